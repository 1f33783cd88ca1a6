import { expect, test } from 'vitest';
import { dayNumber } from '#lib/time/day-number.ts';
import { periodsOf } from '#lib/timeline/periods.ts';
import { aDate, aDay, anEvent, aYear } from '../../support/an-event.ts';

const events = [
  anEvent({ id: 'year', date: aYear(dayNumber(2022, 1, 1)) }),
  anEvent({ id: 'day', date: aDay(dayNumber(2026, 2, 3)) }),
  anEvent({
    id: 'undated',
    date: aDate({ from: null, to: dayNumber(2026, 2, 7) }, { form: 'undated' })
  })
];
const published = [dayNumber(2026, 2, 6)];

test('periods are named as finely as their events are dated, the undated come last', () => {
  expect(
    periodsOf(events, events, published).map(({ name, events: held }) => [name, held[0]?.id])
  ).toEqual([
    ['2022', 'year'],
    ['February 2026', 'day'],
    [null, 'undated']
  ]);
});

test('quiet time between periods has its length, in days', () => {
  const [, second] = periodsOf(events, events, published);
  expect(second?.quietDays).toBe(dayNumber(2026, 2, 3) - dayNumber(2023, 1, 1));
});

test('a period whose events are filtered away is left out, with no gap before the first', () => {
  const kept = events.filter(({ id }) => id !== 'year');
  expect(
    periodsOf(events, kept, published).map(({ name, quietDays }) => [name, quietDays])
  ).toEqual([
    ['February 2026', 0],
    [null, 0]
  ]);
});
