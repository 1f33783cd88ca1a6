import type { Medium, Review, Side } from './story.ts';

/** What a person writes down to make a story: its words, its articles, and how sides are shown. */
export interface StoryFile {
  /** Last part of the page's address; the file's name without its ending. */
  readonly slug: string;
  /** In our own words. */
  readonly title: string;
  /** In our own words. */
  readonly standfirst: string;
  /** Left out where there is none. */
  readonly medium?: Medium | null;
  /** Ids of articles, in reading order; at least one. */
  readonly articles: readonly string[];
  /** In display order. */
  readonly sides: readonly Side[];
  readonly review: Review;
}
