import { describe, expect, test } from 'vitest';
import { paragraphWords } from '#lib/components/paragraph-words.ts';

describe('where words stand in their article', () => {
  test.each([
    [3, 'paragraph 3'],
    ['headline', 'headline'],
    ['standfirst', 'standfirst'],
    ['header', 'line above the article'],
    ['publication line', 'line of publication']
  ] as const)('%s is called “%s”', (paragraph, words) => {
    expect(paragraphWords(paragraph)).toBe(words);
  });
});
