import type { Span } from './span.ts';

/** One step of a reading: which rule, from which words, counting from what, to what result. */
export interface TraceStep {
  /** Id of the rule, such as `weekday-before-publication`. */
  readonly rule: string;
  /** The words that the step reads; null where it reads none (publication). */
  readonly words: (Span & { readonly exact: string }) | null;
  /** EDTF of the reference time that the step counts from; null where it counts from none. */
  readonly reference: string | null;
  /** EDTF after this step. */
  readonly result: string;
  /** The step in one plain sentence for the reader. */
  readonly says: string;
  /** Whether the step joins things that the text does not say to be the same. */
  readonly inferred: boolean;
}

/** What a rule dropped or merged, and why: nothing disappears silently. */
export interface Discard {
  readonly rule: string;
  readonly action: 'dropped' | 'merged';
  /** `text` is the whole article, of which nothing could be read. */
  readonly what: 'time' | 'quote' | 'actor' | 'event' | 'text';
  readonly words: Span & { readonly exact: string };
  /** Id of what it was merged into; null when dropped. */
  readonly into: string | null;
  readonly why: string;
}
