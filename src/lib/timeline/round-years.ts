import { timeInterval, type TimeInterval } from 'd3-time';

/**
 * Years that readers call round, `step` apart: 1500, 1000, 500, 1, 500 BC, 1000 BC. Counted astronomically
 * (1 BC is year 0), 500 BC is no multiple of anything, which is why d3's own steps do not do.
 */
export function roundYears(step: number): TimeInterval {
  return timeInterval(
    (date) => {
      toYear(date, yearAt(placeOf(date.getUTCFullYear(), step), step));
    },
    (date, by) => {
      toYear(date, yearAt(placeOf(date.getUTCFullYear(), step) + by, step));
    }
  );
}

/** Place of the last round year that is not after a year; 0 is the year 1. */
function placeOf(year: number, step: number): number {
  return year >= 1 ? Math.floor(year / step) : -Math.ceil((1 - year) / step);
}

function yearAt(place: number, step: number): number {
  if (place === 0) return 1;
  return place > 0 ? place * step : 1 + place * step;
}

function toYear(date: Date, year: number): void {
  date.setUTCFullYear(year, 0, 1);
  date.setUTCHours(0, 0, 0, 0);
}
