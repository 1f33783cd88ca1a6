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

describe('a range', () => {
  test.each([
    ['Anna Roth ran the bank between 2018 and 2020.', '[2018..2020]'],
    ['Anna Roth visited Rome between May and July 2019.', '[2019-05..2019-07]'],
    ['Anna Roth stayed in Rome from Monday to Wednesday.', '2026-02-02/2026-02-04'],
    ['Anna Roth visited Rome between the wars in 2018.', '2018'],
    ['Anna Roth visited Rome in 2018 and Peru in 2020.', '2018']
  ])('is dated by both of its ends, never by the first alone: %s', (text, date) => {
    expect(events(text)[0]?.split(' | ')[0]).toBe(date);
  });
});

describe('neither one nor the other', () => {
  test.each([
    'Anna Roth neither confirmed nor denied the report on Tuesday',
    'The ministry would neither confirm nor deny the report on Tuesday',
    'Anna Roth would neither confirm nor deny the report on Tuesday'
  ])('is no denial, has the words of the text, and is of the day that passed: %s', (text) => {
    expect(events(`${text}.`)).toEqual([`2026-02-03 | ${text}`]);
    expect(read(`${text}.`).events.map(({ kind }) => kind)).toContain('non-confirmation');
  });

  test('tells of nothing where it is no speech', () => {
    expect(events('Anna Roth neither won nor lost the race on Tuesday.')).toEqual([]);
  });
});

describe('what is to be done', () => {
  test.each([
    ['Elections are to be held in Peru on 3 March.', 'Elections are to be held in Peru'],
    ['The talks are to be chaired by Anna Roth on 3 March.', 'Roth is to chair the talks'],
    ['Anna Roth is to be tried on 3 March.', 'Roth is to be tried'],
    ['Anna Roth is to visit Peru on 3 March.', 'Roth is to visit Peru']
  ])('%s', (text, title) => {
    expect(events(text)).toEqual([`2026-03-03 | ${title}`]);
  });
});

describe('who does it', () => {
  test.each([
    [
      'is named before an age',
      'Anna Roth, 54, who was elected in 2019, resigned on Tuesday.',
      ['2019 | Roth is elected', '2026-02-03 | Roth resigns']
    ],
    [
      'is named before what comes between',
      'Anna Roth, when she left Rome, met Paul Hale on Tuesday.',
      ['2026-02-03~ | Roth leaves Rome', '2026-02-03 | Roth meets Paul Hale']
    ],
    [
      'is not who sold it',
      'The bank sold the mine in May 2019, ten years after it was closed.',
      ['2019-05 | The bank sells the mine']
    ],
    [
      'is not dated by what came ten years later',
      'The bank, ten years after it was closed, opened on Tuesday.',
      ['2026-02-03 | The bank opens', '[..2026-02-06] | Bank is closed']
    ],
    [
      'stands at the head of the sentence without an aside',
      'When she left Rome, Anna Roth met Paul Hale on Tuesday.',
      ['2026-02-03~ | She leaves Rome', '2026-02-03 | Roth meets Paul Hale']
    ]
  ])('%s: %s', (_, text, expected) => {
    expect(events(text)).toEqual(expected);
  });

  test('are on no side where they are of two', () => {
    const text = 'Norway and Peru agreed on Monday. Officials of both countries met on Tuesday.';
    const { actors } = read(text);
    expect(actors.find(({ name }) => /officials/i.test(name))?.side).toBeNull();
  });
});

describe('a song that is sung', () => {
  test.each([
    'Anna Roth sang ‘The Long Way Home’ on Tuesday.',
    'Anna Roth sang “The Long Way Home” on Tuesday.',
    '“The Long Way Home,” sang Anna Roth on Tuesday.'
  ])('is quoted from nobody: %s', (text) => {
    expect(read(text).quotes).toEqual([]);
  });

  test('is a quotation where its words are no title', () => {
    const text = 'The crowd sang “we shall not be moved” on Tuesday.';
    expect(read(text).quotes.map(({ exact }) => exact)).toEqual(['we shall not be moved']);
  });
});
