import { expect, test } from 'vitest';
import { textFragmentUrl } from '#lib/components/text-fragment.ts';

const URL = 'https://news.example/a';

test.each([
  { what: 'a few words in full', words: 'He left at noon', text: 'He%20left%20at%20noon' },
  {
    what: 'many by their first and last',
    words: 'one two three four five six seven eight nine ten eleven',
    text: 'one%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven'
  },
  {
    what: 'commas, hyphens and ampersands escaped',
    words: 'so-called, & so',
    text: 'so%2Dcalled%2C%20%26%20so'
  },
  { what: 'line breaks as spaces', words: ' one\n\n two ', text: 'one%20two' }
])('an address at certain words gives $what', ({ words, text }) => {
  expect(textFragmentUrl(URL, words)).toBe(`${URL}#:~:text=${text}`);
});

test('a fragment that is there already gives way', () => {
  expect(textFragmentUrl(`${URL}#top`, 'one')).toBe(`${URL}#:~:text=one`);
});
