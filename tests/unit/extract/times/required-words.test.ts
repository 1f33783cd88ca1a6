import { describe, expect, it } from 'vitest';
import { phrase } from '#lib/extract/times/phrase.ts';
import { requiredWords } from '#lib/extract/times/required-words.ts';
import { CONNECTIVES } from '#lib/extract/times/rules/connectives.ts';
import { TIME_RULES } from '#lib/extract/times/rules/order.ts';

const rows: readonly (readonly [what: string, pattern: RegExp, words: readonly string[]])[] = [
  ['the words of an alternative', phrase('{count} {unit} (?:ago|from now)'), ['ago', 'from']],
  ['a word without its optional ending', /seconds? of/, ['second']],
  ['the longer of two words', /(?:in|after) the morning/, ['morning']],
  ['nothing that may be left out', /(?:shortly )?\d+(?:after)*/, []],
  ['nothing that only stands beside the match', /(?<=before )\d(?= later)(?!never)/, []],
  ['what is repeated at least once', /(?:today){1,3}\d/, ['today']],
  ['nothing of classes and escapes', /[a-z]+\bx\u00a0yy\.(?<zero>zz)\k<zero>/, ['yy']],
  ['nothing where one alternative has no letters', /day|\d/, []],
  ['nothing of too many alternatives', phrase('{unit}'), []]
];

describe('the words that a pattern cannot do without', () => {
  it.each(rows)('are %s', (_what, pattern, words) => {
    expect(requiredWords(pattern)).toEqual(words);
  });

  it('stand in all that the rules match in their examples', () => {
    for (const { pattern, examples } of [...TIME_RULES, ...CONNECTIVES]) {
      const required = requiredWords(pattern);
      for (const [words] of examples.flatMap(({ text }) => [...text.matchAll(pattern)]))
        expect(
          required.length === 0 || required.some((word) => words.toLowerCase().includes(word))
        ).toBe(true);
    }
  });
});
