import type { Span } from '#lib/domain/span.ts';
import type { TimeType } from '#lib/domain/extraction.ts';
import type { Meaning } from './meaning.ts';

/** A span with the words that it covers. */
export interface Words extends Span {
  readonly exact: string;
}

/** Parts of the day as TIMEX3 names them: morning, afternoon, evening, night, daytime. */
export type DayPart = 'MO' | 'AF' | 'EV' | 'NI' | 'DT';

/** A time of day: by the clock (with the zone's letters as written), or a part of the day. */
export type TimeOfDay =
  | {
      readonly kind: 'clock';
      readonly hour: number;
      readonly minute: number;
      readonly zone: string | null;
    }
  | { readonly kind: 'part'; readonly part: DayPart };

/** What the preposition or connective before a time expression says of it; `at` where it says nothing else. */
export type RelationKind =
  | 'at'
  | 'since'
  | 'from'
  | 'until'
  | 'by'
  | 'before'
  | 'not-before'
  | 'after'
  | 'shortly-before'
  | 'shortly-after'
  | 'during'
  | 'for'
  | 'between';

export interface TimeRelation {
  readonly kind: RelationKind;
  /** The words that say so, which stand before the mention's own span; null for `at` without words. */
  readonly words: Words | null;
}

/** Words that date or measure something, and what they mean before anything is counted. */
export interface TimeMention extends Words {
  readonly type: TimeType;
  readonly meaning: Meaning;
  /** Whether the words themselves are approximate: "about two weeks ago", "around 1990". */
  readonly approximate: boolean;
  readonly timeOfDay: TimeOfDay | null;
  readonly relation: TimeRelation;
  /** Id of the rule that found it. */
  readonly rule: string;
}

/** A distance in whole days between an event and its anchor; `max` is null where nothing bounds it. */
export interface DayOffset {
  readonly minDays: number;
  readonly maxDays: number | null;
}

/**
 * A connective that dates an event by another: "just days after X", "ahead of X", "since X". The span
 * covers the connective words; X is for the events stage to find. No TIMEX3 expression.
 */
export interface AnchorMention extends Words {
  readonly relation: 'after' | 'before' | 'since' | 'until';
  /** Whether "since" stands before another connective: in "since shortly after X" what lasts began shortly after X. */
  readonly since: boolean;
  /** How far apart; null where the words do not say. */
  readonly offset: DayOffset | null;
  /** The vague distance that the words name: "shortly", "days"; null where exact or unsaid. */
  readonly vague: 'shortly' | 'hours' | 'days' | 'weeks' | 'months' | 'years' | null;
  /** Offset in the text at which X begins. */
  readonly anchorStart: number;
  readonly rule: string;
}
