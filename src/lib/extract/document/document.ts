import type { Article } from '#lib/domain/article.ts';
import type { Block } from '#lib/domain/extraction.ts';
import type { Span } from '#lib/domain/span.ts';
import type { Casing } from '../grammar/tag.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import type { Tagged } from '../grammar/tagged.ts';
import type { VerbGroup } from '../grammar/verb-group.ts';
import type { QuoteSpan } from '../quotes/quote-span.ts';
import type { FoundTimes } from '../times/find-times.ts';
import type { AnchorMention, TimeMention } from '../times/time-mention.ts';

/** A sentence of the article, or of a speech that it quotes, with its grammar. */
export interface Sentence extends Span {
  /** Place in `ReadDocument.sentences`. */
  readonly index: number;
  readonly block: Block;
  /**
   * Which line it stands in, counted over the text: a paragraph is one line, unless line breaks after its
   * sentences divide it.
   */
  readonly line: number;
  /** Index of the quotation that this sentence is spoken in; null for the article's own voice. */
  readonly speech: number | null;
  readonly tagged: readonly Tagged[];
  readonly phrases: readonly NounPhrase[];
  readonly groups: readonly VerbGroup[];
  /** Time expressions in its own words, not in a speech that stands in it. */
  readonly times: readonly TimeMention[];
  /** Connectives that tie events, likewise. */
  readonly anchors: readonly AnchorMention[];
}

/** An article taken apart: what every later stage reads. */
export interface ReadDocument {
  readonly article: Article;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly quotes: readonly QuoteSpan[];
  readonly times: FoundTimes;
  /** How the article writes its words, for those who read a sentence of it in another way. */
  readonly casing: Casing;
  /** The article's own sentences and those of its speeches, by place; a speech follows the sentence that it stands in. */
  readonly sentences: readonly Sentence[];
}
