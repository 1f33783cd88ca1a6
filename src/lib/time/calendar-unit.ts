import type { Precision } from '#lib/domain/date.ts';
import { addMonths, civilDay, dayNumber, weekdayOf } from './day-number.ts';

/** Whole days, half-open `[from, to)`, bounded on both sides. */
export interface BoundedExtent {
  readonly from: number;
  readonly to: number;
}

/** An ISO 8601 week: the year that holds its Thursday, and its number from 1 to 53. */
export interface IsoWeek {
  readonly year: number;
  readonly week: number;
}

export function dayExtent(day: number): BoundedExtent {
  return { from: day, to: day + 1 };
}

/** Monday to Sunday. */
export function weekExtent(week: IsoWeek): BoundedExtent {
  const fourth = dayNumber(week.year, 1, 4);
  const from = fourth - (weekdayOf(fourth) - 1) + (week.week - 1) * 7;
  return { from, to: from + 7 };
}

/** The ISO week that holds a day. */
export function isoWeekOf(day: number): IsoWeek {
  const thursday = day - weekdayOf(day) + 4;
  const { year } = civilDay(thursday);
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 };
}

/** So many months from the first of a month; `month` from 1. */
export function monthsExtent(year: number, month: number, months: number): BoundedExtent {
  const from = dayNumber(year, month, 1);
  return { from, to: addMonths(from, months) };
}

/**
 * Seasons by the northern meteorological calendar: 1 spring (March to May) to 4 winter, which begins in
 * December of its year. The words "spring 2026" say no more, and the standards leave it open.
 */
export function seasonExtent(year: number, season: number): BoundedExtent {
  return monthsExtent(year, season * 3, 3);
}

/** Quarters 1 to 4 of a calendar year. */
export function quarterExtent(year: number, quarter: number): BoundedExtent {
  return monthsExtent(year, quarter * 3 - 2, 3);
}

/** Halves 1 and 2 of a calendar year. */
export function halfExtent(year: number, half: number): BoundedExtent {
  return monthsExtent(year, half * 6 - 5, 6);
}

/** So many years from 1 January of `first`. */
export function yearsExtent(first: number, years: number): BoundedExtent {
  return { from: dayNumber(first, 1, 1), to: dayNumber(first + years, 1, 1) };
}

/** The calendar unit of that width which holds a day; decades and centuries begin with their round year. */
export function unitAround(day: number, unit: Precision): BoundedExtent {
  const { year, month } = civilDay(day);
  switch (unit) {
    case 'day':
      return dayExtent(day);
    case 'week':
      return weekExtent(isoWeekOf(day));
    case 'month':
      return monthsExtent(year, month, 1);
    case 'quarter':
      return quarterExtent(year, Math.ceil(month / 3));
    case 'season':
      return month <= 2 ? seasonExtent(year - 1, 4) : seasonExtent(year, Math.floor(month / 3));
    case 'half':
      return halfExtent(year, Math.ceil(month / 6));
    case 'year':
      return yearsExtent(year, 1);
    case 'decade':
      return yearsExtent(Math.floor(year / 10) * 10, 10);
    case 'century':
      return yearsExtent(Math.floor(year / 100) * 100, 100);
  }
}
