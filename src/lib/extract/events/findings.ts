import type { ActorIndex } from '../actors/actor-index.ts';
import type { ReadDocument } from '../document/document.ts';
import type { AttributedQuote } from '../quotes/attributed-quote.ts';
import type { Firings } from '../rule.ts';
import type { ResolvedTime } from '../times/resolved-time.ts';
import type { TimeMention } from '../times/time-mention.ts';

/** What the events are read from. */
export interface Findings {
  readonly document: ReadDocument;
  readonly index: ActorIndex;
  readonly quotes: readonly AttributedQuote[];
  readonly resolved: ReadonlyMap<TimeMention, ResolvedTime>;
  /** Day number. */
  readonly published: number;
  readonly firings: Firings;
}
