import type { EventDate } from '#lib/domain/date.ts';
import type { TimelineEvent } from '#lib/domain/event.ts';
import { unitClaim } from '#lib/time/date-claim.ts';
import { englishDateWords } from '#lib/time/english-dates.ts';
import type { Rule } from '../rule.ts';
import { evidence } from './evidence.ts';
import type { Findings } from './findings.ts';

export const PUBLISHED: Rule = {
  id: 'published',
  why: 'The article itself appeared on its day of publication.'
};

/** The publication of the article itself, on the words that date it, or else on its first. */
export function publication({ document, published, firings }: Findings): TimelineEvent {
  firings.note(PUBLISHED);
  const { article, blocks } = document;
  const dated = blocks.find(({ role }) => role === 'header' || role === 'publication line') ??
    blocks[0] ?? { start: 0, end: document.text.length };
  const claim = unitClaim(published, 'day');
  const date: EventDate = {
    ...claim,
    basis: 'publication',
    trace: [
      {
        rule: PUBLISHED.id,
        words: null,
        reference: null,
        result: claim.edtf,
        says: `The article was published on ${englishDateWords(claim, 'long')}.`,
        inferred: false
      }
    ],
    withoutInference: null
  };
  const words = evidence(document, dated);
  return {
    id: 'publication',
    kind: 'publication',
    title:
      article.publisher === null
        ? 'The article is published'
        : `${article.publisher} publishes the article`,
    modality: 'asserted',
    date,
    actors: [],
    evidence: [words],
    quotes: [],
    attribution: { sources: [], words: null },
    inferences: [],
    score: 0,
    edits: []
  };
}
