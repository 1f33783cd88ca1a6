/** Dates as years, months and days of another program, as EDTF at the precision that is given. */
import { isRealDay } from '#lib/time/day-number.ts';
import { readEdtf } from '#lib/time/edtf-read.ts';
import { writeYear } from '#lib/time/edtf-write.ts';

/** Years are astronomical: 0 is 1 BC. What is not given is null. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** Years count as books do: -44 is 44 BC, which is the astronomical -43. Year 0 stays. */
export function astronomicalYear(year: number): number {
  return year < 0 ? year + 1 : year;
}

/**
 * EDTF of a date, such as `1963-08`; the reason where there is no such date. Of years beyond four digits EDTF
 * knows no months, so that they stay a year wide.
 */
export function edtfOfDate({ year, month, day }: CalendarDate): string | { readonly why: string } {
  const written = writeYear(year);
  if (!readEdtf(written).ok) return { why: `the year ${String(year)} is beyond what is read` };
  if (month === null || written.startsWith('Y')) return written;
  if (month < 1 || month > 12) return { why: `there is no month ${String(month)}; wanted 1 to 12` };
  const withMonth = `${written}-${two(month)}`;
  if (day === null) return withMonth;
  if (!isRealDay(year, month, day))
    return { why: `there is no day ${String(day)} in month ${String(month)} of that year` };
  return `${withMonth}-${two(day)}`;
}

/** What lasts from one to the other; one and the same unit is that unit. */
export function edtfOfSpan(start: string, end: string | null): string | { readonly why: string } {
  if (end === null || end === start) return start;
  const written = `${start}/${end}`;
  return readEdtf(written).ok ? written : { why: `it ends (${end}) before it begins (${start})` };
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
