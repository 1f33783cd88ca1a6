import { addMonths, civilDay, dayNumber, weekdayOf } from '#lib/time/day-number.ts';

/** A unit of the calendar, or several, in whole days since 1970-01-01: no Date, which ends with the year 275,760. */
export interface CalendarStep {
  /** The last beginning of the unit that is not after a day. */
  readonly floor: (day: number) => number;
  /** The beginning so many units on from one. */
  readonly offset: (day: number, by: number) => number;
}

export const DAYS: CalendarStep = { floor: Math.floor, offset: (day, by) => day + by };

/** From Monday to Monday. */
export const WEEKS: CalendarStep = {
  floor: (day) => Math.floor(day) - (weekdayOf(Math.floor(day)) - 1),
  offset: (day, by) => day + 7 * by
};

/** So many months, counted from January. */
export function months(count: number): CalendarStep {
  return {
    floor: (day) => {
      const { year, month } = civilDay(Math.floor(day));
      return dayNumber(year, month - ((month - 1) % count), 1);
    },
    offset: (day, by) => addMonths(day, by * count)
  };
}

/**
 * Years that readers call round, `step` apart: 1500, 1000, 500, 1, 500 BC, 1000 BC. Counted astronomically
 * (1 BC is year 0), 500 BC is no multiple of anything.
 */
export function roundYears(step: number): CalendarStep {
  const place = (day: number): number => placeOf(civilDay(Math.floor(day)).year, step);
  const begin = (at: number): number => dayNumber(yearAt(at, step), 1, 1);
  return { floor: (day) => begin(place(day)), offset: (day, by) => begin(place(day) + by) };
}

/** Every year begins a unit. */
export const YEARS: CalendarStep = {
  floor: (day) => dayNumber(civilDay(Math.floor(day)).year, 1, 1),
  offset: (day, by) => dayNumber(civilDay(day).year + by, 1, 1)
};

/** Beginnings in `[from, to)`, ascending. */
export function beginnings(step: CalendarStep, from: number, to: number): readonly number[] {
  const found: number[] = [];
  const first = step.floor(from);
  for (let day = first < from ? step.offset(first, 1) : first; day < to; day = step.offset(day, 1))
    found.push(day);
  return found;
}

/** Place of the last round year that is not after a year; 0 is the year 1. */
function placeOf(year: number, step: number): number {
  return year >= 1 ? Math.floor(year / step) : -Math.ceil((1 - year) / step);
}

function yearAt(place: number, step: number): number {
  if (place === 0) return 1;
  return place > 0 ? place * step : 1 + place * step;
}
