import { describe, expect, test } from 'vitest';
import { byPlace, covers, hull, overlaps, slice, type Span } from '#lib/domain/span.ts';

function span(start: number, end: number): Span {
  return { start, end };
}

test('a span is the words from its start up to its end, which it does not hold', () => {
  expect(slice('He said no.', span(3, 7))).toBe('said');
});

test('a span counts UTF-16 code units, as the text does', () => {
  expect(slice('🙂 yes', span(3, 6))).toBe('yes');
});

describe('two spans', () => {
  test.each([
    ['are the same', span(3, 7), span(3, 7), true, true],
    ['one lies within the other', span(3, 7), span(4, 6), true, true],
    ['both start at one place, the second shorter', span(3, 7), span(3, 5), true, true],
    ['both end at one place, the second shorter', span(3, 7), span(5, 7), true, true],
    ['both start at one place, the second longer', span(3, 7), span(3, 9), false, true],
    ['both end at one place, the second longer', span(3, 7), span(1, 7), false, true],
    ['one begins in the other', span(3, 7), span(6, 9), false, true],
    ['one ends in the other', span(3, 7), span(1, 4), false, true],
    ['one begins where the other ends', span(3, 7), span(7, 9), false, false],
    ['one ends where the other begins', span(3, 7), span(1, 3), false, false],
    ['stand apart', span(3, 7), span(9, 12), false, false],
    ['stand apart, the second first', span(9, 12), span(3, 7), false, false]
  ])('%s', (_, a, b, isCovered, isShared) => {
    expect(covers(a, b)).toBe(isCovered);
    expect(overlaps(a, b)).toBe(isShared);
  });
});

describe('the hull of spans', () => {
  test('reaches from the first start to the last end, in whatever order they come', () => {
    expect(hull([span(8, 9), span(3, 12), span(1, 5)])).toEqual(span(1, 12));
  });

  test('is the span itself where there is one', () => {
    expect(hull([span(3, 7)])).toEqual(span(3, 7));
  });

  test('there is none of no spans', () => {
    expect(() => hull([])).toThrow('hull: wanted at least one span, got none');
  });
});

test('spans stand by their start, and the shorter first where they start together', () => {
  const spans = [span(5, 9), span(2, 8), span(5, 6), span(2, 3), span(0, 9)];
  expect([...spans].sort(byPlace)).toEqual([
    span(0, 9),
    span(2, 3),
    span(2, 8),
    span(5, 6),
    span(5, 9)
  ]);
});
