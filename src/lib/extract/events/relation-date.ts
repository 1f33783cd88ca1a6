import type { EventDate } from '#lib/domain/date.ts';
import { hullClaim, lastingClaim, withinClaim, type DateClaim } from '#lib/time/date-claim.ts';
import { englishDateWords } from '#lib/time/english-dates.ts';
import type { Firings } from '../rule.ts';
import type { TimeMention } from '../times/time-mention.ts';
import type { Candidate } from './candidate.ts';
import { BOUNDED_BY_PREPOSITION } from './dating-rules.ts';

/** The other end of a range: "2020" in "between 2018 and 2020". */
export interface RangeEnd {
  readonly mention: TimeMention;
  readonly date: EventDate;
}

/** Where and how the text of an event stands, for what bounds its date. */
export interface Bounds {
  readonly candidate: Candidate;
  readonly end: RangeEnd | null;
  readonly published: number;
  readonly firings: Firings;
}

/** What a date says of an event once the preposition before it is read: "by Thursday" is no Thursday. */
export function byRelation(date: EventDate, mention: TimeMention, bounds: Bounds): EventDate {
  const { candidate, end, published, firings } = bounds;
  const claim =
    (end && claimForRange(date, mention, end)) ?? claimFor(date, mention, candidate, published);
  if (!claim) return date;
  firings.note(BOUNDED_BY_PREPOSITION);
  const words = mention.relation.words;
  const exact = end ? `${mention.exact} … ${end.mention.exact}` : mention.exact;
  const step = {
    rule: BOUNDED_BY_PREPOSITION.id,
    words: words && { start: words.start, end: words.end, exact: words.exact },
    reference: date.edtf,
    result: claim.edtf,
    says: `“${words?.exact ?? ''} ${exact}” bounds it: ${englishDateWords(claim, 'long')}.`,
    inferred: false
  };
  return { ...date, ...claim, trace: [...date.trace, step] };
}

const JOINS_ENDS = /^\s*(?:and|to|until|till|through|[-–—])\s*$/;

/** The time expression that ends a range which another one begins: "between May and July", "from Monday to Friday". */
export function rangeEnd(
  text: string,
  { relation, start, end }: TimeMention,
  times: readonly TimeMention[]
): TimeMention | null {
  if (relation.kind !== 'between' && relation.kind !== 'from') return null;
  const next = times.find((time) => time.start > start);
  return next && JOINS_ENDS.test(text.slice(end, next.start)) ? next : null;
}

/** One day between the two, or all of the time from one to the other; null where they stand the other way round. */
function claimForRange(
  date: EventDate,
  { relation }: TimeMention,
  end: RangeEnd
): DateClaim | null {
  const { from } = date.extent;
  const { to } = end.date.extent;
  if (from === null || to === null || (end.date.extent.from ?? from) < from) return null;
  return relation.kind === 'between' ? hullClaim(date, end.date) : lastingClaim(date, end.date);
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
