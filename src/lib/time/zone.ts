import { IANAZone } from 'luxon';
import { failure, success, type Outcome } from './outcome.ts';

/** Checks the name of a time zone. Fails with code `not-a-zone`. */
export function validateZone(value: string): Outcome<string> {
  return IANAZone.isValidZone(value)
    ? success(value)
    : failure(
        'not-a-zone',
        `“${value}” is no time zone; wanted an IANA name, such as Europe/Paris`
      );
}
