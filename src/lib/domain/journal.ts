import type { Article } from './article.ts';
import type { Deed } from './correction.ts';
import type { Medium, Review, Side } from './story.ts';

/** What a person says of an article, besides its words; whatever changes here, it is read anew. */
export type ArticleFacts = Pick<
  Article,
  'published' | 'zone' | 'publisher' | 'place' | 'title' | 'url'
>;

/** A change to the story itself: its words, its articles, its sides, its review. */
export type StoryDeed =
  | { readonly do: 'title'; readonly to: string }
  | { readonly do: 'standfirst'; readonly to: string }
  /** What is shown at its head; null takes it away. */
  | { readonly do: 'cover'; readonly to: Medium | null }
  /** Adds articles, in reading order; ids are new to the story. */
  | { readonly do: 'bring'; readonly articles: readonly Article[] }
  /** Takes an article out, with all that rests on it alone. */
  | { readonly do: 'drop'; readonly article: string }
  | { readonly do: 'facts'; readonly article: string; readonly to: Partial<ArticleFacts> }
  | { readonly do: 'text'; readonly article: string; readonly to: string }
  /** Names, order and colours of all sides. */
  | { readonly do: 'sides'; readonly to: readonly Side[] }
  | { readonly do: 'review'; readonly to: Review };

/** Something that a person does to a story and can take back. */
export type Change =
  | (Deed & { readonly why: string })
  | StoryDeed
  /** Several changes that are one step for the person. */
  | { readonly do: 'together'; readonly changes: readonly Change[] };

/** Takes back, or does again, the change of one entry. */
export interface Reversal {
  readonly do: 'undo' | 'redo';
  /** Id of the entry. */
  readonly entry: string;
}

/** One line of a story's journal. Entries are only ever added, never altered or taken away. */
export interface JournalEntry {
  /** Unique everywhere, so that two people's journals can be merged. */
  readonly id: string;
  /** Instant in UTC, ISO 8601 with milliseconds. */
  readonly at: string;
  /** Who; empty where the person gave no name. */
  readonly by: string;
  readonly change: Change | Reversal;
}

/** All that a story in work is: everything else is worked out from it. */
export interface Journal {
  /** Id of the story. */
  readonly story: string;
  /** In the order in which they were acknowledged. */
  readonly entries: readonly JournalEntry[];
}
