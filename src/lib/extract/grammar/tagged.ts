import type { Span } from '#lib/domain/span.ts';
import type { VerbReading } from './verb-forms.ts';

/** Part of speech, coarse; `time` and `quote` are whole masked stretches, `pos` is a possessive "’s". */
export type Tag =
  | 'det'
  | 'poss'
  | 'pos'
  | 'pron'
  | 'rel'
  | 'sub'
  | 'prep'
  | 'conj'
  | 'aux'
  | 'modal'
  | 'to'
  | 'neg'
  | 'adv'
  | 'num'
  | 'adj'
  | 'noun'
  | 'name'
  | 'verb'
  | 'time'
  | 'quote'
  | 'mark';

/** A token, or a masked stretch, with its part of speech in this place. */
export interface Tagged extends Span {
  readonly exact: string;
  readonly lower: string;
  readonly tag: Tag;
  /** The reading as a verb, for `verb` and `aux`. */
  readonly verb: VerbReading | null;
}

/** One word in its place. */
export interface Reading {
  readonly tag: Tag;
  readonly verb: VerbReading | null;
}

/** A reading with its part of speech. */
export function as(tag: Tag, verb: VerbReading | null = null): Reading {
  if (verb) return { tag, verb };
  return (PLAIN[tag] ??= { tag, verb });
}

const PLAIN: Partial<Record<Tag, Reading>> = {};

/** Base forms of the verbs that help others. */
export const AUXILIARIES: ReadonlySet<string> = new Set(['be', 'have', 'do']);
