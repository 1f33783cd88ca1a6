import type { DateLanguage, LargeUnit, WordLength } from './date-language.ts';
import { civilDay, weekdayOf } from './day-number.ts';
import type { EdtfPoint } from './edtf-read.ts';

/** One calendar unit in words, without its qualifier: "Tue 3 Feb 2026", "February 2026", "the 1990s". */
export function pointIn(
  { extent, precision }: EdtfPoint,
  length: WordLength,
  language: DateLanguage
): string {
  const civil = civilDay(extent.from);
  const year = yearIn(civil.year, language);
  switch (precision) {
    case 'day':
    case 'week': {
      const day = dayAndMonthIn(extent.from, length, language);
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

/** "3 Feb". */
export function dayAndMonthIn(day: number, length: WordLength, language: DateLanguage): string {
  const civil = civilDay(day);
  return language.dayOfMonth({
    day: language.dayNumber({ day: civil.day }),
    month: language.month({ month: civil.month, length: 'short' }),
    name: language.month({ month: civil.month, length: 'long' }),
    length
  });
}

/** "2026", "44 BC" for astronomical -43, "300,000 BC", "13.8 billion years ago" where that says as much. */
export function yearIn(year: number, language: DateLanguage): string {
  if (year > 0) return grouped(year, language);
  const before = 1 - year;
  return before < MILLION
    ? language.yearBefore({ year: grouped(before, language) })
    : language.yearsAgo({ count: largeIn(before, language) });
}

/** From here on years are told by how long ago they were. */
export const MILLION = 1_000_000;
const UNITS = [
  [1000 * MILLION, 'billion'],
  [MILLION, 'million'],
  [1, 'one']
] as const;

/** A large number: "13.8 billion", "296,000"; "some 13.8 billion" where more figures are known than these three. */
export function largeIn(exact: number, language: DateLanguage): string {
  const { rounded, unit, isExact } = inUnits(exact);
  const count = language.large({ count: grouped(rounded, language), number: rounded, unit });
  return isExact ? count : language.some({ count });
}

/** A number in the largest unit that it fills, to three figures. */
export function inUnits(count: number): { rounded: number; unit: LargeUnit; isExact: boolean } {
  const [size, unit] = UNITS.find(([least]) => count >= least) ?? UNITS[2];
  const rounded = Number((count / size).toPrecision(3));
  return { rounded, unit, isExact: Math.round(rounded * size) === Math.round(count) };
}

/** Thousands set apart from five figures on, as years of four are not. */
export function grouped(count: number, language: DateLanguage): string {
  const [whole = '', part] = String(count).split('.');
  const figures =
    whole.length < 5 ? whole : whole.replace(/(?<=\d)(?=(?:\d{3})+$)/gu, language.group());
  return part === undefined ? figures : `${figures}${language.point()}${part}`;
}
