import type { Span } from '#lib/domain/span.ts';

/** Which family of quotation marks opened a span; families nest in each other. */
export type MarkFamily = 'double' | 'single' | 'angle';

/** A stretch between quotation marks, found by typography alone: whether anyone said it is open. */
export interface QuoteSpan {
  /** With its marks; of an unclosed span to the end of its paragraph. */
  readonly outer: Span;
  /** Without its marks and without white space at its edges; editor's brackets and [sic] included. */
  readonly inner: Span;
  readonly family: MarkFamily;
  /** False where no closing mark stands in the paragraph: the speech goes on in the next, or a mark is missing. */
  readonly closed: boolean;
  /** Index, in the list, of the innermost span that this one stands in; null at the top. */
  readonly within: number | null;
  /**
   * Index, in the list, of the first span of the same speech: its own, unless the span takes up again
   * at a new paragraph what the one before left open.
   */
  readonly speech: number;
}
