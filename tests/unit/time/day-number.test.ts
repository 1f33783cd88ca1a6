import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  addYears,
  civilDay,
  dayNumber,
  isRealDay,
  weekdayOf
} from '#lib/time/day-number.ts';

const SEED = 20260206;

describe('day numbers', () => {
  it.each([
    [1970, 1, 1, 0, 4],
    [1969, 12, 31, -1, 3],
    [2000, 2, 29, 11016, 2],
    [2026, 2, 6, 20490, 5],
    [1, 1, 1, -719162, 1],
    [0, 12, 31, -719163, 7],
    [-43, 3, 15, -735160, 5]
  ])('count %i-%i-%i as %i, weekday %i', (year, month, day, number, weekday) => {
    expect(dayNumber(year, month, day)).toBe(number);
    expect(civilDay(number)).toEqual({ year, month, day });
    expect(weekdayOf(number)).toBe(weekday);
  });

  it('come back from the calendar as they went in', () => {
    const days = fc.integer({ min: -3_000_000, max: 3_000_000 });
    fc.assert(
      fc.property(days, (number) => {
        const { year, month, day } = civilDay(number);
        return isRealDay(year, month, day) && dayNumber(year, month, day) === number;
      }),
      { seed: SEED }
    );
  });

  it('agree with the platform calendar in UTC', () => {
    for (let number = -40_000; number < 40_000; number += 97) {
      const date = new Date(number * 86_400_000);
      expect(civilDay(number)).toEqual({
        year: date.getUTCFullYear(),
        month: date.getUTCMonth() + 1,
        day: date.getUTCDate()
      });
      expect(weekdayOf(number) % 7).toBe(date.getUTCDay());
    }
  });
});

describe('adding months and years', () => {
  it.each([
    ['a month', [2026, 1, 15], 1, [2026, 2, 15]],
    ['a month to a longer one', [2026, 1, 31], 1, [2026, 2, 28]],
    ['a month in a leap year', [2024, 1, 31], 1, [2024, 2, 29]],
    ['a month across the year', [2026, 12, 31], 1, [2027, 1, 31]],
    ['a month back across the year', [2026, 1, 31], -2, [2025, 11, 30]],
    ['a month before the common era', [0, 1, 1], -1, [-1, 12, 1]]
  ] as const)('gives the same day or the last of the month: %s', (_, from, months, to) => {
    expect(civilDay(addMonths(dayNumber(from[0], from[1], from[2]), months))).toEqual({
      year: to[0],
      month: to[1],
      day: to[2]
    });
  });

  it('turns 29 February into the 28th in a common year', () => {
    expect(addYears(dayNumber(2024, 2, 29), 1)).toBe(dayNumber(2025, 2, 28));
    expect(addYears(dayNumber(2024, 2, 29), 4)).toBe(dayNumber(2028, 2, 29));
  });
});

describe('a real day', () => {
  it.each([
    [2024, 2, 29, true],
    [2026, 2, 29, false],
    [1900, 2, 29, false],
    [2000, 2, 29, true],
    [2026, 4, 31, false],
    [2026, 13, 1, false],
    [2026, 0, 5, false],
    [2026, 1, 31, true],
    [2026, 1, 32, false],
    [2026, 1, 0, false]
  ])('%i-%i-%i: %s', (year, month, day, real) => {
    expect(isRealDay(year, month, day)).toBe(real);
  });
});
