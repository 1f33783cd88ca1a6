import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asked, perWord, wordAt } from '#lib/text/words.ts';

describe('a word that stands in a text', () => {
  test.each([
    ['Don’t', { exact: 'Don’t', lower: "don't", shape: 'word' }],
    ['14th', { exact: '14th', lower: '14th', shape: 'number' }],
    ['1,243', { exact: '1,243', lower: '1,243', shape: 'number' }],
    ['14-year-old', { exact: '14-year-old', lower: '14-year-old', shape: 'word' }],
    ['…', { exact: '…', lower: '…', shape: 'mark' }],
    ['\ud800', { exact: '\ud800', lower: '\ud800', shape: 'mark' }]
  ])('%j is known by its own characters', (word, known) => {
    expect(wordAt(`x${word}y`, 1, 1 + word.length)).toMatchObject(known);
  });

  test('is the same wherever it stands, whatever was read before', () => {
    const many = Array.from({ length: 20_000 }, (_, index) => `w${index * 7919}`);
    const other = [...many, ...many].filter((word) => wordAt(word, 0, word.length).exact !== word);
    expect(other).toEqual([]);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), (word) => {
        expect(wordAt(` ${word} `, 1, 1 + word.length).exact).toBe(word);
      }),
      { seed: 3, numRuns: 300 }
    );
  });
});

describe('a function of a word', () => {
  test('is asked once for each word, and answers the same ever after', () => {
    let asked = 0;
    const lengthOf = perWord((word) => ((asked += 1), word.length === 4 ? null : word.length));
    expect(['said', 'so', 'said', 'so'].map(lengthOf)).toEqual([null, 2, null, 2]);
    expect(asked).toBe(2);
  });

  test('that every token is asked keeps its answers with the word', () => {
    let times = 0;
    const lengthOf = asked(({ lower }) => ((times += 1), lower === 'zyx' ? null : lower.length));
    const words = ['zyxw said', 'zyx', 'zyxw', 'zyx'].map((text) =>
      lengthOf(wordAt(text, 0, text.split(' ')[0]?.length ?? 0))
    );
    expect(words).toEqual([4, null, 4, null]);
    expect(times).toBe(2);
  });
});
