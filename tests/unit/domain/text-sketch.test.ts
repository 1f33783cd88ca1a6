import { expect, test } from 'vitest';
import { likeness, type TextSketch } from '#lib/domain/text-sketch.ts';

test.each<[says: string, a: TextSketch, b: TextSketch, share: number]>([
  ['a text is all like itself', [2, 5, 9, 30], [2, 5, 9, 30], 1],
  ['texts without a common run are not alike', [2, 5, 9, 30], [3, 6, 10, 31], 0],
  ['of the four smallest hashes of both, both have three', [2, 5, 9, 30], [2, 5, 9, 40], 0.75],
  ['what is large counts less than what both might have', [1, 2, 3, 90], [1, 2, 80, 90], 0.5],
  ['hashes are compared as numbers', [9, 10, 100, 200], [9, 10, 20, 30], 0.5],
  ['of a short text and a long one as many as the longer has', [1, 2], [1, 2, 3, 4], 0.5],
  ['and the other way round', [1, 2, 3, 4], [1, 2], 0.5],
  ['a text without words is like none', [], [1, 2], 0],
  ['not even like another such', [], [], 0]
])('%s', (_, a, b, share) => {
  expect(likeness(a, b)).toBe(share);
});
