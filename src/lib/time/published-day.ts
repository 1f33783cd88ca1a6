import { dayNumber, isRealDay } from './day-number.ts';
import { failure, success, type Outcome } from './outcome.ts';

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Reads a day of publication, `YYYY-MM-DD`, as a day number. Fails with code `not-a-day`. */
export function validatePublished(value: string): Outcome<number> {
  const parts = DAY.exec(value);
  if (parts === null) {
    return failure(
      'not-a-day',
      `“${value}” is no date of publication; wanted YYYY-MM-DD, such as 2026-02-06`
    );
  }
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return isRealDay(year, month, day)
    ? success(dayNumber(year, month, day))
    : failure(
        'not-a-day',
        `“${value}” is no day of the calendar; wanted one that exists, as YYYY-MM-DD`
      );
}
