import type { TimelineEvent } from './event.ts';

/** What one article tells of an event that several articles tell, as the machine read it there; actors are the story's. */
export interface Account extends TimelineEvent {
  /** Id of the article. */
  readonly article: string;
  readonly publisher: string | null;
  /**
   * Id of the account's text: the article that printed it first. Accounts of one text count once, under however
   * many mastheads they stand.
   */
  readonly text: string;
}

/**
 * In what accounts exclude each other: `date`: days that cannot both be true; `speaker`: who said the same words;
 * `denied`: one tells it, another that it is denied; `not confirmed`: asked, somebody would not confirm it.
 */
export type ContradictionKind = 'date' | 'speaker' | 'denied' | 'not confirmed';

/** One of the things said, and who says it. */
export interface ContradictionSide {
  /** EDTF of a date, id of a speaker, or the modality. */
  readonly claim: string;
  /** Articles that say so, in the order of the story; at least one. */
  readonly articles: readonly string[];
  /** How many independent texts that is. */
  readonly texts: number;
  /** Id of the event that tells it. */
  readonly event: string;
}

/** What accounts say and cannot both be true; both stand, and neither is picked. */
export interface Contradiction {
  readonly kind: ContradictionKind;
  /** At least two; what most texts say first. */
  readonly sides: readonly ContradictionSide[];
  /** In one plain sentence, with counts of independent texts: "3 sources: 2 say 3 Feb 2026 (…), 1 says …". */
  readonly says: string;
}
