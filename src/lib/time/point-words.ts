import type { DateLanguage, LargeUnit, WordLength } from './date-language.ts';
import { civilDay, weekdayOf } from './day-number.ts';
import type { EdtfPoint } from './edtf-read.ts';
import { OWN } from './own-dates.ts';

/** One calendar unit in words, without its qualifier: "Tue 3 Feb 2026", "February 2026", "the 1990s". */
export function pointWords(
  { extent, precision }: EdtfPoint,
  length: WordLength,
  language = OWN
): string {
  const civil = civilDay(extent.from);
  const year = yearWords(civil.year, language);
  switch (precision) {
    case 'day':
    case 'week': {
      const day = dayAndMonth(extent.from, length, language);
      return onWeekday(extent.from, language.dayOfYear({ day, year }), length, language);
    }
    case 'month':
      return language.monthOfYear({ month: language.month({ month: civil.month, length }), year });
    case 'season':
      return language.season({ season: civil.month / 3, year });
    case 'quarter':
      return language.quarter({ quarter: (civil.month + 2) / 3, year, length });
    case 'half':
      return language.half({ half: civil.month === 1 ? 1 : 2, year, length });
    case 'year':
      return year;
    case 'decade':
      return language.decade({ year: civil.year });
    case 'century':
      return language.century({ century: civil.year / 100 + 1 });
  }
}

/** "Tue 3 Feb" where it is long. */
export function onWeekday(
  day: number,
  words: string,
  length: WordLength,
  language: DateLanguage
): string {
  if (length === 'short') return words;
  return language.onWeekday({
    weekday: language.weekday({ weekday: weekdayOf(day), length }),
    day: words
  });
}

/** "Tue 3 Feb", as short as it goes. */
export function weekdayAndDay(day: number): string {
  const weekday = OWN.weekday({ weekday: weekdayOf(day), length: 'short' });
  return OWN.onWeekday({ weekday, day: dayAndMonth(day) });
}

/** "3 Feb". */
export function dayAndMonth(day: number, length: WordLength = 'short', language = OWN): string {
  const civil = civilDay(day);
  return language.dayOfMonth({
    day: language.dayNumber({ day: civil.day }),
    month: language.month({ month: civil.month, length: 'short' }),
    name: language.month({ month: civil.month, length: 'long' }),
    length
  });
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

/** "2026", "44 BC" for astronomical -43, "300,000 BC", "13.8 billion years ago" where that says as much. */
export function yearWords(year: number, language = OWN): string {
  if (year > 0) return grouped(year, language);
  const before = 1 - year;
  return before < MILLION
    ? language.yearBefore({ year: grouped(before, language) })
    : language.yearsAgo({ count: largeWords(before, language) });
}

/** "13.8 bn ago" for "13.8 billion years ago"; else as `yearWords`. */
export function shortYearWords(year: number): string {
  const before = 1 - year;
  if (before < MILLION) return yearWords(year);
  const { rounded, unit } = inUnits(before);
  return OWN.yearsAgoShort({ count: grouped(rounded, OWN), unit });
}

const MILLION = 1_000_000;
const UNITS = [
  [1000 * MILLION, 'billion'],
  [MILLION, 'million'],
  [1, 'one']
] as const;

/** A large number: "13.8 billion", "296,000"; "some 13.8 billion" where more figures are known than these three. */
export function largeWords(exact: number, language = OWN): string {
  const { rounded, unit, isExact } = inUnits(exact);
  const count = language.large({ count: grouped(rounded, language), number: rounded, unit });
  return isExact ? count : language.some({ count });
}

function inUnits(count: number): { rounded: number; unit: LargeUnit; isExact: boolean } {
  const [size, unit] = UNITS.find(([least]) => count >= least) ?? UNITS[2];
  const rounded = Number((count / size).toPrecision(3));
  return { rounded, unit, isExact: Math.round(rounded * size) === Math.round(count) };
}

/** Thousands set apart from five figures on, as years of four are not. */
function grouped(count: number, language: DateLanguage): string {
  const [whole = '', part] = String(count).split('.');
  const figures =
    whole.length < 5 ? whole : whole.replace(/(?<=\d)(?=(?:\d{3})+$)/gu, language.group());
  return part === undefined ? figures : `${figures}${language.point()}${part}`;
}
