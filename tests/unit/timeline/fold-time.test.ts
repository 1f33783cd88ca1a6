import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldTime } from '#lib/timeline/fold-time.ts';
import { dayNumber } from '#lib/time/day-number.ts';
import { aDate, aDay, anEvent, aYear } from '../../support/an-event.ts';
import { anyStory, SAME_CASES } from '../../support/any-story.ts';

function stretches(days: readonly number[]): readonly string[] {
  const events = days.map((day) => anEvent({ date: aDay(day) }));
  return foldTime(events, []).map(({ kind, from, to }) => `${kind} ${String(from)}–${String(to)}`);
}

describe('quiet time folds', () => {
  test.each([
    { what: 'one event stays as it is', days: [5], expected: ['live 5–6'] },
    { what: 'a week stays open', days: [0, 8], expected: ['live 0–9'] },
    { what: 'eight days fold', days: [0, 9], expected: ['live 0–1', 'fold 1–9', 'live 9–10'] },
    {
      what: 'the largest gap first, then what still is more than a third of the rest',
      days: [0, 1000, 1012],
      expected: ['live 0–1', 'fold 1–1000', 'live 1000–1001', 'fold 1001–1012', 'live 1012–1013']
    },
    {
      what: 'gaps that recur stay open',
      days: [0, 30, 60, 90, 120, 150],
      expected: ['live 0–151']
    },
    { what: 'nothing folds without events', days: [], expected: [] }
  ])('$what', ({ days, expected }) => {
    expect(stretches(days)).toEqual(expected);
  });

  test('a year that is only known as a year counts as one, so that weeks after it fold', () => {
    const events = [
      anEvent({ date: aYear(dayNumber(2022, 1, 1)) }),
      anEvent({ date: aDay(dayNumber(2026, 1, 21)) }),
      anEvent({ date: aDay(dayNumber(2026, 2, 3)) })
    ];
    expect(foldTime(events, []).map(({ kind }) => kind)).toEqual([
      'live',
      'fold',
      'live',
      'fold',
      'live'
    ]);
  });

  test('what has only an upper bound does not stretch the axis', () => {
    const events = [anEvent({ date: aDate({ from: null, to: 101 }, { form: 'undated' }) })];
    expect(foldTime(events, [100])).toMatchObject([{ kind: 'live', from: 99, to: 101 }]);
  });

  test('a fold that the reader opened is quiet time with room', () => {
    const events = [0, 100].map((day) => anEvent({ date: aDay(day) }));
    expect(foldTime(events, [], [1]).map(({ kind }) => kind)).toEqual(['live', 'open', 'live']);
  });
});

describe('for any story', () => {
  test('stretches follow each other without gap or overlap', () => {
    fc.assert(
      fc.property(anyStory, ({ events, published }) => {
        const found = foldTime(events, published);
        found.slice(1).forEach((stretch, at) => expect(stretch.from).toBe(found[at]?.to));
        for (const { from, to } of found) expect(from).toBeLessThan(to);
      }),
      SAME_CASES
    );
  });

  test('no fold hides a day that dates an event', () => {
    fc.assert(
      fc.property(anyStory, ({ events, published }) => {
        const folds = foldTime(events, published).filter(({ kind }) => kind === 'fold');
        const isFolded = (day: number) => folds.some(({ from, to }) => day >= from && day < to);
        for (const { date } of events) {
          const { from, to } = date.extent;
          if (from !== null) expect(isFolded(from)).toBe(false);
          if (to !== null) expect(isFolded(to - 1)).toBe(false);
        }
      }),
      SAME_CASES
    );
  });

  test('a day, a month or a year is never torn', () => {
    fc.assert(
      fc.property(anyStory, ({ events, published }) => {
        const folds = foldTime(events, published).filter(({ kind }) => kind === 'fold');
        for (const { date } of events.filter((event) => event.date.form === 'unit')) {
          const { from, to } = date.extent;
          expect(folds.some((fold) => fold.from < (to ?? 0) && fold.to > (from ?? 0))).toBe(false);
        }
      }),
      SAME_CASES
    );
  });
});
