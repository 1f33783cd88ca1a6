import { expect, test } from 'vitest';
import { partsWithin, type TimeWindow } from '#lib/domain/records.ts';

const PARTS = [
  { name: 'early', low: 0, high: 10 },
  { name: 'middle', low: 10, high: 20 },
  { name: 'late', low: 20, high: 30 },
  { name: 'unknown', low: -Infinity, high: Infinity }
];

test.each<[says: string, window: TimeWindow, parts: readonly string[]]>([
  ['of one part', { from: 12, to: 13 }, ['middle', 'unknown']],
  ['of two', { from: 9, to: 11 }, ['early', 'middle', 'unknown']],
  ['as long as a part needs no other', { from: 10, to: 20 }, ['middle', 'unknown']],
  ['before all', { from: -9, to: 0 }, ['unknown']],
  ['after all', { from: 30, to: 40 }, ['unknown']],
  ['without a beginning', { from: null, to: 10 }, ['early', 'unknown']],
  ['without an end', { from: 20, to: null }, ['late', 'unknown']],
  ['that nothing bounds', { from: null, to: null }, ['early', 'middle', 'late', 'unknown']],
  ['that ends at the moment 0', { from: null, to: 0 }, ['unknown']],
  ['that begins at the moment 0', { from: 0, to: null }, ['early', 'middle', 'late', 'unknown']]
])('a window %s is read from the parts that may hold its events', (_, window, parts) => {
  expect(partsWithin(PARTS, window).map(({ name }) => name)).toEqual(parts);
});
