import type { EventDate } from '#lib/domain/date.ts';
import type { TraceStep } from '#lib/domain/trace.ts';

/** Which way the sentence around an expression looks, by its cue words. */
export type Tense = 'past' | 'future' | 'none';

/** A time expression counted from its reference time. */
export interface ResolvedTime {
  /** TIMEX3 value, such as `2026-02-03`, `2026-W04`, `P2W`, `PRESENT_REF`. */
  readonly value: string;
  /** The calendar date; null for durations, sets and words without one. */
  readonly date: EventDate | null;
  /** How it was read, first step first; at least one. Same as `date.trace` where there is a date. */
  readonly trace: readonly TraceStep[];
}
