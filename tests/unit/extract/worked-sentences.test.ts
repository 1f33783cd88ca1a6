import { describe, expect, test } from 'vitest';
import { extractArticle } from '#lib/extract/pipeline.ts';
import { anArticle } from '../../support/articles.ts';

function read(text: string, published = '2026-02-06') {
  return extractArticle(anArticle({ text, published }));
}

/** Date and title of every event but the publication. */
function events(text: string, published?: string): readonly string[] {
  return read(text, published).events.flatMap(({ kind, date, title }) =>
    kind === 'publication' ? [] : [`${date.edtf} | ${title}`]
  );
}

describe('a part of a year without its year', () => {
  test.each<[text: string, published: string, date: string]>([
    ['Anna Roth visited Rome in the spring.', '2026-11-20', '2026-21'],
    ['Anna Roth visited Rome in the spring.', '2026-02-06', '2025-21'],
    ['Anna Roth visited Rome in the winter.', '2026-11-20', '2025-24'],
    ['Anna Roth will visit Rome next autumn.', '2026-11-20', '2027-23'],
    ['Anna Roth will visit Rome next autumn.', '2026-02-06', '2026-23'],
    ['Anna Roth will visit Rome next spring.', '2026-11-20', '2027-21'],
    ['Anna Roth visited Rome last spring.', '2026-11-20', '2026-21'],
    ['Anna Roth visited Rome last summer.', '2026-07-20', '2025-22'],
    ['Anna Roth visited Rome last summer.', '2026-11-20', '2026-22'],
    ['Anna Roth visited Rome in the third quarter.', '2026-11-20', '2026-35'],
    ['Anna Roth visited Rome in the third quarter.', '2026-02-06', '2025-35']
  ])('%s (%s) is of the year that the tense asks for', (text, published, date) => {
    expect(read(text, published).times.map(({ edtf }) => edtf)).toEqual([date]);
  });

  test('goes on from a month that was told', () => {
    const [, second] = events('The firm closed in November 2019. In the spring it opened again.');
    expect(second).toContain('2020-21');
  });
});

describe('a count in words', () => {
  test.each([
    ['ten days ago', '2026-01-27'],
    ['one hundred days ago', '2025-10-29'],
    ['two dozen days ago', '2026-01-13'],
    ['a dozen years ago', '2014~'],
    ['two and a half years ago', '2023-08~']
  ])('is as many as it says: %s', (words, date) => {
    const text = `The mill burned ${words}.`;
    expect(read(text).times.map(({ exact, edtf }) => [exact, edtf])).toEqual([[words, date]]);
  });
});

describe('what is told of a noun with its date', () => {
  test.each([
    ['Talks between Chile and Peru in 2019 failed.', '2019 | Talks between Chile and Peru in 2019'],
    [
      'The visit of Anna Roth to Rome in 2019 failed.',
      '2019 | The visit of Anna Roth to Rome in 2019'
    ]
  ])('is an event of its own, and the sentence another: %s', (text, first) => {
    expect(events(text)[0]).toBe(first);
    expect(events(text)).toHaveLength(2);
  });
});

describe('words in marks', () => {
  const quotes = (text: string) =>
    read(text).quotes.map(({ exact, speaker }) => `${speaker ?? 'nobody'}: ${exact}`);

  test.each([
    [
      'are said by those who chant them, capitals or not',
      'The crowd chanted “Free The Port Now” on Tuesday.',
      ['crowd: Free The Port Now']
    ],
    ['are a title for those who see them', 'The crowd saw “Free The Port Now” on Tuesday.', []],
    [
      'are signed by a name after a dash',
      '“The bridge stays closed.” — Anna Roth',
      ['anna-roth: The bridge stays closed.']
    ],
    [
      'are not signed by one that goes on to act',
      '“The bridge stays closed.” — Anna Roth left Rome.',
      ['nobody: The bridge stays closed.']
    ]
  ])('%s', (_, text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });
});

describe('an unknown name is of the kind that its possession is of', () => {
  test.each([
    ['Nordfisk Ekker’s shares fell.', 'organisation'],
    ['Nordfisk Ekker’s headquarters burned.', 'organisation'],
    ['Nordfisk Ekker’s wife fell.', 'person'],
    ['Nordfisk Ekker’s lawyer fell.', 'person']
  ])('%s', (text, kind) => {
    const named = read(text).actors.find(({ name }) => name === 'Nordfisk Ekker');
    expect(named?.kind).toBe(kind);
  });
});
