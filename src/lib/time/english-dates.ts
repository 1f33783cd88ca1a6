/**
 * Dates in English, as readings are written down: what a rule says of a date is part of a story's data, and the same
 * in whatever language it is shown.
 */
import type { DateLanguage } from './date-language.ts';
import { MONTH_LONG, MONTH_SHORT, SEASON_NAMES, WEEKDAY_SHORT } from './calendar-names.ts';
import { dateIn, dayIn, type WordedDate } from './date-in-language.ts';
import type { WordLength } from './date-language.ts';

/** As `dateIn`, in English. */
export function englishDateWords(date: WordedDate, length: WordLength): string {
  return dateIn(date, length, ENGLISH);
}

/** As `dayIn`, in English. */
export function englishDayWords(day: number, length: WordLength): string {
  return dayIn(day, length, ENGLISH);
}

const ORDINALS = ['first', 'second', 'third', 'fourth'] as const;

const ENGLISH: DateLanguage = {
  noDate: () => 'No date given',
  about: ({ date }) => `about ${date}`,
  weekOf: ({ day, length }) => `${length === 'long' ? 'the ' : ''}week of ${day}`,
  range: ({ from, to }) => `${from}–${to}`,
  between: ({ from, to, unit }) =>
    `some ${unit === 'day' ? 'day' : 'time'} between ${from} and ${to}`,
  onOrBefore: ({ date }) => `on or before ${date}`,
  onOrAfter: ({ date }) => `on or after ${date}`,
  until: ({ date }) => `until ${date}`,
  since: ({ date }) => `since ${date}`,
  fromTo: ({ from, to }) => `from ${from} to ${to}`,
  only: ({ unit }) => `${unit} only`,
  dayNumber: ({ day }) => String(day),
  month: ({ month, length }) => (length === 'long' ? MONTH_LONG : MONTH_SHORT)[month - 1] ?? '',
  monthOfYear: ({ month, year }) => `${month} ${year}`,
  months: ({ from, to, year }) => `${from} to ${to} ${year}`,
  dayOfMonth: ({ day, month }) => `${day} ${month}`,
  dayOfYear: ({ day, year }) => `${day} ${year}`,
  weekday: ({ weekday }) => WEEKDAY_SHORT[weekday - 1] ?? '',
  onWeekday: ({ weekday, day }) => `${weekday} ${day}`,
  season: ({ season, year }) => `${SEASON_NAMES[season - 1] ?? ''} ${year}`,
  quarter: ({ quarter, year, length }) =>
    length === 'long'
      ? `the ${ORDINALS[quarter - 1] ?? ''} quarter of ${year}`
      : `Q${String(quarter)} ${year}`,
  half: ({ half, year, length }) =>
    length === 'long'
      ? `the ${ORDINALS[half - 1] ?? ''} half of ${year}`
      : `H${String(half)} ${year}`,
  decade: ({ year }) => `the ${String(year)}s`,
  century: ({ century }) => `the ${String(century)}${ordinalEnding(century)} century`,
  yearBefore: ({ year }) => `${year} BC`,
  yearsAgo: ({ count }) => `${count} years ago`,
  yearsAgoShort: ({ count, unit }) => `${count} ${unit === 'billion' ? 'bn' : 'mn'} ago`,
  large: ({ count, unit }) => (unit === 'one' ? count : `${count} ${unit}`),
  some: ({ count }) => `some ${count}`,
  group: () => ',',
  point: () => '.'
};

function ordinalEnding(number: number): string {
  const teen = number % 100 > 10 && number % 100 < 20;
  return teen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
}
