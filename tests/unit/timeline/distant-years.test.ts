import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeScaleQuery, readScaleQuery, type ScaleQuery } from '#lib/state/scale-query.ts';
import { claimOf } from '#lib/time/edtf-claim.ts';
import { civilDay, dayNumber } from '#lib/time/day-number.ts';
import { dateWords } from '#lib/time/date-words.ts';
import { writeYear } from '#lib/time/edtf-write.ts';
import { yearWords } from '#lib/time/point-words.ts';
import { zoneClock } from '#lib/time/zone-clock.ts';
import { beginnings, months, roundYears, WEEKS, YEARS } from '#lib/timeline/calendar-steps.ts';
import { foldTime } from '#lib/timeline/fold-time.ts';
import { periodsOf } from '#lib/timeline/periods.ts';
import { ticksOf } from '#lib/timeline/ticks.ts';
import { foldedScale, trueScale } from '#lib/timeline/time-scale.ts';
import { aDate, anEvent } from '../../support/an-event.ts';

const FARTHEST = 1_000_000_000_000;
const SAME_CASES = { seed: 1609, numRuns: 60 };
const anyYear = fc.oneof(
  fc.integer({ min: -FARTHEST, max: FARTHEST }),
  fc.integer({ min: -20_000, max: 20_000 })
);
const anyYears = fc.uniqueArray(anyYear, { minLength: 1, maxLength: 12 });

function eventsIn(years: readonly number[]) {
  return years.map((year) => {
    const claim = claimOf(writeYear(year));
    if (!claim.ok) throw new Error(claim.message);
    return anEvent({ id: `e${String(year)}`, date: aDate(claim.value.extent, claim.value) });
  });
}

const measure = (words: string): number => words.length * 7;

describe('years up to a million million from ours', () => {
  test('are written in EDTF and read back, with the days that they have', () => {
    fc.assert(
      fc.property(anyYear, (year) => {
        const claim = claimOf(writeYear(year));
        expect(claim.ok && claim.value).toMatchObject({
          form: 'unit',
          precision: 'year',
          extent: { from: dayNumber(year, 1, 1), to: dayNumber(year + 1, 1, 1) }
        });
        expect(civilDay(dayNumber(year, 1, 1))).toEqual({ year, month: 1, day: 1 });
      }),
      SAME_CASES
    );
  });

  test.each(['Y1000000000001', 'Y-13800000000-01', 'Y2026', 'Y-0043', 'Y13800000000000'])(
    '%s is none',
    (edtf) => {
      expect(claimOf(edtf).ok).toBe(false);
    }
  );

  test.each([
    [2026, '2026'],
    [12_026, '12,026'],
    [0, '1 BC'],
    [-43, '44 BC'],
    [-299_999, '300,000 BC'],
    [-539_999_999, '540 million years ago'],
    [-13_799_999_999, '13.8 billion years ago'],
    [-13_812_345_677, 'some 13.8 billion years ago']
  ])('the year %i is called %s', (year, words) => {
    expect(yearWords(year)).toBe(words);
  });

  test('from one to another is said in the same words', () => {
    const claim = claimOf('Y-4599999999/Y-539999999');
    expect(claim.ok && dateWords(claim.value, 'long')).toBe(
      'from 4.6 billion years ago to 540 million years ago'
    );
  });

  test('stand in order on a scale that can be read backwards, with few ticks, none upon another', () => {
    fc.assert(
      fc.property(anyYears, fc.integer({ min: 320, max: 4000 }), (years, widthPx) => {
        const stretches = foldTime(eventsIn(years), []);
        for (const scale of [foldedScale(stretches, widthPx), trueScale(stretches, widthPx)]) {
          const days = years.map((year) => dayNumber(year, 1, 1)).toSorted((a, b) => a - b);
          const places = days.map((day) => scale.toPx(day));
          expect(places.every((px) => Number.isFinite(px))).toBe(true);
          expect(places).toEqual(places.toSorted((a, b) => a - b));
          const span = (scale.days.at(-1) ?? 0) - (scale.days[0] ?? 0);
          for (const day of days)
            expect(Math.abs(scale.toDay(scale.toPx(day)) - day)).toBeLessThanOrEqual(
              1e-6 + span * 1e-9
            );
          const ticks = ticksOf(scale, { from: 0, to: widthPx }, measure);
          expect(ticks.length).toBeLessThan(widthPx / 10);
          const labels = ticks.flatMap(({ x, label }) => (label === null ? [] : [{ x, label }]));
          labels.slice(1).forEach(({ x }, at) => {
            const before = labels[at];
            expect(x).toBeGreaterThan((before?.x ?? 0) + measure(before?.label ?? ''));
          });
        }
      }),
      SAME_CASES
    );
  });

  test('are all told in the chronicle, each once', () => {
    fc.assert(
      fc.property(anyYears, (years) => {
        const events = eventsIn(years);
        const told = periodsOf(events, events, []).flatMap((period) => period.events);
        expect(told.map(({ id }) => id)).toEqual(
          years.toSorted((a, b) => a - b).map((year) => `e${String(year)}`)
        );
      }),
      SAME_CASES
    );
  });

  test('keep their instant in an address, and have no clock but that of UTC', () => {
    const far = dayNumber(-13_799_999_999, 1, 1) * 86_400_000;
    const clock = zoneClock('Europe/Paris');
    expect([clock?.toLocal(far), clock?.toInstant(far)]).toEqual([far, far]);
    const query: ScaleQuery = {
      ...readScaleQuery(''),
      span: { from: far, to: 0 },
      opened: [far]
    };
    expect(readScaleQuery(writeScaleQuery('', query))).toEqual(query);
  });
});

describe('beginnings of units', () => {
  const day = dayNumber;
  test.each([
    ['weeks', WEEKS, [day(2026, 2, 3), day(2026, 2, 17)], [day(2026, 2, 9), day(2026, 2, 16)]],
    [
      'quarters',
      months(3),
      [day(2025, 11, 5), day(2026, 5, 1)],
      [day(2026, 1, 1), day(2026, 4, 1)]
    ],
    ['years', YEARS, [day(-1, 6, 1), day(2, 1, 1)], [day(0, 1, 1), day(1, 1, 1)]],
    [
      'round years over the beginning of our era',
      roundYears(500),
      [day(-999, 1, 1), day(501, 1, 1)],
      [day(-999, 1, 1), day(-499, 1, 1), day(1, 1, 1), day(500, 1, 1)]
    ],
    ['units that begin nowhere within', YEARS, [day(2026, 1, 2), day(2026, 12, 31)], []]
  ] as const)('%s', (_, step, [from, to], expected) => {
    expect(beginnings(step, from, to)).toEqual(expected);
  });
});
