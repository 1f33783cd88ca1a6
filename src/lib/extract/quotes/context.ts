import type { Span } from '#lib/domain/span.ts';
import type { Rule } from '../rule.ts';
import type { QuoteExample, Scene } from './rule.ts';

/** A speaker that stands elsewhere than in the quotation's own sentence. */
export interface Carried {
  readonly speaker: Span | null;
  readonly cue: Span | null;
  readonly addressee: Span | null;
  /** Place, among all scenes, of the quotation that the speaker was found for; null where a sentence without one names him. */
  readonly from: number | null;
}

/** A scene with what has been found for it so far. */
export interface Settled {
  readonly scene: Scene;
  readonly found: Carried | null;
}

/** All quotations of the text in order of place; those before `index` are settled, later ones only by their own sentence. */
export interface Surroundings {
  readonly all: readonly Settled[];
  readonly index: number;
  readonly scene: Scene;
  /** For each speech, by its first span, the places in `all` of its parts. */
  readonly speeches: ReadonlyMap<number, readonly number[]>;
}

/** One way in which a speaker carries over to words that stand alone. */
export interface ContextRule extends Rule {
  readonly examples: readonly QuoteExample[];
  readonly apply: (around: Surroundings) => Carried | null;
}
