import { describe, expect, test } from 'vitest';
import { overwriteGetLocale } from '#lib/messages/compiled/runtime.js';
import { inOtherWords } from '#lib/io/story-words.ts';
import { loadStory } from '#lib/server/stories.ts';

const FILE = {
  slug: 'visit',
  title: 'A visit',
  standfirst: 'What is known of it.',
  articles: ['a'],
  sides: [{ id: 'france', name: 'France', colour: 'blue' }],
  review: { status: 'read by machine' }
} as const;

describe('a story in another language', () => {
  test('has its title, its standfirst and the names of its sides in that, and all else as it is', async () => {
    const english = await loadStory('paris-moscow');
    overwriteGetLocale(() => 'fr');
    const french = await loadStory('paris-moscow').finally(() => {
      overwriteGetLocale(() => 'en');
    });
    expect(french?.title).toBe('Paris cherche à joindre Moscou');
    expect(french?.sides.map(({ name }) => name)).toContain('États-Unis');
    expect(french?.events).toEqual(english?.events);
    expect(french?.actors).toEqual(english?.actors);
  });

  test.each([
    [{ title: 'Une visite', standfirst: 'Ce qu’on en sait.', sides: {} }, 'france'],
    [
      {
        title: 'Une visite',
        standfirst: 'Ce qu’on en sait.',
        sides: { france: 'France', chile: 'Chili' }
      },
      'chile'
    ],
    [{ title: '', standfirst: 'Ce qu’on en sait.', sides: { france: 'France' } }, '/title']
  ])('names what is wrong with the words: %j', (words, named) => {
    expect(() => inOtherWords(FILE, 'visit.fr.json', JSON.stringify(words))).toThrow(named);
  });
});
