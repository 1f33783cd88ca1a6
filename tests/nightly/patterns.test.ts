import { expect, test } from '@playwright/test';
import { growsTooMuch, growthOf, SQUARE } from '../support/patterns/growth.ts';
import { patternsOfSource } from '../support/patterns/patterns-of-source.ts';

test('no pattern takes more than the square of its text, and those that take it are given little', async () => {
  const all = await patternsOfSource();
  expect(all.length).toBeGreaterThan(800);
  expect(growsTooMuch(all)).toEqual([]);
  // A reason that nothing needs any more goes.
  const needed = all.filter(({ file, pattern }) => file in SQUARE && growthOf(pattern) > 1.4);
  expect([...new Set(needed.map(({ file }) => file))].sort()).toEqual(Object.keys(SQUARE).sort());
});
