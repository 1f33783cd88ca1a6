import type { DraftNote, Fact, FactRule, PublishedFact } from '#lib/domain/article-draft.ts';
import { noteOf, oneLine } from './imported-text.ts';
import { isUnclearDay, publishedMoment } from './published-moment.ts';

/** What words in one field say of the publication. */
export interface PublishedFacts {
  readonly published: PublishedFact | null;
  readonly zone: Fact | null;
  readonly notes: readonly DraftNote[];
}

export const NOT_PUBLISHED: PublishedFacts = { published: null, zone: null, notes: [] };

/** Reads the words of a field that says when something was published. */
export function publishedFact(rule: FactRule, field: string | null, words: string): PublishedFacts {
  const exact = oneLine(words);
  const moment = publishedMoment(exact);
  if (!moment) {
    return isUnclearDay(exact)
      ? { ...NOT_PUBLISHED, notes: noteOf('unclear-date', [exact]) }
      : NOT_PUBLISHED;
  }
  const { day, zone, instant } = moment;
  return {
    published: { value: day, rule, field, exact, instant },
    zone: zone === null ? null : { value: zone, rule, field, exact },
    notes: zone === 'UTC' ? noteOf('time-in-utc', [exact]) : []
  };
}
