import type { TimeType } from '#lib/domain/extraction.ts';
import type { Rule } from '#lib/extract/rule.ts';
import type { Meaning } from './meaning.ts';
import type { TimeOfDay } from './time-mention.ts';
import type { TriggerKind } from './triggers.ts';

/** One text, and what a rule finds in it, in order: the words and their TIMEX3 value. Nothing where it must not fire. */
export interface TimeExample {
  readonly text: string;
  /** `YYYY-MM-DD`. */
  readonly published: string;
  readonly expect: readonly (readonly [words: string, value: string])[];
}

/** Words that match a rule's pattern, where they stand. */
export interface Match {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  /** Named groups of the pattern; empty for those that took no part. */
  readonly group: (name: string) => string;
}

/** What a rule reads from a match. */
export interface Draft {
  readonly type: TimeType;
  readonly meaning: Meaning;
  readonly approximate?: boolean;
  readonly timeOfDay?: TimeOfDay | null;
  /** Where the expression itself begins and ends, if not with the match. */
  readonly start?: number;
  readonly end?: number;
}

/** What a rule answers on a date that the calendar does not have, such as 31 February: it stays text. */
export const NO_SUCH_DAY = 'no-such-day';
export type NoSuchDay = typeof NO_SUCH_DAY;

/** Finds one kind of time expression. */
export interface TimeRule extends Rule {
  /** Words of this kind, or of one of these, must be near; the pattern is tried nowhere else. */
  readonly near: TriggerKind | readonly TriggerKind[];
  /** Made by `phrase`. */
  readonly pattern: RegExp;
  /** What every match has in it, where the pattern is slow and letters alone (`requiredWords`) do not tell. */
  readonly needs?: RegExp;
  readonly examples: readonly TimeExample[];
  /** What the match means; null where it is no time expression after all. */
  readonly read: (match: Match) => Draft | NoSuchDay | null;
}

/** Up to `length` characters before a match. */
export function before(match: Match, length: number): string {
  return match.text.slice(Math.max(0, match.start - length), match.start);
}

/** Up to `length` characters after a match. */
export function after(match: Match, length: number): string {
  return match.text.slice(match.end, match.end + length);
}
