import type { JournalEntry } from './journal.ts';
import type { Review } from './story.ts';

/** What a library shows of a story without reading its articles; worked out from its journal. */
export interface KeptSummary {
  readonly title: string;
  /** How many. */
  readonly articles: number;
  /** Titles of its events, in their order; null where nobody has read the articles yet. */
  readonly events: readonly string[] | null;
  readonly review: Review;
}

/** A story in work, as it is kept in a browser and written to a backup. */
export interface KeptStory {
  /** Unique everywhere. */
  readonly id: string;
  /** Instant in UTC, ISO 8601 with milliseconds. */
  readonly created: string;
  /** Whether the person put it away. */
  readonly archived: boolean;
  readonly summary: KeptSummary;
  /** Its journal, in the order in which entries were acknowledged; at least one. */
  readonly entries: readonly JournalEntry[];
}

/** A story as a library lists it. */
export interface ListedStory extends Omit<KeptStory, 'entries'> {
  /** Instant of its last entry. */
  readonly changed: string;
  /** How many entries its journal has. */
  readonly length: number;
  /** How many of them the summary takes into account. */
  readonly summarised: number;
  /** Instant at which the person deleted it; null while it is not. */
  readonly deleted: string | null;
  /** Another one whenever the journal is replaced as a whole, and did not only grow. */
  readonly issue: string;
}
