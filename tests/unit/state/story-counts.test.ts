import { expect, test } from 'vitest';
import { storyCounts } from '#lib/state/story-counts.ts';
import { anEvent } from '../../support/an-event.ts';

test('counts the actors who have a lane: who speaks, and not whom it is about', () => {
  const events = [
    anEvent({
      actors: [
        { actor: 'ann', role: 'speaker' },
        { actor: 'bob', role: 'subject' }
      ]
    }),
    anEvent({ id: 'e2' }),
    anEvent({ id: 'e3', kind: 'publication', actors: [] })
  ];
  expect(storyCounts({ sources: [1], events })).toEqual({ sources: 1, events: 2, actors: 1 });
});
