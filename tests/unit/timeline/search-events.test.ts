import { describe, expect, test } from 'vitest';
import { searchEvents } from '#lib/timeline/search-events.ts';
import { aDay, anActor, anEvent } from '../../support/an-event.ts';

const actors = [anActor('ann', { name: 'Ann Améry', roles: ['harbour master'] }), anActor('bob')];
const quote = {
  id: 'q',
  exact: 'We won’t wait',
  start: 0,
  end: 13,
  speaker: 'bob',
  speakerMention: null,
  cue: null,
  rule: null,
  extent: 'full'
} as const;
const events = [
  anEvent({ id: 'late', title: 'closes the port', date: aDay(9) }),
  anEvent({
    id: 'early',
    title: 'speaks',
    date: aDay(3),
    quotes: [quote],
    actors: [{ actor: 'bob', role: 'speaker' }]
  }),
  anEvent({ id: 'printed', title: 'the port', kind: 'publication', actors: [], date: aDay(9) })
];

describe('a search finds', () => {
  test.each([
    { query: 'port', expected: ['late'] },
    { query: 'PORT', expected: ['late'] },
    { query: 'wait', expected: ['early'] },
    { query: "won't", expected: ['early'] },
    { query: 'bob', expected: ['early'] },
    { query: 'amery', expected: ['late'] },
    { query: 'harbour', expected: ['late'] },
    { query: 'port ann', expected: ['late'] },
    { query: 'port bob', expected: [] },
    { query: 's', expected: ['early', 'late'] },
    { query: '   ', expected: [] },
    { query: '(*', expected: [] }
  ])('$expected for “$query”', ({ query, expected }) => {
    expect(searchEvents(events, actors, query)).toEqual(expected);
  });
});
