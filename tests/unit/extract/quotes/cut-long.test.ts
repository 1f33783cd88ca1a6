import { expect, test } from 'vitest';
import { cutLong } from '#lib/extract/quotes/cut-long.ts';

/** So many words of one letter, with a blank after each. */
function words(count: number) {
  return Array.from({ length: count }, (_, at) => ({ start: 2 * at, end: 2 * at + 1 }));
}

test.each([
  ['no words', 0, [], []],
  ['a sentence', 400, [], [400]],
  ['what runs on for longer', 900, [], [400, 400, 100]],
  ['a quotation as one word', 900, [{ start: 200, end: 400 }], [499, 400, 1]],
  ['what runs on after a quotation', 900, [{ start: 798, end: 1000 }], [500, 400]],
  ['nothing inside a quotation', 900, [{ start: 0, end: 1800 }], [900]]
])('cuts %s', (_, count, quotes, lengths) => {
  expect(cutLong(words(count), quotes).map(({ length }) => length)).toEqual(lengths);
});
