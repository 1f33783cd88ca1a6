import type { DateClaim } from './date-claim.ts';
import { readEdtf } from './edtf-read.ts';
import { success, type Outcome } from './outcome.ts';

const FORMS = { unit: 'unit', set: 'within', interval: 'lasting' } as const;

/**
 * What a date written in EDTF claims, neither widened nor sharpened. Fails with code `not-edtf` or
 * `edtf-order` on what Dateline does not write itself.
 */
export function claimOf(edtf: string): Outcome<DateClaim> {
  const read = readEdtf(edtf);
  if (!read.ok) return read;
  const { form, from, to, extent } = read.value;
  return success({
    edtf,
    form: FORMS[form],
    approximate: (from?.approximate ?? false) || (to?.approximate ?? false),
    precision: (from ?? to)?.precision ?? 'day',
    extent
  });
}
