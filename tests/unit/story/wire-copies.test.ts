import { describe, expect, it } from 'vitest';
import type { Article } from '#lib/domain/article.ts';
import { findWireCopies } from '#lib/story/wire-copies.ts';
import { anArticle } from './some-articles.ts';

const WIRE = [
  'The ferry Aurora ran aground off the northern coast on Monday with forty people on board.',
  'All of them were taken to the harbour of Vik by fishing boats before the evening tide came in.',
  'Divers will look at the hull on Tuesday, and the owner expects to tow it to the yard within a week.'
];
const OTHER = [
  'Forty passengers spent Monday night in the sports hall of Vik after their ferry hit a rock.',
  'Fishermen had brought them ashore; nobody was hurt. The owner of the Aurora wants to tow the ship.',
  'The accident is the third on this coast since spring, and the mayor asks for a second lighthouse.'
];

function textsOf(...articles: readonly Article[]): readonly string[] {
  const copies = findWireCopies(articles);
  return articles.map(({ id }) => copies.textOf(id));
}

describe('a text under two mastheads', () => {
  const first = anArticle('first', '2026-02-03', WIRE);

  it.each([
    ['word for word', WIRE],
    ['with a headline of its own', ['Ferry runs aground, all are safe', ...WIRE]],
    ['cut from below', WIRE.slice(0, 2)],
    [
      'with a paragraph of its own',
      [...WIRE, 'The mayor of Vik thanked the fishermen in the evening.']
    ],
    ['with other marks and spaces', WIRE.map((words) => words.replaceAll(',', ' –'))]
  ])('is one: %s', (_how, paragraphs) => {
    expect(textsOf(first, anArticle('second', '2026-02-04', paragraphs))).toEqual([
      'first',
      'first'
    ]);
  });

  it('is another where two write of the same thing', () => {
    expect(textsOf(first, anArticle('second', '2026-02-04', OTHER))).toEqual(['first', 'second']);
  });

  it('is another where only some sentences are taken over', () => {
    const mixed = [...OTHER, WIRE[1] ?? ''];
    expect(textsOf(first, anArticle('second', '2026-02-04', mixed))).toEqual(['first', 'second']);
  });

  it('is another where it is too short to know', () => {
    const [one, two] = [['Rain on Monday in Vik.'], ['Rain on Monday in Vik and Bergen.']];
    expect(textsOf(anArticle('a', '2026-02-03', one), anArticle('b', '2026-02-03', two))).toEqual([
      'a',
      'b'
    ]);
  });

  it('is known by the first print, however many follow', () => {
    const prints = ['b', 'c', 'd'].map((id) => anArticle(id, '2026-02-04', WIRE));
    expect(textsOf(first, ...prints)).toEqual(['first', 'first', 'first', 'first']);
  });
});
