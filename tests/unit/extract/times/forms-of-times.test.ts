import { describe, expect, test } from 'vitest';
import { extractTimes } from '#lib/extract/pipeline.ts';
import { anArticle } from '../../../support/articles.ts';

/** "words | value | EDTF" of every time expression. */
function times(text: string, published = '2026-02-06'): readonly string[] {
  return extractTimes(anArticle({ text, published })).map(({ exact, value, edtf }) =>
    [exact, value, edtf ?? 'no day'].join(' | ')
  );
}

describe('a holiday that is counted in weeks', () => {
  test.each([
    ['Memorial Day', '2026-05-29', '2026-05-25'],
    ['Memorial Day', '2027-06-01', '2027-05-31'],
    ['Labor Day', '2026-09-10', '2026-09-07'],
    ['Thanksgiving', '2026-11-30', '2026-11-26']
  ])('%s, told on %s, is %s', (words, published, day) => {
    expect(times(`The mill burned on ${words}.`, published)).toEqual([
      `${words} | ${day} | ${day}`
    ]);
  });
});

describe('how often', () => {
  test.each([
    ['every second week', 'P2W'],
    ['each third day', 'P3D'],
    ['every other year', 'P2Y'],
    ['every quarter', 'P1Q'],
    ['every ten minutes', 'PT10M']
  ])('%s is %s', (words, value) => {
    expect(times(`They met ${words}.`)).toEqual([`${words} | ${value} | no day`]);
  });
});

test('so often in a unit of time is how often, too', () => {
  expect(times('It has 300 visitors per month, and a party twice a year.')).toEqual([
    'per month | P1M | no day',
    'a year | P1Y | no day'
  ]);
});

test('a unit of time is no rate where what is counted stands further off', () => {
  expect(times('Sales of cars fell by half in a year.')).toEqual(['a year | P1Y | no day']);
  const types = extractTimes(anArticle({ text: 'Sales of cars fell by half in a year.' }));
  expect(types.map(({ type }) => type)).toEqual(['DURATION']);
});

describe('how long', () => {
  test.each([
    ['two hr', 'PT2H'],
    ['three yrs', 'P3Y'],
    ['ten mins', 'PT10M'],
    ['two quarters', 'P2Q'],
    ['five weeks', 'P5W'],
    ['three decades', 'P30Y'],
    ['two centuries', 'P200Y']
  ])('%s is %s', (words, value) => {
    expect(times(`It lasted ${words}.`)).toEqual([`${words} | ${value} | no day`]);
  });
});

describe('a part of a year, a month or a decade', () => {
  test.each([
    [
      'It fell on the night of Monday, 8 February 1904.',
      ['the night of Monday, 8 February 1904 | 1904-02-08TNI | 1904-02-08']
    ],
    ['It closed in fall 1999.', ['fall 1999 | 1999-FA | 1999-23']],
    [
      'It was shut from autumn to 2 January 2026.',
      ['autumn | 2025-FA | 2025-23', '2 January 2026 | 2026-01-02 | 2026-01-02']
    ],
    ['Prices fall 1999 times.', []],
    ['It burned in the seventies.', ['the seventies | 197 | 197X']],
    [
      'It burned one and a half months ago.',
      ['one and a half months ago | 2025-W52 | [2025-12-22..2025-12-28]']
    ],
    ['It burned a year and a half ago.', ['a year and a half ago | 2024-08 | 2024-08~']],
    [
      'The quarter ended April 3, 2019 was good.',
      ['The quarter | 2019-Q1 | 2019-33~', 'April 3, 2019 | 2019-04-03 | 2019-04-03']
    ],
    [
      'The quarter ended April 7, 2019 was good.',
      ['The quarter | 2019-Q1 | 2019-33~', 'April 7, 2019 | 2019-04-07 | 2019-04-07']
    ],
    [
      'The quarter ended April 8, 2019 was good.',
      ['The quarter | P1Q | no day', 'April 8, 2019 | 2019-04-08 | 2019-04-08']
    ]
  ])('%s', (text, expected) => {
    expect(times(text)).toEqual(expected);
  });
});

describe('a day without its year, without a tense', () => {
  test.each([
    ['2026-12-20', '2027-01-05'],
    ['2026-02-06', '2026-01-05'],
    ['2026-06-06', '2026-01-05']
  ])('told on %s is %s', (published, day) => {
    expect(times('The 5 January meeting is short.', published)[0]).toContain(day);
  });
});

describe('the trace of a date', () => {
  test.each([
    ['It rained in the week of 12 January 2026.', 'says the week of 12 Jan 2026'],
    [
      'It rained in the week of 12 January.',
      'is the week of 12 Jan 2026, counted from publication, Fri 6 Feb 2026'
    ],
    ['It rained two weeks ago.', 'counted back from publication, Fri 6 Feb 2026']
  ])('of “%s” %s', (text, words) => {
    const [time] = extractTimes(anArticle({ text }));
    expect(time?.trace.map(({ says }) => says).join(' ')).toContain(words);
  });
});
