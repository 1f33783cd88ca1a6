import { expect, test } from 'vitest';
import { Filter } from '#lib/state/filter.svelte.ts';
import { aDay, anActor, anEvent, aYear } from '../../support/an-event.ts';

const actors = [
  anActor('ann', { side: 'west' }),
  anActor('bob', { side: 'nowhere' }),
  anActor('cy')
];
const eventOf = (actor: string) => anEvent({ actors: [{ actor, role: 'speaker' }] });
const kept = (filter: Filter) =>
  actors.filter(({ id }) => filter.keepsEvent(eventOf(id))).map(({ id }) => id);

test('nothing kept means that all are', () => {
  expect(kept(new Filter(actors, ['west']))).toEqual(['ann', 'bob', 'cy']);
});

test.each([
  { keys: ['side:west'], expected: ['ann'] },
  { keys: ['side:others'], expected: ['bob', 'cy'] },
  { keys: ['cy'], expected: ['cy'] },
  { keys: ['side:west', 'cy'], expected: ['ann', 'cy'] }
])('$keys keeps $expected', ({ keys, expected }) => {
  const filter = new Filter(actors, ['west']);
  for (const key of keys) filter.toggle(key);
  expect(kept(filter)).toEqual(expected);
  for (const key of keys) filter.toggle(key);
  expect(filter.isActive).toBe(false);
});

test('a link’s keys that this story lacks are left out', () => {
  const filter = new Filter(actors, ['west']);
  filter.restore(['zed', 'side:moon', 'kind:rumour', 'date:soon', 'cy', 'cy'], false);
  expect(filter.kept).toEqual(['cy']);
});

test('publications stay, whoever is kept', () => {
  const filter = new Filter(actors, ['west']);
  filter.toggle('cy');
  expect(filter.keepsEvent(anEvent({ kind: 'publication', actors: [] }))).toBe(true);
  expect(filter.keepsEvent(anEvent({ kind: 'other', actors: [] }))).toBe(false);
});

const told = [
  anEvent({ id: 'visit', kind: 'visit', date: aDay(3), actors: [{ actor: 'ann', role: 'agent' }] }),
  anEvent({ id: 'old visit', kind: 'visit', date: aYear(3) }),
  anEvent({ id: 'words', date: aDay(3), actors: [{ actor: 'cy', role: 'speaker' }] })
];

test.each([
  { keys: ['kind:visit'], expected: ['visit', 'old visit'] },
  { keys: ['date:day'], expected: ['visit', 'words'] },
  { keys: ['date:wide'], expected: ['old visit'] },
  { keys: ['kind:visit', 'kind:statement'], expected: ['visit', 'old visit', 'words'] },
  { keys: ['kind:visit', 'date:day'], expected: ['visit'] },
  { keys: ['kind:visit', 'cy'], expected: [] },
  { keys: ['date:no-beginning'], expected: [] }
])('of kinds and dates, $keys keeps $expected', ({ keys, expected }) => {
  const filter = new Filter(actors, ['west']);
  for (const key of keys) filter.toggle(key);
  const ids = told.filter((event) => filter.keepsEvent(event)).map(({ id }) => id);
  expect(ids).toEqual(expected);
});
