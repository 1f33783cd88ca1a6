import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import type { Precision } from '#lib/domain/date.ts';
import { isoWeekOf, seasonExtent, unitAround, weekExtent } from '#lib/time/calendar-unit.ts';
import { dayNumber } from '#lib/time/day-number.ts';
import { writeDay } from '#lib/time/edtf-write.ts';

const UNITS: readonly Precision[] = [
  'day',
  'week',
  'month',
  'quarter',
  'season',
  'half',
  'year',
  'decade',
  'century'
];

function written(extent: { from: number; to: number }): string {
  return `${writeDay(extent.from)} to ${writeDay(extent.to)}`;
}

describe('the calendar unit around a day', () => {
  it.each([
    ['day', '2026-02-06 to 2026-02-07'],
    ['week', '2026-02-02 to 2026-02-09'],
    ['month', '2026-02-01 to 2026-03-01'],
    ['season', '2025-12-01 to 2026-03-01'],
    ['quarter', '2026-01-01 to 2026-04-01'],
    ['half', '2026-01-01 to 2026-07-01'],
    ['year', '2026-01-01 to 2027-01-01'],
    ['decade', '2020-01-01 to 2030-01-01'],
    ['century', '2000-01-01 to 2100-01-01']
  ] as const)('is as wide as its name, half-open: %s', (unit, extent) => {
    expect(written(unitAround(dayNumber(2026, 2, 6), unit))).toBe(extent);
  });

  it('holds the day, and is the unit around each of its ends', () => {
    const days = fc.integer({ min: -900_000, max: 900_000 });
    fc.assert(
      fc.property(days, fc.constantFrom(...UNITS), (day, unit) => {
        const extent = unitAround(day, unit);
        expect(extent.from <= day && day < extent.to).toBe(true);
        expect(unitAround(extent.from, unit)).toEqual(extent);
        expect(unitAround(extent.to - 1, unit)).toEqual(extent);
        expect(unitAround(extent.to, unit).from).toBe(extent.to);
      }),
      { seed: 20260206 }
    );
  });
});

describe('ISO weeks', () => {
  it.each([
    ['2026-02-06', { year: 2026, week: 6 }],
    ['2025-12-29', { year: 2026, week: 1 }],
    ['2021-01-03', { year: 2020, week: 53 }]
  ])('%s stands in the week whose Thursday its year holds', (iso, week) => {
    const [year, month, day] = iso.split('-').map(Number);
    expect(isoWeekOf(dayNumber(year ?? 0, month ?? 0, day ?? 0))).toEqual(week);
  });

  it('are those of Luxon', () => {
    for (let day = -30_000; day < 30_000; day += 61) {
      const luxon = DateTime.fromMillis(day * 86_400_000, { zone: 'utc' });
      expect(isoWeekOf(day)).toEqual({ year: luxon.weekYear, week: luxon.weekNumber });
      expect(weekExtent(isoWeekOf(day)).from).toBe(day - luxon.weekday + 1);
    }
  });
});

describe('seasons', () => {
  it('begin in March, June, September and December of their year', () => {
    expect([1, 2, 3, 4].map((season) => written(seasonExtent(2026, season)))).toEqual([
      '2026-03-01 to 2026-06-01',
      '2026-06-01 to 2026-09-01',
      '2026-09-01 to 2026-12-01',
      '2026-12-01 to 2027-03-01'
    ]);
  });
});
