import type { WordLength } from './date-language.ts';
import { weekdayOf } from './day-number.ts';
import type { EdtfPoint } from './edtf-read.ts';
import { OWN } from './own-dates.ts';
import {
  dayAndMonthIn,
  grouped,
  inUnits,
  largeIn,
  MILLION,
  pointIn,
  yearIn
} from './point-in-language.ts';

/** As `pointIn`, in the language of the interface: "Tue 3 Feb 2026", "February 2026", "the 1990s". */
export function pointWords(point: EdtfPoint, length: WordLength): string {
  return pointIn(point, length, OWN);
}

/** "Tue 3 Feb", as short as it goes. */
export function weekdayAndDay(day: number): string {
  const weekday = OWN.weekday({ weekday: weekdayOf(day), length: 'short' });
  return OWN.onWeekday({ weekday, day: dayAndMonth(day) });
}

/** "3 Feb". */
export function dayAndMonth(day: number): string {
  return dayAndMonthIn(day, 'short', OWN);
}

/** "Feb", from 1 for January. */
export function monthWord(month: number): string {
  return OWN.month({ month, length: 'short' });
}

/** "April 2026", or "April to May 2026" for months of one year, from 1 for January. */
export function monthsWords(first: number, last: number, ofYear: number): string {
  const [from, to] = [first, last].map((month) => OWN.month({ month, length: 'long' }));
  const year = yearWords(ofYear);
  return first === last
    ? OWN.monthOfYear({ month: from ?? '', year })
    : OWN.months({ from: from ?? '', to: to ?? '', year, unit: 'month' });
}

/** As `yearIn`, in the language of the interface. */
export function yearWords(year: number): string {
  return yearIn(year, OWN);
}

/** "13.8 bn ago" for "13.8 billion years ago"; else as `yearWords`. */
export function shortYearWords(year: number): string {
  const before = 1 - year;
  if (before < MILLION) return yearWords(year);
  const { rounded, unit } = inUnits(before);
  return OWN.yearsAgoShort({ count: grouped(rounded, OWN), unit });
}

/** As `largeIn`, in the language of the interface: "13.8 billion", "296,000". */
export function largeWords(exact: number): string {
  return largeIn(exact, OWN);
}
