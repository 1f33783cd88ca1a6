import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '#lib/domain/article.ts';
import type { Correction } from '#lib/domain/correction.ts';
import type { Extraction } from '#lib/domain/extraction.ts';
import type { StoryFile } from '#lib/domain/story-file.ts';
import { extractArticle } from '#lib/extract/pipeline.ts';
import { composeWhatFits, sourcesOf, type Composed } from '#lib/story/compose.ts';
import { targetOfActor, targetOfEvent } from '#lib/story/targets.ts';
import { anArticle } from '../../support/articles.ts';

const PARAGRAPHS = [
  'BERN — President Anna Keller visited Oslo on Tuesday to save the harbour deal, two officials said.',
  'Her minister Paul Orlik met envoys of the union in Bergen on Wednesday.',
  '“We will keep talking,” Keller told reporters on Thursday.',
  'Orlik denied that the deal was dead. He declined to comment on the price.',
  'The union had struck in March 2025.',
  'Talks between Norway and Switzerland began two weeks ago, Keller said.',
  'Orlik will travel to Lisbon next week.',
  'In 2019 Keller signed a first agreement with Portugal.'
];
const FILE: Omit<StoryFile, 'articles'> = {
  slug: 's',
  title: '',
  standfirst: '',
  sides: [],
  review: { status: 'read by machine' }
};
const HAND = { why: '', by: 'R. Reader', on: '2026-02-07' };

function article(paragraphs: readonly string[]): Article {
  return anArticle({ id: 'a', text: paragraphs.join('\n\n') });
}

function compose(read: Article, corrections: readonly Correction[]): Composed {
  return composed(extractArticle(read), corrections);
}

function composed(extraction: Extraction, corrections: readonly Correction[]): Composed {
  return composeWhatFits({ ...FILE, articles: ['a'] }, [extraction], corrections);
}

/** A new title for each event and a new name for each actor, by the targets that the page gives them. */
function correctAll(read: Article): readonly Correction[] {
  const extraction = extractArticle(read);
  const { story } = compose(read, []);
  const sources = sourcesOf([extraction]);
  const events = story.events.flatMap((event, at): Correction[] => {
    const target = targetOfEvent(event, story.events, sources);
    return target === null
      ? []
      : [{ do: 'rename', event: target, to: `Title ${String(at)}`, ...HAND }];
  });
  const actors = story.actors.flatMap((actor, at): Correction[] => {
    const target = targetOfActor(actor, story.actors, sources);
    return target === null
      ? []
      : [{ do: 'rename', actor: target, to: `Name ${String(at)}`, ...HAND }];
  });
  return [...events, ...actors];
}

describe('an article that is read anew', () => {
  const corrections = correctAll(article(PARAGRAPHS));

  it('has a target for every event and every actor', () => {
    const { story } = compose(article(PARAGRAPHS), []);
    expect(corrections).toHaveLength(story.events.length + story.actors.length);
    expect(story.events.length).toBeGreaterThan(7);
  });

  it('keeps all corrections where its text stands as it stood', () => {
    expect(compose(article(PARAGRAPHS), corrections).unfitting).toEqual([]);
  });

  it('keeps all corrections where paragraphs come between and after', () => {
    const [first = '', ...rest] = PARAGRAPHS;
    const longer = [first, 'Rain fell on the fjord.', ...rest, 'The harbour is deep.'];
    expect(compose(article(longer), corrections).unfitting).toEqual([]);
  });

  it('keeps each correction or tells that it no longer fits, whatever is cut, moved or dated anew', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(PARAGRAPHS, { minLength: 1 }),
        fc.constantFrom('2026-02-06', '2019-07-01', '2030-12-31'),
        (paragraphs, published) => {
          const anew = { ...article(paragraphs), published };
          const extraction = extractArticle(anew);
          for (const correction of corrections) {
            const { story, unfitting } = composed(extraction, [correction]);
            const names = [
              ...story.events.map(({ title }) => title),
              ...story.actors.map(({ name }) => name)
            ];
            const isKept = correction.do === 'rename' && names.includes(correction.to);
            expect([isKept, unfitting.length]).toEqual(isKept ? [true, 0] : [false, 1]);
          }
        }
      ),
      { seed: 20260206, numRuns: 30 }
    );
  });
});
