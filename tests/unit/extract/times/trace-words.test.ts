import { describe, expect, test } from 'vitest';
import { extractTimes } from '#lib/extract/pipeline.ts';
import { anArticle } from '../../../support/articles.ts';

/** What the trace says of the one time in “It closed …”, told on Friday 2026-02-06. */
function says(words: string): string {
  const [time] = extractTimes(anArticle({ text: `It closed ${words}.` }));
  const said = time?.trace.map((step) => step.says).join(' ') ?? 'no time';
  return said.replace(', Fri 6 Feb 2026', '…');
}

describe('the trace says how a date was reckoned', () => {
  test.each([
    ['on Tuesday', '“Tuesday” is the last Tuesday on or before publication….'],
    ['last Tuesday', '“last Tuesday” is the last Tuesday before publication….'],
    ['next Tuesday', '“next Tuesday” is the next Tuesday after publication….'],
    ['today', '“today” is the day of publication….'],
    ['yesterday', '“yesterday” is Thu 5 Feb 2026, counted from publication….'],
    ['on 3 May', '“3 May” is Sat 3 May 2025, counted from publication….'],
    ['on 3 May 2014', '“3 May 2014” says Sat 3 May 2014.'],
    ['in May', '“May” is May 2025, counted from publication….'],
    ['in 2014', '“2014” says 2014.'],
    ['last spring', '“last spring” is spring 2025, counted from publication….'],
    [
      'in the third quarter',
      '“the third quarter” is the third quarter of 2025, counted from publication….'
    ],
    ['in the second half of 2019', '“the second half of 2019” says the second half of 2019.'],
    ['last year', '“last year” is 2025, counted from publication….'],
    ['last week', '“last week” is the week of 26 Jan 2026, counted from publication….'],
    ['last weekend', '“last weekend” is a weekend counted from publication….'],
    ['two days ago', '“two days ago” is Wed 4 Feb 2026, counted back from publication….'],
    ['about two years ago', '“about two years ago” is about 2024, counted back from publication….'],
    ['in the 1990s', '“the 1990s” says the 1990s.'],
    ['in 44 BC', '“44 BC” says 44 BC.'],
    ['at Christmas', '“Christmas” is Thu 25 Dec 2025, counted from publication….'],
    [
      'in the first week of May',
      '“the first week of May” is some day between Thu 1 and Sat 10 May 2025, counted from publication….'
    ],
    [
      'on 6/2/2026',
      '“6/2/2026” could be read with the day or the month first: some day between Fri 6 Feb and Tue 2 Jun 2026.'
    ],
    [
      'in the past year',
      '“the past year” is the time up to publication…: some day between Thu 6 Feb 2025 and Fri 6 Feb 2026.'
    ],
    [
      'overnight',
      '“overnight” is the night before publication…: some day between Thu 5 and Fri 6 Feb 2026.'
    ],
    ['at 5 p.m.', '“5 p.m.” is taken on the day of publication….'],
    ['in recent years', '“recent years” points to the past without a date.'],
    ['in the coming days', '“the coming days” points to the future without a date.'],
    ['every Monday', '“every Monday” says how often, not when.'],
    ['for two weeks', '“two weeks” says how long, not when.'],
    ['on 31 February 2014', 'no time'],
    ['at last', 'no time']
  ])('It closed %s: %s', (words, said) => {
    expect(says(words)).toBe(said);
  });
});

describe('“that day”', () => {
  test.each([
    ['It opened in May 2014.', '2014-05-XX', '[2014-05-01..2014-05-31]'],
    ['It opened on 4 May 2014.', '2014-05-04', '2014-05-04']
  ])('after “%s” is %s', (before, value, edtf) => {
    const [, time] = extractTimes(anArticle({ text: `${before} That day it rained.` }));
    expect(time).toMatchObject({ exact: 'That day', value, edtf });
    expect(time?.trace[0]?.says).toContain('is the day of the time told before');
  });
});

describe('“two years ago” in a history', () => {
  const history =
    'It began in 1914. It grew in 1915. It slowed in 1916. It stopped in 1917. It ended in 1918. Peace came in 1919.';
  test.each([
    ['', '1917~'],
    ['Yesterday it was told. Today it is read.', '2024~'],
    ['On Monday it was told. On Tuesday it was read.', '2024~'],
    ['Last week it was told. This week it is read.', '2024~']
  ])('goes on from the story, unless it speaks of its own day: “%s”', (between, edtf) => {
    const times = extractTimes(
      anArticle({ text: `${history} ${between} Two years ago it was planned.` })
    );
    expect(times.at(-1)).toMatchObject({ exact: 'Two years ago', edtf });
  });
});

describe('a name of a time', () => {
  test.each([
    ['Today the Show opened.', ['Today']],
    ['The Today Show opened.', []],
    ['The film “Five Days” won.', []],
    ['The film “Five Days,” won.', []],
    ['It lasted “five days” in all.', ['five days']],
    ['Orwell wrote “1984” in 1948.', ['1948']]
  ])('is no time: %s', (text, words) => {
    expect(extractTimes(anArticle({ text })).map(({ exact }) => exact)).toEqual(words);
  });
});
