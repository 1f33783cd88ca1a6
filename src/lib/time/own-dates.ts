import { m } from '#lib/messages/compiled/messages.js';
import type { DateLanguage } from './date-language.ts';

/** Dates in the language of the interface. */
export const OWN: DateLanguage = {
  noDate: m.noDateGiven,
  about: m.dateAbout,
  weekOf: m.dateWeekOf,
  range: m.dateRange,
  between: m.dateBetween,
  onOrBefore: m.dateOnOrBefore,
  onOrAfter: m.dateOnOrAfter,
  until: m.dateUntil,
  since: m.dateSince,
  fromTo: m.dateFromTo,
  only: m.dateOnly,
  dayNumber: m.dateDayNumber,
  month: ({ month, length }) =>
    nth(length === 'long' ? m.dateMonthsLong() : m.dateMonthsShort(), month),
  monthOfYear: m.dateMonthOfYear,
  months: m.dateMonths,
  dayOfMonth: m.dateDayOfMonth,
  dayOfYear: m.dateDayOfYear,
  weekday: ({ weekday, length }) =>
    nth(length === 'long' ? m.dateWeekdaysLong() : m.dateWeekdaysShort(), weekday),
  onWeekday: m.dateOnWeekday,
  season: m.dateSeason,
  quarter: m.dateQuarter,
  half: m.dateHalf,
  decade: m.dateDecade,
  century: m.dateCentury,
  yearBefore: m.dateYearBefore,
  yearsAgo: m.dateYearsAgo,
  yearsAgoShort: m.dateYearsAgoShort,
  large: m.largeNumber,
  some: m.someNumber,
  group: m.numberGroup,
  point: m.numberPoint
};

/** The name at `place`, from 1, of the names that stand in one message, parted by `|`; empty where there is none. */
export function nth(names: string, place: number): string {
  return names.split('|')[place - 1] ?? '';
}
