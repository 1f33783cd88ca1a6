import { describe, expect, test } from 'vitest';
import { isStatement } from '#lib/extract/events/candidate.ts';
import { extractArticle } from '#lib/extract/pipeline.ts';
import { anArticle } from '../../../support/articles.ts';

/** Kinds of the events of a text, the publication aside. */
function kinds(text: string): readonly string[] {
  const { events } = extractArticle(anArticle({ text }));
  return events.map(({ kind }) => kind).filter((kind) => kind !== 'publication');
}

describe('a noun with a date tells of an event of its kind', () => {
  test.each([
    ['visit', 'visit'],
    ['trip', 'visit'],
    ['tour', 'visit'],
    ['meeting', 'meeting'],
    ['summit', 'meeting'],
    ['conference', 'meeting'],
    ['session', 'meeting'],
    ['gathering', 'meeting'],
    ['call', 'call'],
    ['conversation', 'call'],
    ['talks', 'talks'],
    ['negotiations', 'talks'],
    ['discussions', 'talks'],
    ['consultations', 'talks']
  ])('Anna Roth’s %s with Paul Hale in 2019: %s', (noun, kind) => {
    expect(kinds(`Anna Roth’s ${noun} with Paul Hale in 2019 failed.`)[0]).toBe(kind);
  });

  test.each(['book', 'house', 'ship'])('Anna Roth’s %s in 2019: none of its own', (noun) => {
    expect(kinds(`Anna Roth’s ${noun} about Rome in 2019 was short.`)).not.toContain('visit');
  });
});

describe('words that are quoted are said, however they are', () => {
  test.each([
    'barked',
    'bemoaned',
    'boasted',
    'bragged',
    'chuckled',
    'exclaimed',
    'grumbled',
    'shrugged',
    'added',
    'answered',
    'argued',
    'explained',
    'insisted',
    'joked',
    'noted',
    'recalled',
    'shouted',
    'warned',
    'wrote',
    'sang'
  ])('if somebody %s', (verb) => {
    const text = `“It is late,” Anna Roth ${verb} on Tuesday.`;
    const [quote] = extractArticle(anArticle({ text })).quotes;
    expect(quote).toMatchObject({ exact: 'It is late,', speaker: 'anna-roth' });
  });

  test.each(['slept', 'walked', 'sold it'])('not if somebody %s', (verb) => {
    const text = `“It is late,” Anna Roth ${verb} on Tuesday.`;
    const [quote] = extractArticle(anArticle({ text })).quotes;
    expect(quote?.cue ?? null).toBeNull();
  });
});

test('what is said, in its own words or in others, is a statement', () => {
  const all = ['statement', 'quote', 'denial', 'visit', 'plan'] as const;
  expect(all.filter((kind) => isStatement({ kind }))).toEqual(['statement', 'quote']);
});
