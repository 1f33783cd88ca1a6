import { describe, expect, test } from 'vitest';
import * as rules from '#lib/extract/events/words/word-date-rules.ts';
import { dateWords } from '#lib/extract/pipeline.ts';
import { anArticle } from '../../../support/articles.ts';

/** EDTF and rule of a word, read from an article of Friday 2026-02-06; the last place where it stands. */
function read(text: string, word: string): string {
  const start = text.lastIndexOf(word);
  const [found] = dateWords(anArticle({ text }), [{ start, end: start + word.length }]);
  return `${found?.date?.edtf ?? 'undated'} | ${found?.rule.id ?? ''}`;
}

describe('the date of a word', () => {
  test.each([
    ['Anna Roth visited Rome on Tuesday.', 'visited', '2026-02-03 | date-of-its-clause'],
    ['Anna Roth visited Rome on Tuesday.', 'Roth', '2026-02-03 | date-of-its-clause'],
    ['On Tuesday the vote failed.', 'vote', '2026-02-03 | date-of-its-clause'],
    ['Anna Roth spoke of the vote on Tuesday.', 'vote', '2026-02-03 | date-right-after'],
    ['Anna Roth asked Hale to leave on Tuesday.', 'leave', '2026-02-03 | date-right-after'],
    ['Few spoke of the 2003 invasion.', 'invasion', '2003 | date-in-its-phrase'],
    ['The firm has been banned since July 2024.', 'banned', '2024-07 | date-of-its-clause'],
    [
      'Anna Roth spoke on Tuesday as ships left the port.',
      'left',
      '2026-02-03 | date-of-the-clause-around'
    ],
    [
      'Hale resigned on Tuesday. Nobody had seen the letter. His resignation shocked Rome.',
      'resignation',
      '2026-02-03 | date-told-before'
    ],
    [
      'Anna Roth arrived in Rome on Tuesday. She met the king.',
      'met',
      '2026-02-03~ | day-of-the-story'
    ],
    [
      'In Rome on Tuesday, Anna Roth, who left the firm in 2003, opened a shop.',
      'opened',
      '2026-02-03 | date-of-its-clause'
    ],
    ['The index fell to its lowest level since 1997.', 'fell', '2026-02-06~ | news-of-the-day'],
    [
      'On Tuesday the firm delivered a ship in a ceremony in Rome.',
      'ceremony',
      '2026-02-03 | date-of-its-clause'
    ],
    ['The firm has a June deadline.', 'has', '2026-02-06~ | news-of-the-day'],
    ['On Tuesday the index fell to close at 7,162.', 'close', '2026-02-03 | date-of-its-clause'],
    [
      'The index fell on Tuesday. It was the largest drop of all.',
      'drop',
      '2026-02-03~ | day-of-the-story'
    ],
    ['The index increased by 48 points on Tuesday.', 'index', '2026-02-03 | date-of-its-clause'],
    ['Anna Roth has sold her ship.', 'sold', '2026-02-06~ | news-of-the-day'],
    ['Anna Roth did not sell her ship.', 'sell', '2026-02-06~ | news-of-the-day'],
    ['Anna Roth says it is late.', 'says', '2026-02-06~ | news-of-the-day'],
    ['Anna Roth sold the ship.', 'ship', '2026-02-06~ | news-of-the-day'],
    [
      'On Tuesday Anna Roth promised that she would sell the ship, saying that it was old.',
      'saying',
      '2026-02-03 | date-of-the-clause-around'
    ],
    [
      'Anna Roth sold the ship, saying on Tuesday that it was old.',
      'saying',
      '2026-02-03 | date-right-after'
    ],
    [
      'On Tuesday Anna Roth showed what she called an old ship.',
      'called',
      '2026-02-03 | date-of-the-clause-around'
    ],
    ['Anna Roth has made her first visit.', 'visit', '2026-02-06~ | news-of-the-day'],
    ['On Tuesday the index began to fall.', 'fall', '2026-02-03 | date-of-its-clause'],
    ['On Tuesday Roth said that it is late.', 'is', '2026-02-03 | date-of-the-clause-around'],
    [
      'Hale ran an ad on Tuesday. Nobody had seen it. His ads shocked Rome.',
      'ads',
      '2026-02-03~ | day-of-the-story'
    ]
  ])('in %j of %j', (text, word, date) => {
    expect(read(text, word)).toBe(date);
  });

  test.each([
    ['what is to come', 'Anna Roth will sell the ship.', 'sell'],
    ['what is meant to be', 'Anna Roth hopes to sell the ship.', 'sell'],
    ['what might be', 'Anna Roth could sell the ship.', 'sell'],
    ['what depends on something', 'If Hale leaves, Anna Roth stays.', 'leaves'],
    ['what lies further back', 'Anna Roth had sold the ship.', 'sold'],
    ['what was earlier, at no given time', 'Anna Roth previously sold the ship.', 'sold'],
    ['what was at some time in years', 'Anna Roth sold the ship in recent years.', 'sold'],
    ['what was agreed to be sold', 'On Tuesday Anna Roth agreed to sell the ship.', 'ship'],
    ['what has failed since', 'The vote has failed.', 'vote'],
    ['what is said to be so', 'On Tuesday Roth said that the vote is a joke.', 'vote'],
    ['what is always so', 'The ship is built of wood.', 'built'],
    ['what is usually so', 'The firm usually builds ships.', 'builds'],
    ['what is so meanwhile', 'Ships wait where the firm builds them.', 'builds'],
    ['what is said in quotation', '“We sold the ship,” Anna Roth said.', 'sold'],
    [
      'what was shown, by what others call it',
      'On Tuesday Roth showed what they may call old.',
      'call'
    ],
    ['what was bought, if only it is owned since', 'Anna Roth has bought her first ship.', 'ship'],
    ['what was agreed to begin', 'On Tuesday they agreed to fall back.', 'fall'],
    ['what describes a thing', 'A ship painted in Rome sank.', 'painted']
  ])('leaves open %s', (_, text, word) => {
    expect(read(text, word)).toBe('undated | word-not-dated');
  });

  test('is counted from the day that the story told last, not from the first', () => {
    const text = 'Roth left on Monday. Hale spoke. Roth came back on Wednesday. Hale sang.';
    expect([read(text, 'spoke'), read(text, 'sang')]).toEqual([
      '2026-02-02~ | day-of-the-story',
      '2026-02-04~ | day-of-the-story'
    ]);
  });

  test('of a headline is the day of the news below it', () => {
    const text = 'Roth leaves Rome\n\nAnna Roth left Rome on Tuesday.';
    expect(read(text, 'leaves')).toBe('2026-02-03~ | day-of-the-story');
  });

  test('of a headline without a verb of its own is the day of the news below it', () => {
    const text = 'Index dragged down by banks\n\nThe index fell on Tuesday.';
    expect(read(text, 'dragged')).toBe('2026-02-03~ | day-of-the-story');
  });

  test('is not moved on by what had been done before', () => {
    const text = 'Roth left on Tuesday. Papers had been filed on Monday. Hale sang.';
    expect(read(text, 'sang')).toBe('2026-02-03~ | day-of-the-story');
  });

  test.each([[[]], [[{ start: 0, end: 4 }]]])('in a text without sentences is none', (spans) => {
    expect(dateWords(anArticle({ text: '....' }), spans).map(({ date }) => date)).toEqual(
      spans.map(() => null)
    );
  });
});

describe('the rules for words', () => {
  test('have ids of their own and give their reason in a sentence', () => {
    const all = Object.values(rules);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const { id, why } of all) {
      expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
      expect(why).toMatch(/^[\p{Lu}“].*\.$/u);
    }
  });
});
