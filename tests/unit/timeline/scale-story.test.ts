import { describe, expect, test } from 'vitest';
import { COLUMN_CERTAINTIES, NOBODY } from '#lib/domain/event-columns.ts';
import { storyTable } from '#lib/timeline/scale-story.ts';
import { anActor, aDate, anEvent } from '../../support/an-event.ts';

const DAY_MS = 86_400_000;
const CAST = {
  actors: [
    anActor('ann', { name: 'Ann Roth', side: 'north' }),
    anActor('paul', { name: 'Paul Hale' })
  ],
  sides: [{ id: 'north', name: 'North', colour: 'blue' }]
} as const;

describe('a story as a table of many events', () => {
  test('has a meeting in the lanes of all who meet, each beside whom it meets', () => {
    const meeting = anEvent({
      id: 'm',
      kind: 'meeting',
      actors: [
        { actor: 'ann', role: 'participant' },
        { actor: 'paul', role: 'participant' }
      ]
    });
    const { columns, entryOf, titleOf } = storyTable([meeting, anEvent({ id: 's' })], CAST);
    expect([...columns.actors]).toEqual([0, 1, 0]);
    expect([...columns.targets]).toEqual([1, 0, NOBODY]);
    expect([0, 1, 2].map(entryOf)).toEqual(['m', 'm', 's']);
    expect(titleOf(2)).toBe('speaks');
  });

  test.each([
    ['a day', {}, [100, 101, 'unit']],
    ['about a day', { approximate: true }, [100, 101, 'approximate']],
    ['some day of three', aDate({ from: 100, to: 103 }, { form: 'within' }), [100, 103, 'within']],
    ['what lasts', aDate({ from: 100, to: 103 }, { form: 'lasting' }), [100, 103, 'lasting']],
    ['what goes on', aDate({ from: 100, to: null }, { form: 'lasting' }), [100, NaN, 'lasting']],
    ['no date', aDate({ from: null, to: 120 }, { form: 'undated' }), [NaN, 120, 'undated']],
    [
      'that day or earlier',
      aDate({ from: null, to: 120 }, { form: 'within' }),
      [NaN, 120, 'undated']
    ]
  ] as const)('dates %s as wide as it is', (_, date, [from, to, certainty]) => {
    const { columns } = storyTable([anEvent({ date })], CAST);
    expect(columns.starts[0]).toBe(from * DAY_MS);
    expect(columns.ends[0]).toBe(to * DAY_MS);
    expect(COLUMN_CERTAINTIES[columns.certainties[0] ?? -1]).toBe(certainty);
  });

  test('gives each event its evidence, its modality and the sides of its actors', () => {
    const event = anEvent({ modality: 'denied' });
    const table = storyTable([event, anEvent({ actors: [] })], CAST);
    expect(table.evidenceOf(0)).toBe(event.evidence[0]);
    expect(table.modalityOf(0)).toBe('denied');
    expect(table.actors[0]).toEqual({ name: 'Ann Roth', side: 'north' });
    expect(table.columns.actors[1]).toBe(NOBODY);
  });
});
