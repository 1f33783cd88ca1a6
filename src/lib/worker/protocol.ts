/** What the page and its worker say to each other. Everything here survives structured cloning. */
import type { Article } from '#lib/domain/article.ts';
import type { StoryFile } from '#lib/domain/story-file.ts';
import type { Story } from '#lib/domain/story.ts';

/** Articles to be read into one story. */
export interface ReadRequest {
  /** `articles` in it names these articles, in the same order. */
  readonly file: StoryFile;
  readonly articles: readonly Article[];
}

export interface ReadTask extends ReadRequest {
  /** The answer carries the same number. */
  readonly task: number;
}

/** An error as it was thrown, without its class, which cloning would lose. */
export interface Failure {
  readonly name: string;
  readonly message: string;
  readonly stack: string | null;
}

export type ReadAnswer =
  | { readonly task: number; readonly story: Story }
  | { readonly task: number; readonly failure: Failure };
