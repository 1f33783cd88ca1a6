import { describe, expect, test } from 'vitest';
import { SearchableStory } from '#lib/state/search-library.ts';

const LONG = `The council of Bern has met every month since 1918. ${'It spoke of many things. '.repeat(8)}Then came the Zürich affair, of which nobody speaks any more.`;

const story = new SearchableStory({
  title: 'A visit to Bern',
  events: ['Ann Roth travels to Bern', 'The council votes'],
  paragraphs: ['Bern —', LONG]
});

describe('a search through the library', () => {
  test.each<[query: string, where: string, words: string]>([
    ['visit', 'title', 'A visit to Bern'],
    ['BERN', 'title', 'A visit to Bern'],
    ['ann roth', 'event', 'Ann Roth travels to Bern'],
    ['vote', 'event', 'The council votes'],
    ['zurich', 'article', 'Then came the Zürich affair, of which nobody speaks any more.'],
    ['1918', 'article', 'has met every month since 1918. It spoke of many things.']
  ])('for “%s” finds the %s', (query, where, words) => {
    const found = story.find(query);
    expect(found?.where).toBe(where);
    expect(found?.words).toContain(words);
  });

  test('shows a long paragraph around the words, and says where it was cut', () => {
    const { words = '' } = story.find('1918') ?? {};
    expect(words).toMatch(/^… .* …$/u);
    expect(words.length).toBeLessThan(140);
    expect(story.find('zurich')?.words).toMatch(/^… .*\.$/u);
  });

  test('finds words that stand apart, and shows where most of them are', () => {
    expect(story.find('bern council month')?.where).toBe('article');
  });

  test.each(['', '  ', 'Geneva', 'Bern Geneva'])('for “%s” finds nothing', (query) => {
    expect(story.find(query)).toBeNull();
  });
});
