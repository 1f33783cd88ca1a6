import { Session } from 'node:inspector/promises';
import { describe, expect, test } from 'vitest';
import { extractArticle } from '#lib/extract/pipeline.ts';
import { anArticle } from '../../support/articles.ts';
import { firstArticle } from '../../support/first-story.ts';

/** How often the functions and blocks of the reading ran: its work, counted and not timed. */
async function workOf(text: string): Promise<number> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  extractArticle(anArticle({ text }));
  const { result } = await session.post('Profiler.takePreciseCoverage');
  await session.post('Profiler.stopPreciseCoverage');
  session.disconnect();
  return result
    .filter(({ url }) => url.includes('/src/lib/'))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
    .reduce((sum, { count }) => sum + count, 0);
}

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
  test.each(texts)('of %s', async (_what, piece) => {
    const long = (length: number): string => piece.repeat(Math.ceil(length / piece.length));
    // A first reading fills what later ones find ready.
    await workOf(long(SHORT));
    const once = await workOf(long(SHORT));
    expect(await workOf(long(SHORT * TIMES))).toBeLessThan(1.2 * TIMES * once);
  });
});
