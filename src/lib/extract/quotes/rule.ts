import type { Span } from '#lib/domain/span.ts';
import type { Rule } from '../rule.ts';
import type { AttributedQuote } from './attributed-quote.ts';
import type { FrameSentence } from './frame-sentence.ts';
import type { Frame } from './frame.ts';
import type { QuoteSpan } from './quote-span.ts';

/** One quotation as a rule sees it: its place in the article's own sentence. */
export interface Scene {
  readonly frame: Frame;
  readonly span: QuoteSpan;
  /** Index of the span in the frame's list. */
  readonly index: number;
  readonly sentence: FrameSentence;
  /** Index of the sentence in the frame. */
  readonly sentenceIndex: number;
  /** Index of the quotation's item in the sentence. */
  readonly at: number;
  readonly extent: AttributedQuote['extent'];
}

/** What a rule finds: who said it and how, or that it is no quotation. */
export type Finding =
  | {
      readonly kind: 'said';
      readonly speaker: Span | null;
      readonly cue: Span | null;
      readonly addressee: Span | null;
    }
  | { readonly kind: 'dropped' };

/** One way in which news says whose words stand between the marks; looks at the quotation's own sentence. */
export interface QuoteRule extends Rule {
  readonly examples: readonly QuoteExample[];
  /** Null where the rule does not apply. */
  readonly apply: (scene: Scene) => Finding | null;
}

/** A text in which the rule decides about the quote that contains `quote`. */
export interface QuoteExample {
  readonly text: string;
  readonly quote: string;
  /** Words of the speaker; null for none. Left out where the rule drops the quotation. */
  readonly speaker?: string | null;
  readonly cue?: string;
  readonly addressee?: string;
}
