import type { Span } from '#lib/domain/span.ts';

/** A span that someone is quoted with. Whom the speaker phrase means is decided by a later stage. */
export interface AttributedQuote {
  /** Index of its span in the list of quote spans. */
  readonly span: number;
  /** With its marks. */
  readonly outer: Span;
  /** Without its marks. */
  readonly inner: Span;
  /** `full`: stands as speech of its own; `part`: words inside the article's own sentence. */
  readonly extent: 'full' | 'part';
  /** The noun phrase that names the speaker, without appositions ("Anna Roth", "he", "two diplomats"); null where none does. */
  readonly speaker: Span | null;
  /** The words that introduce the quote: a verb with its particle, "according to", a noun such as "statement". */
  readonly cue: Span | null;
  /** To whom it was said ("told the BBC", "in an interview with RT"). */
  readonly addressee: Span | null;
  /** Whether the text says that nobody said it so: no statement has it, and nobody speaks it. */
  readonly unsaid: boolean;
  /** Rule that found the speaker; null without one. */
  readonly rule: string | null;
  /** Index, in the list of attributed quotes, of the quote whose speaker goes on; null where the words stand here. */
  readonly continuedFrom: number | null;
}
