import { expect, test } from 'vitest';
import { citationOf } from '#lib/components/citation.ts';
import { dayNumber } from '#lib/time/day-number.ts';
import { anArticle } from '../../support/articles.ts';
import { aDay, anActor, anEvent } from '../../support/an-event.ts';

const article = anArticle({
  id: 'a',
  text: 'We shall wait, the minister said.',
  publisher: 'The Gazette',
  place: 'Oslo',
  published: '2026-02-06',
  url: 'https://news.example/a'
});
const story = { actors: [anActor('ann', { name: 'Ann Berg' })], sources: [{ article }] };
const date = { ...aDay(dayNumber(2026, 2, 3)), edtf: '2026-02-03' };
const quote = {
  id: 'q',
  exact: 'We shall wait',
  start: 0,
  end: 13,
  speaker: 'ann',
  speakerMention: null,
  cue: null,
  rule: null,
  extent: 'full'
} as const;
const evidence = [
  { type: 'span', article: 'a', start: 0, end: 33, exact: article.text, paragraph: 2 }
] as const;

test('a quote is copied with its speaker, date, on whose word, and where it stands', () => {
  expect(citationOf(anEvent({ kind: 'quote', date, quotes: [quote], evidence }), story)).toBe(
    [
      '“We shall wait”',
      'Ann Berg',
      'Tue 3 Feb 2026',
      'In the speaker’s own words.',
      'The Gazette, Oslo, 6 Feb 2026, paragraph 2, https://news.example/a'
    ].join('\n')
  );
});

test('a quote without a speaker says so', () => {
  const nobody = { ...quote, speaker: null };
  expect(citationOf(anEvent({ date, quotes: [nobody], evidence }), story)).toContain(
    '\nThe text does not say who speaks.\nTue 3 Feb 2026\n'
  );
});

test('without a quote the article’s own words are copied', () => {
  expect(citationOf(anEvent({ date, evidence }), story)).toMatch(
    /^“We shall wait, the minister said\.”\nTue 3 Feb 2026\nThe article says so itself\./u
  );
});
