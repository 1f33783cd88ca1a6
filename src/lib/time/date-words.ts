/** Dates as the interface words them, in its own language; `date-in-language.ts` knows no language by itself. */
import { dateIn, dayIn, type WordedDate } from './date-in-language.ts';
import type { WordLength } from './date-language.ts';
import { OWN } from './own-dates.ts';

/** As `dateIn`, in the language of the interface, or another. */
export function dateWords(date: WordedDate, length: WordLength, language = OWN): string {
  return dateIn(date, length, language);
}

/** How wide the date is, where that is worth saying: "year only" for `2022`; null for a day. */
export function widthNote({ form, precision }: WordedDate, language = OWN): string | null {
  return form === 'unit' && precision !== 'day' ? language.only({ unit: precision }) : null;
}

/** As `dayIn`, in the language of the interface, or another. */
export function dayWords(day: number, length: WordLength, language = OWN): string {
  return dayIn(day, length, language);
}
