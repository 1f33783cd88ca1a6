import type { EventDate } from '#lib/domain/date.ts';
import { lastingClaim, withinClaim, type DateClaim } from '#lib/time/date-claim.ts';
import { englishDateWords } from '#lib/time/english-dates.ts';
import type { Firings, Rule } from '../rule.ts';
import type { TimeMention } from '../times/time-mention.ts';
import type { Candidate } from './candidate.ts';

export const BOUNDED_BY_PREPOSITION: Rule = {
  id: 'bounded-by-preposition',
  why: '“By”, “before”, “until”, “after”, “no earlier than” and “since” bound a date or say that something lasts; they do not put it on that day.'
};

/** What a date says of an event once the preposition before it is read: "by Thursday" is no Thursday. */
export function byRelation(
  date: EventDate,
  mention: TimeMention,
  candidate: Candidate,
  published: number,
  firings: Firings
): EventDate {
  const claim = claimFor(date, mention, candidate, published);
  if (!claim) return date;
  firings.note(BOUNDED_BY_PREPOSITION);
  const words = mention.relation.words;
  const step = {
    rule: BOUNDED_BY_PREPOSITION.id,
    words: words && { start: words.start, end: words.end, exact: words.exact },
    reference: date.edtf,
    result: claim.edtf,
    says: `“${words?.exact ?? ''} ${mention.exact}” bounds it: ${englishDateWords(claim, 'long')}.`,
    inferred: false
  };
  return { ...date, ...claim, trace: [...date.trace, step] };
}

function claimFor(
  date: EventDate,
  mention: TimeMention,
  candidate: Candidate,
  published: number
): DateClaim | null {
  const { from, to } = date.extent;
  const { approximate } = date;
  const past = candidate.kind !== 'plan';
  switch (mention.relation.kind) {
    case 'by':
      return to === null ? null : withinClaim({ from: null, to }, { approximate });
    case 'before':
      return from === null ? null : withinClaim({ from: null, to: from }, { approximate });
    case 'until':
      return to === null ? null : lastingClaim(null, date);
    case 'after': {
      const end = past && to !== null && to <= published ? published + 1 : null;
      return to === null ? null : withinClaim({ from: to, to: end }, { approximate });
    }
    case 'not-before':
      return from === null ? null : withinClaim({ from, to: null }, { approximate });
    case 'from':
      return from === null || candidate.last || isOrigin(mention, candidate)
        ? null
        : lastingClaim(date, null);
    case 'since':
      return from === null || candidate.last ? null : lastingClaim(date, null);
    case 'at':
    case 'shortly-before':
    case 'shortly-after':
    case 'during':
    case 'for':
    case 'between':
      return null;
  }
}

/** "posts from Friday said": the day that the subject is of, not a beginning. */
function isOrigin({ end }: TimeMention, { clause }: Candidate): boolean {
  const subject = clause?.subject[0];
  return (
    subject !== undefined && clause !== null && subject.start < end && end <= clause.verb.start
  );
}
