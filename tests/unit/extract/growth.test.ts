import { describe, expect, test } from 'vitest';
import { extractArticle } from '#lib/extract/pipeline.ts';
import { anArticle } from '../../support/articles.ts';
import { firstArticle } from '../../support/first-story.ts';
import { countWork } from '../../support/count-work.ts';

const workOf = (text: string): number =>
  countWork(() => {
    extractArticle(anArticle({ text }));
  });

const article = firstArticle().text;

const texts: readonly (readonly [what: string, piece: string])[] = [
  ['paragraphs of news', `${article}\n\n`],
  ['one line of news', `${article.replaceAll(/\s+/g, ' ')} `],
  ['quotations', '“Roth said no.” “It is so,” she said. '],
  ['quotations that never close', '“Roth said that he came.\n\n'],
  ['dates', 'It was on 3 May 2014, two days after the vote, that she left. '],
  ['names in a list', 'They met Anna Roth, Hale and Lee, who said that they had left, '],
  ['no blanks', 'and/or/they/said/that/she/came/']
];

const SHORT = 6_000;
const TIMES = 5;

describe('the work of reading grows no faster than the text', () => {
  test.each(texts)('of %s', (_what, piece) => {
    const long = (length: number): string => piece.repeat(Math.ceil(length / piece.length));
    // A first reading fills what later ones find ready.
    workOf(long(SHORT));
    const once = workOf(long(SHORT));
    expect(workOf(long(SHORT * TIMES))).toBeLessThan(1.2 * TIMES * once);
  });
});
