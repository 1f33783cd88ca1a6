import type { Span } from './span.ts';

/**
 * Words given verbatim between quotation marks (source, cue and content of attribution corpora).
 * The span is the content without its marks, editor's brackets and [sic] included.
 */
export interface Quote extends Span {
  readonly id: string;
  readonly exact: string;
  /** Id of the actor who speaks; null where the text gives none. */
  readonly speaker: string | null;
  /** The words that name the speaker here. */
  readonly speakerMention: (Span & { readonly exact: string }) | null;
  /** The words that introduce the quote ("said", "wrote"); null where there are none. */
  readonly cue: (Span & { readonly exact: string }) | null;
  /** Rule that found the speaker; null without a speaker. */
  readonly rule: string | null;
  /** `full`: stands as speech of its own; `part`: words inside the article's own sentence. */
  readonly extent: 'full' | 'part';
}
