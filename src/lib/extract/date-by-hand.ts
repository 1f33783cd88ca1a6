import type { Article } from '#lib/domain/article.ts';
import type { TimeExpression } from '#lib/domain/extraction.ts';
import { hullClaim, lastingClaim, withinClaim, type DateClaim } from '#lib/time/date-claim.ts';
import { claimOf } from '#lib/time/edtf-claim.ts';
import { failure, type Outcome } from '#lib/time/outcome.ts';
import { extractTimes } from './pipeline.ts';

/** What relative words of a date count from. */
export type Reckoning = Pick<Article, 'published' | 'zone'>;

const BARE = {
  id: 'date-by-hand',
  publisher: null,
  place: null,
  title: null,
  url: null,
  rights: null
};
const OPENING =
  /^(?:(?<about>about|around|circa|ca?\.|approximately|roughly)|(?<between>between)|(?<since>since)|(?<until>until|till|up to)|(?<onBefore>by|(?:on or )before or on|on or before|not later than|no later than)|(?<onAfter>on or after|not before|no earlier than)|(?<before>before)|(?<after>after)|(?<from>from)|on|in|at|during)\s+/i;
const JOINT =
  /^\s*(?:to|and|until|till|or|[-–—]|\/)\s*(?<about>(?:about|around|circa|approximately|roughly)\s+)?$/i;
const ONWARDS = /^\s*(?:on|onwards?)\s*$/i;

/**
 * Reads what a person types as the date of an event: EDTF, or plain English words ("Tuesday", "between 3 and 5
 * February", "since 2022", "about two weeks ago"). All of it must be a date. Fails with code `no-date` and says
 * what could not be read.
 */
export function readDateByHand(typed: string, reckoning: Reckoning): Outcome<DateClaim> {
  const words = typed.trim();
  const edtf = claimOf(words);
  if (edtf.ok) return edtf;
  const opening = OPENING.exec(words);
  const groups = opening?.groups ?? {};
  const cue = Object.keys(groups).find((name) => groups[name]);
  const rest = words.slice(opening?.[0].length ?? 0);
  const claim = claimOfWords(words, undefined, reckoning) ?? claimOfWords(rest, cue, reckoning);
  return claim === null
    ? failure(
        'no-date',
        `“${words}” is no date that Dateline reads; wanted one such as 3 February 2026, Tuesday, early May, between 3 and 5 May, since 2022, or EDTF`
      )
    : { ok: true, value: claim };
}

function claimOfWords(
  words: string,
  cue: string | undefined,
  reckoning: Reckoning
): DateClaim | null {
  const { published, zone } = reckoning;
  const times = extractTimes({ ...BARE, text: words, published, zone }).filter(
    ({ edtf }) => edtf !== null
  );
  const [first, second] = times;
  if (first === undefined || words.slice(0, first.start).trim() !== '') return null;
  const one = claimAt(first);
  if (one === null) return null;
  if (second !== undefined) {
    const other = claimAt(second);
    const joint = JOINT.exec(words.slice(first.end, second.start));
    if (other === null || joint === null || !isEnd(words.slice(second.end))) return null;
    const from = cue === 'about' ? approximately(one) : one;
    const to = joint.groups?.['about'] === undefined ? other : approximately(other);
    return from === null || to === null ? null : pairClaim(from, to, cue);
  }
  const after = words.slice(first.end);
  if (cue === 'from' && (ONWARDS.test(after) || isEnd(after))) return lastingClaim(one, null);
  return isEnd(after) ? singleClaim(one, cue) : null;
}

/** Of a pair, "between" gives one time within it, all else what lasts; null where it runs backwards. */
function pairClaim(one: DateClaim, other: DateClaim, cue: string | undefined): DateClaim | null {
  const { from } = one.extent;
  const { to } = other.extent;
  if (from === null || to === null || to <= from) return null;
  if (cue === 'between') return hullClaim(one, other);
  return cue === undefined || cue === 'from' || cue === 'about' ? lastingClaim(one, other) : null;
}

function singleClaim(one: DateClaim, cue: string | undefined): DateClaim | null {
  const { from, to } = one.extent;
  switch (cue) {
    case undefined:
      return one;
    case 'about':
      return approximately(one);
    case 'since':
      return lastingClaim(one, null);
    case 'until':
      return lastingClaim(null, one);
    case 'before':
      return from === null ? null : withinClaim({ from: null, to: from });
    case 'onBefore':
      return to === null ? null : withinClaim({ from: null, to });
    case 'after':
      return to === null ? null : withinClaim({ from: to, to: null });
    case 'onAfter':
      return from === null ? null : withinClaim({ from, to: null });
    default:
      return null;
  }
}

/** Null where a claim that is no one day, month or year cannot be said to be about right. */
function approximately(claim: DateClaim): DateClaim | null {
  if (claim.approximate) return claim;
  if (claim.form !== 'unit') return null;
  const read = claimOf(`${claim.edtf}~`);
  return read.ok ? read.value : null;
}

function claimAt({ edtf }: TimeExpression): DateClaim | null {
  if (edtf === null) return null;
  const claim = claimOf(edtf);
  return claim.ok ? claim.value : null;
}

function isEnd(words: string): boolean {
  return /^[\s.]*$/.test(words);
}
