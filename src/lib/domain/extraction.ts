import type { Actor } from './actor.ts';
import type { Article } from './article.ts';
import type { TimelineEvent } from './event.ts';
import type { Quote } from './quote.ts';
import type { Span } from './span.ts';
import type { Discard, TraceStep } from './trace.ts';

export const EXTRACTION_FORMAT = 'dateline-extraction/1';

/** TIMEX3 types. */
export type TimeType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** Words that date or measure something, with what they were read to mean. */
export interface TimeExpression extends Span {
  readonly exact: string;
  readonly type: TimeType;
  /** TIMEX3 value, such as `2026-02-03`, `P2W`, `PRESENT_REF`. */
  readonly value: string;
  /** EDTF of a calendar date; null for durations, sets and words without a calendar value. */
  readonly edtf: string | null;
  readonly trace: readonly TraceStep[];
}

/**
 * What a stretch of the file is:
 * - `header`: a line of metadata that stands in the text ("date 2026-02-06");
 * - `publication line`: a paragraph that is nothing but a date;
 * - `dateline`: the words that open a dispatch and say where it was filed ("PARIS —"); it lies within
 *   its paragraph.
 */
export type BlockRole =
  'header' | 'headline' | 'publication line' | 'standfirst' | 'dateline' | 'paragraph';

/** A stretch of the file with its role; blocks do not overlap, save a dateline within its paragraph. */
export interface Block extends Span {
  readonly role: BlockRole;
  /** Counted from 1 at the dateline paragraph; null for what is no paragraph. */
  readonly number: number | null;
}

/** All that the machine read from one article. The same article gives the same extraction, byte for byte. */
export interface Extraction {
  readonly format: typeof EXTRACTION_FORMAT;
  readonly article: Article;
  readonly blocks: readonly Block[];
  readonly times: readonly TimeExpression[];
  readonly quotes: readonly Quote[];
  /** In order of first mention. */
  readonly actors: readonly Actor[];
  /** In the order of `compareEvents`. */
  readonly events: readonly TimelineEvent[];
  readonly discards: readonly Discard[];
}
