import { expect, test } from '@playwright/test';
import { growsTooMuch } from '../support/patterns/growth.ts';
import { patternsOfSource } from '../support/patterns/patterns-of-source.ts';

test('no pattern takes more than the square of its text, and those that take it are given little', async () => {
  const all = await patternsOfSource();
  expect(all.length).toBeGreaterThan(800);
  expect(growsTooMuch(all)).toEqual([]);
});
