import { expect, test } from 'vitest';
import { Search } from '#lib/state/search.svelte.ts';
import { aDay, anActor, anEvent } from '../../support/an-event.ts';

const events = ['one', 'two', 'three'].map((id, at) =>
  anEvent({ id, title: `says ${id}`, date: aDay(at) })
);

function searching(query: string, leftOut: readonly string[] = []): Search {
  const search = new Search(events, [anActor('ann')], ({ id }) => !leftOut.includes(id));
  search.find(query);
  return search;
}

test('goes from hit to hit and round the ends, either way', () => {
  const search = searching('says');
  expect(search.place).toBe(0);
  expect([search.step(1), search.step(1), search.step(1), search.step(1)]).toEqual([
    'one',
    'two',
    'three',
    'one'
  ]);
  expect(search.step(-1)).toBe('three');
  expect(search.place).toBe(3);
});

test('backwards from the beginning is the last hit', () => {
  expect(searching('says').step(-1)).toBe('three');
});

test('what is filtered out is no hit, and is counted', () => {
  const search = searching('says', ['two']);
  expect(search.hits).toEqual(['one', 'three']);
  expect(search.filteredOut).toBe(1);
  expect(search.isHit('two')).toBe(false);
});

test('without a hit there is nowhere to go', () => {
  expect(searching('zebra').step(1)).toBeNull();
  expect(searching('').isActive).toBe(false);
});

test('another query begins anew', () => {
  const search = searching('says');
  search.step(1);
  search.find('three');
  expect(search.place).toBe(0);
  expect(search.step(1)).toBe('three');
});
