import { describe, expect, test } from 'vitest';
import type { TimelineEvent } from '#lib/domain/event.ts';
import { extractArticle } from '#lib/extract/pipeline.ts';
import { anArticle } from '../../../support/articles.ts';
import { firstArticle } from '../../../support/first-story.ts';

/** Titles of an article’s events, the one that matters most first. */
function ranked(text: string): string[] {
  const { events } = extractArticle(anArticle({ text }));
  return events
    .filter(({ kind }) => kind !== 'publication')
    .sort((a, b) => b.score - a.score)
    .map(({ title }) => title);
}

describe('the score of an event', () => {
  test.each([
    [
      'what has a day of its own before what has none',
      'Hale sold the ship. Roth sold the house on Tuesday.',
      'Roth sells the house'
    ],
    [
      'what has a day of its own before what has a month',
      'Hale sold the ship in July 2025. Roth sold the house on 4 July 2025.',
      'Roth sells the house'
    ],
    [
      'what has a month of its own before what has none',
      'Hale sold the ship. Roth sold the house in July 2025.',
      'Roth sells the house'
    ],
    [
      'what stands first before what stands last',
      'Anna Roth sold the ship.\n\nIt rained.\n\nPaul Hale sold the house.',
      'Roth sells the ship'
    ],
    [
      'what is told twice before what is told once',
      'Roth sold the ship to the king. Hale left the firm.\n\nHale left the firm. It rained.',
      'Hale leaves the firm'
    ],
    [
      'what the headline tells before what it does not',
      'Harbour of Rome floods\n\nAnna Roth sold the ship. The harbour of Rome flooded again.',
      'The harbour of Rome floods again'
    ],
    [
      'what the article says before what somebody says',
      'Anna Roth said that Paul Hale sold a ship. Peru sold a house.',
      'Peru sells a house'
    ],
    [
      'what the headline tells in short words before what it does not',
      'New ship for Rome\n\nAnna Roth sold the house. Paul Hale bought the ship.',
      'Hale buys the ship'
    ],
    [
      'those who are spoken of most before others',
      'Hale sold the ship. Roth sold the house. Roth is tall. Roth is kind. Roth is old.',
      'Roth sells the house'
    ]
  ])('puts %s', (_, text, first) => {
    expect(ranked(text)[0]).toBe(first);
  });

  test('is a whole number from 0 to 100, and 0 for the publication itself', () => {
    const { events } = extractArticle(firstArticle());
    for (const { kind, score } of events) {
      expect(Number.isInteger(score) && score >= 0 && score <= 100).toBe(true);
      expect(score === 0).toBe(kind === 'publication');
    }
  });

  test('puts the interview and the visit of the first story first', () => {
    const main = [...extractArticle(firstArticle()).events].sort((a, b) => b.score - a.score);
    const kinds = main.slice(0, 3).map(({ kind }: TimelineEvent) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['quote', 'visit']));
  });
});
