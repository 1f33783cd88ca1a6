import { expect, test } from 'vitest';
import { growsTooMuch, growthOf } from '../support/patterns/growth.ts';
import { patternsOfSource } from '../support/patterns/patterns-of-source.ts';

/** One file of so many is looked at on every change; all of them by night. */
const ONE_OF = 12;

test('no pattern of a twelfth of the files takes more than the square of its text, or that without a reason', async () => {
  const some = await patternsOfSource((_, at) => at % ONE_OF === 0);
  expect(some.length).toBeGreaterThan(20);
  expect(growsTooMuch(some)).toEqual([]);
});

test.each([
  [/^(a+)+$/, Infinity],
  [/^(?:[\w-]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){2,}/u, Infinity],
  [/^\s*(?:<!--[^]*?-->\s*)*<html/u, Infinity],
  [/^(?:a|ab|b)*$/, Infinity],
  [/^\s*\s*x$/, 2],
  [/\s+$/, 2],
  [/<a [^>]*>/, 2],
  [/^\d+-\d+$/, 1],
  [/^[^"]*"$/, 1]
])('%s is known to grow by the power %d', (pattern, growth) => {
  expect(growthOf(pattern)).toBeCloseTo(growth, 0);
});
