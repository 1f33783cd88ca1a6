/** What Markwhen reads a date as, in EDTF: as it is written where that is EDTF, else by the units that it covers. */
import { civilDay, dayNumber } from '#lib/time/day-number.ts';
import { readEdtf } from '#lib/time/edtf-read.ts';
import { writeYear } from '#lib/time/edtf-write.ts';
import { edtfOfSpan } from './calendar-date.ts';

/** ISO 8601, half-open, as @markwhen/parser gives it. */
export interface MarkwhenRange {
  readonly fromDateTimeIso: string;
  readonly toDateTimeIso: string;
}

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const PLAIN = /^\d{4}(?:-\d{2}){0,2}(?:\/\d{4}(?:-\d{2}){0,2})?$/u;
const BETWEEN = /\s+(?:-|–|—|to)\s+|\s*[–—]\s*/u;
const ISO =
  /^([+-]\d{6}|\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})[^Z+-]*(?:Z|([+-])(\d{2}):(\d{2}))?$/u;

/**
 * EDTF of a date. `rangeOf` says what Markwhen reads other words as; null where it reads nothing. Each end of "Feb
 * 2026 - 2027" is as wide as it is.
 */
export function edtfOfMarkwhen(
  words: string,
  range: MarkwhenRange,
  rangeOf: (words: string) => MarkwhenRange | null
): string | { readonly why: string } {
  if (PLAIN.test(words) && readEdtf(words).ok) return words;
  const [from, to, more] = words.split(BETWEEN);
  if (from !== undefined && to !== undefined && more === undefined) {
    const [first, last] = [rangeOf(from), rangeOf(to)];
    if (first !== null && last !== null) {
      const [start, end] = [unitOf(first), unitOf(last)];
      if (start !== null && end !== null) return edtfOfSpan(start, end);
    }
  }
  return unitOf(range) ?? { why: `“${words}” is no date that is read` };
}

/** The unit that is covered, or all of its days where it is none; hours are those of their day. */
function unitOf({ fromDateTimeIso, toDateTimeIso }: MarkwhenRange): string | null {
  const [from, to] = [localMs(fromDateTimeIso), localMs(toDateTimeIso, fromDateTimeIso)];
  if (from === null || to === null || to < from) return null;
  const first = Math.floor(from / DAY_MS);
  // The clock may change between the two.
  const isWhole =
    from % DAY_MS === 0 && Math.abs(to - Math.round(to / DAY_MS) * DAY_MS) < 3 * HOUR_MS;
  const last = isWhole ? Math.round(to / DAY_MS) - 1 : Math.floor(Math.max(from, to - 1) / DAY_MS);
  const start = civilDay(first);
  const next = civilDay(last + 1);
  const isYear = start.month === 1 && start.day === 1 && next.month === 1 && next.day === 1;
  if (isYear && next.year === start.year + 1) return writeYear(start.year);
  const months = next.year * 12 + next.month - (start.year * 12 + start.month);
  if (start.day === 1 && next.day === 1 && months === 1) return dayEdtf(first).slice(0, -3);
  const span = edtfOfSpan(dayEdtf(first), dayEdtf(last));
  return typeof span === 'string' ? span : null;
}

function dayEdtf(days: number): string {
  const { year, month, day } = civilDay(days);
  return `${writeYear(year)}-${two(month)}-${two(day)}`;
}

/** What a clock shows there, as if it were UTC; an end in UTC is shown by the clock of its beginning. */
function localMs(iso: string, zoned = iso): number | null {
  const [, year = '', month, day, hour, minute, second] = ISO.exec(iso) ?? [];
  if (year === '') return null;
  const days = dayNumber(Number(year), Number(month), Number(day));
  const ms = days * DAY_MS + ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * 1000;
  return iso.endsWith('Z') && zoned !== iso ? ms + offsetMs(zoned) : ms;
}

function offsetMs(iso: string): number {
  const [, , , , , , , sign, hours, minutes] = ISO.exec(iso) ?? [];
  if (sign === undefined) return 0;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
