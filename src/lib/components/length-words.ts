import { m } from '#lib/messages/compiled/messages.js';
import { largeWords } from '#lib/time/point-words.ts';

/** From so many on, the nearest three figures say enough. */
const MANY_YEARS = 10_000;

/**
 * A length of time for the reader: "5 days", "3 years", "nearly 4 years", "over 2 years",
 * "some 9.2 billion years". Beyond a fortnight
 * it is the nearest whole number of the next unit, with the side that it errs on.
 */
export function lengthWords(days: number): string {
  if (days < 14) return m.days({ count: days });
  if (days < 60) return about(days / 7, m.weeks);
  if (days < 700) return about(days / 30.44, m.months);
  const years = days / 365.25;
  return years < MANY_YEARS
    ? about(years, m.years)
    : m.manyYears({ count: largeWords(years), unit: years < 1e6 ? 'one' : 'million' });
}

function about(exact: number, unit: (inputs: { count: number }) => string): string {
  const count = Math.round(exact);
  const length = unit({ count });
  const off = exact - count;
  if (Math.abs(off) < 0.1) return length;
  return off < 0 ? m.nearly({ length }) : m.over({ length });
}
