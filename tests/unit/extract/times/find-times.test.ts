import { describe, expect, it } from 'vitest';
import { Firings } from '#lib/extract/rule.ts';
import { findTimes } from '#lib/extract/times/find-times.ts';

const read = (text: string) => findTimes(text, new Firings());

describe('the relation before a time expression', () => {
  it.each([
    ['They spoke Tuesday.', 'at', null],
    ['They have spoken since Tuesday.', 'since', 'since'],
    ['They spoke until Tuesday.', 'until', 'until'],
    ['They spoke by Tuesday.', 'by', 'by'],
    ['They spoke before 2022.', 'before', 'before'],
    ['They spoke shortly after Tuesday.', 'shortly-after', 'shortly after'],
    ['They spoke from Tuesday.', 'from', 'from'],
    ['They spoke during 2022.', 'during', 'during'],
    ['They spoke for two weeks.', 'for', 'for'],
    ['They spoke between Tuesday and noon.', 'between', 'between']
  ])('%s', (text, kind, words) => {
    const relation = read(text).mentions[0]?.relation;
    expect(relation?.kind).toBe(kind);
    expect(relation?.words?.exact ?? null).toBe(words);
    if (relation?.words) {
      expect(text.slice(relation.words.start, relation.words.end)).toBe(words);
    }
  });
});

describe('connectives', () => {
  it('point to where the other event begins', () => {
    const text = 'He was slammed just days after the envoy traveled to Oslo.';
    const [anchor] = read(text).anchors;
    expect(anchor).toMatchObject({ exact: 'just days after', start: 15, end: 30 });
    expect(text.slice(anchor?.anchorStart).startsWith('the envoy')).toBe(true);
  });

  it('leave what is dated by the calendar to the time mention', () => {
    expect(read('They have not met since Tuesday or after 2022.').anchors).toEqual([]);
  });

  it.each(['Friends ask after the mayor.', 'Friends asked after the mayor.'])(
    'are none in “%s”',
    (text) => {
      expect(read(text).anchors).toEqual([]);
    }
  );

  it('stand beside a calendar date where a distance is counted from it', () => {
    expect(read('He left two days after March 3.').anchors.map(({ exact }) => exact)).toEqual([
      'two days after'
    ]);
  });
});

describe('words that are no times', () => {
  it.each([
    'We may march to the sea; they may not.',
    'Theresa May met April Jones and August Wilson.',
    'She ran second and paid $1999 for 1500 shares.',
    'Resolution 1973 passed, and flight 1549 landed.',
    'Prices fall and springs break.',
    'The sun sat low, and Mon Repos was wed to it.',
    'The score was 11:10, and chapter 3:16 is read.'
  ])('%s', (text) => {
    expect(read(text).mentions.map(({ exact }) => exact)).toEqual([]);
  });
});

describe('reading', () => {
  it('is the same twice over', () => {
    const text =
      'On Tuesday, two weeks ago, in May 2019, about 10 p.m. Wednesday, they met since 2022.';
    expect(read(text)).toEqual(read(text));
  });

  it('does not cross a paragraph', () => {
    expect(read('They met in May\n\n2019 was worse.').mentions.map(({ exact }) => exact)).toEqual([
      'May',
      '2019'
    ]);
  });

  it('crosses a broken line', () => {
    expect(read('They met on May\n3, 2019.').mentions.map(({ exact }) => exact)).toEqual([
      'May\n3, 2019'
    ]);
  });

  it('gives every span its words, without overlap and in order', () => {
    const text =
      'Late Friday, Jan. 30, at 3 p.m. GMT, early next week or by the end of the year 2027.';
    const { mentions } = read(text);
    for (const { start, end, exact } of mentions) expect(text.slice(start, end)).toBe(exact);
    mentions.forEach((mention, index) => {
      expect(mention.start).toBeGreaterThanOrEqual(mentions[index - 1]?.end ?? 0);
    });
  });

  it('reads an empty text and one without times', () => {
    expect(read('')).toEqual({ mentions: [], anchors: [], discards: [] });
    expect(read('Nothing is said here.').mentions).toEqual([]);
  });

  it('reads long texts of one piece to their end, blanks and figures included', () => {
    for (const piece of [' ', '1', 'a ', '2 ', 'May ', 'two weeks ', '-', '19', 'the the ']) {
      const text = piece.repeat(Math.ceil(200_000 / piece.length));
      for (const { end } of read(text).mentions) expect(end).toBeLessThanOrEqual(text.length);
    }
  });
});
