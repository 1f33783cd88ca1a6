import { describe, expect, test } from 'vitest';
import { findSentences } from '#lib/text/sentences.ts';

const read = (text: string, closed: { start: number; end: number }[] = []) =>
  findSentences(text, { start: 0, end: text.length }, closed).map(({ start, end }) =>
    text.slice(start, end)
  );

describe('findSentences', () => {
  test.each([
    ['He came. She left.', ['He came.', 'She left.']],
    ['Did he come? Yes! He did.', ['Did he come?', 'Yes!', 'He did.']],
    [
      'Sen. Roth met Mr. Hale on Feb. 3 in St. Paul.',
      ['Sen. Roth met Mr. Hale on Feb. 3 in St. Paul.']
    ],
    ['The U.S. Embassy closed. It reopened.', ['The U.S. Embassy closed.', 'It reopened.']],
    ['She lives in the U.S. He does not.', ['She lives in the U.S.', 'He does not.']],
    ['It rose 3.5 percent to 1,243.10 points.', ['It rose 3.5 percent to 1,243.10 points.']],
    ['J. R. Hale spoke at 5 p.m. on Monday.', ['J. R. Hale spoke at 5 p.m. on Monday.']],
    ['“It is late.” She left.', ['“It is late.”', 'She left.']],
    ['no stop at the end', ['no stop at the end']]
  ])('splits %j', (text, sentences) => {
    expect(read(text)).toEqual(sentences);
  });

  test('does not end a sentence at a stop inside a closed span', () => {
    const text = '“It is late. Go home,” she said. He left.';
    expect(read(text, [{ start: 0, end: 22 }])).toEqual([
      '“It is late. Go home,” she said.',
      'He left.'
    ]);
  });

  test('gives spans of the untouched text', () => {
    const text = '  One.   Two.  ';
    expect(findSentences(text, { start: 2, end: 13 })).toEqual([
      { start: 2, end: 6 },
      { start: 9, end: 13 }
    ]);
  });
});

describe('findSentences in a text without stops', () => {
  const words = 'roth visited rome and ';
  const text = words.repeat(1000);
  const pieces = findSentences(text, { start: 0, end: text.length });

  test('cuts it between words, into pieces that any sentence would fit in', () => {
    expect(pieces.length).toBe(15);
    expect(pieces.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(text);
    expect(Math.max(...pieces.map(({ start, end }) => end - start))).toBeLessThan(1520);
  });

  test('does not cut a quotation, however long', () => {
    const quote = { start: 3, end: 3 + 40 * words.length };
    const [first, second] = findSentences(text, { start: 0, end: text.length }, [quote]);
    expect(first?.start).toBe(0);
    expect(first?.end).toBeGreaterThan(quote.end);
    expect(second?.start).toBe((first?.end ?? 0) + 1);
    const whole = { start: 0, end: text.length };
    expect(findSentences(text, whole, [whole])).toEqual([{ start: 0, end: text.length }]);
  });

  test('cuts what has no blanks between two words or marks', () => {
    const list = 'and/or/'.repeat(2000);
    const parts = findSentences(list, { start: 0, end: list.length });
    expect(parts.map(({ start, end }) => list.slice(start, end)).join('')).toBe(list);
    expect(parts.map(({ end }) => list[end] ?? 'end')).toEqual(['/', '/', 'end']);
  });

  test('leaves a word alone that has no end', () => {
    expect(findSentences('x'.repeat(9000), { start: 0, end: 9000 })).toEqual([
      { start: 0, end: 9000 }
    ]);
  });
});
