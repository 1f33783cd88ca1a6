import type { DateBasis } from '#lib/domain/date.ts';
import type { Rule } from '#lib/extract/rule.ts';
import type { DateClaim } from '#lib/time/date-claim.ts';
import type { ReferenceTime } from '../reference-time.ts';
import type { Tense } from '../resolved-time.ts';
import type { TimeMention } from '../time-mention.ts';

/** One day that an expression counts from; a wide reference time is read once for each of its ends. */
export interface Vantage {
  readonly mention: TimeMention;
  readonly day: number;
  readonly reference: ReferenceTime;
  /** The reference time in the reader's words: "publication, Fri 6 Feb 2026". */
  readonly referenceWords: string;
  readonly tense: Tense;
}

/** What an expression comes to, seen from one day. */
export interface Reading {
  readonly rule: Rule;
  /** TIMEX3 value. */
  readonly value: string;
  /** `null` where it dates nothing. */
  readonly claim: DateClaim | null;
  readonly basis: DateBasis;
  /** What the words are, to follow them in a sentence, given the date in words: "is the last Tuesday on or before …". */
  readonly says: (date: string) => string;
}

/** Reads one kind of meaning. */
export type Resolver<Kind> = (meaning: Kind, vantage: Vantage) => Reading;
