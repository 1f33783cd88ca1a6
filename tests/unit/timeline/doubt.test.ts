import { describe, expect, test } from 'vitest';
import { UNTOUCHED } from '#lib/story/draft.ts';
import type { EventDate } from '#lib/domain/date.ts';
import { doubtOf, isToLookAt, toLookAt } from '#lib/timeline/doubt.ts';
import { anEvent } from '../../support/an-event.ts';

describe('what a person should look at', () => {
  const table: readonly (readonly [
    what: string,
    date: Partial<EventDate>,
    doubt: string | null
  ])[] = [
    ['a date that the article writes out', { basis: 'stated' }, null],
    ['a date counted from another', { basis: 'relative' }, 'counted date'],
    ['a date carried over', { basis: 'inherited' }, 'carried date'],
    ['a date from the order of things', { basis: 'order' }, 'carried date'],
    ['no date', { form: 'undated', basis: 'publication' }, 'no date'],
    [
      'a date that rests on an inference',
      { withoutInference: { edtf: '[..2026-02-06]', extent: { from: null, to: 20 } } },
      'inferred date'
    ],
    ['a date set by hand', { basis: 'hand' }, null]
  ];
  test.each(table)('%s', (_, date, doubt) => {
    expect(doubtOf(anEvent({ date }))).toBe(doubt);
  });

  test('an event that joins what the text does not', () => {
    const inferences = [{ rule: 'r', says: 'One journey.' }];
    expect(doubtOf(anEvent({ date: { basis: 'relative' }, inferences }))).toBe('inferred');
  });

  test('comes doubtful first, and leaves out what somebody looked at and publications', () => {
    const hand = { ...UNTOUCHED, checked: { by: '', on: '2026-02-07' } };
    const events = [
      anEvent({ id: 'sure' }),
      anEvent({ id: 'done', hand }),
      anEvent({ id: 'paper', kind: 'publication' }),
      anEvent({ id: 'carried', date: { basis: 'order' } })
    ];
    expect(toLookAt(events).map(({ id }) => id)).toEqual(['carried', 'sure']);
    expect(events.map(isToLookAt)).toEqual([true, false, false, true]);
  });
});
