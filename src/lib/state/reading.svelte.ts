import { MAX_ARTICLE_LENGTH, type Article } from '#lib/domain/article.ts';
import type { StoryDocument } from '#lib/domain/story-document.ts';
import type { StoryFile } from '#lib/domain/story-file.ts';
import { validatePublished } from '#lib/time/published-day.ts';
import { StoryReader } from '#lib/worker/client.ts';
import { headlineOf, withColours } from './dress-story.ts';
import { messageOf } from './message-of.ts';
import { newStory } from './new-story.ts';
import { readableStory, type ReadableStory } from './readable-story.ts';

/** What a person says of the text that they paste; empty where they say nothing. */
export interface Pasted {
  readonly text: string;
  /** `YYYY-MM-DD`. */
  readonly published: string;
  /** An IANA zone. */
  readonly zone: string;
  readonly publisher: string;
  readonly headline: string;
}

/** What is missing before the text can be read. */
export type Lack = 'no-text' | 'too-long' | 'no-day';

export type ReadingStatus =
  | { readonly kind: 'asking' }
  | { readonly kind: 'reading' }
  /** `isEnglish` is false for a text of which nothing was read for its language. */
  | {
      readonly kind: 'read';
      readonly story: ReadableStory;
      /** The same story whole, with a journal that begins with its articles. */
      readonly document: StoryDocument;
      readonly isEnglish: boolean;
    }
  | { readonly kind: 'failed'; readonly message: string };

/** The reading of texts that somebody brought. They go to the worker and nowhere else. */
export class Reading {
  readonly #reader: Pick<StoryReader, 'read' | 'close'>;
  #status: ReadingStatus = $state.raw({ kind: 'asking' });
  #running: AbortController | null = null;

  constructor(reader: Pick<StoryReader, 'read' | 'close'> = new StoryReader()) {
    this.#reader = reader;
  }

  get status(): ReadingStatus {
    return this.#status;
  }

  /**
   * Reads a text that lacks nothing. `words` are the interface's own: `title` where the text has no headline.
   * What `prepare` does meanwhile must be done before the story is there to see.
   */
  async read(
    pasted: Pasted,
    words: { readonly title: string; readonly standfirst: string },
    prepare: () => Promise<void>
  ): Promise<void> {
    await this.readArticles([articleOf(pasted)], words, prepare);
  }

  /** Reads articles into one story; several stand under the title that `words` give. */
  async readArticles(
    articles: readonly Article[],
    words: { readonly title: string; readonly standfirst: string },
    prepare: () => Promise<void>
  ): Promise<void> {
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    this.#status = { kind: 'reading' };
    try {
      const file = { ...FILE, ...words, articles: articles.map(({ id }) => id) };
      const [story] = await Promise.all([
        this.#reader.read({ file, articles }, running.signal),
        prepare()
      ]);
      running.signal.throwIfAborted();
      // Several articles stand under a title of their own, one under its headline.
      const title = (articles.length === 1 ? headlineOf(story) : null) ?? story.title;
      const whole = withColours({ ...story, title });
      const begin = newStory([
        { do: 'title', to: title },
        { do: 'bring', articles }
      ]);
      const discards = story.sources.flatMap((source) => source.discards);
      this.#status = {
        kind: 'read',
        story: readableStory(whole),
        // The page's own words about the text are no standfirst of the story's.
        document: { story: { ...whole, standfirst: '' }, entries: begin.entries },
        isEnglish: !discards.some(({ what }) => what === 'text')
      };
    } catch (error) {
      if (running.signal.aborted) return;
      this.#status = { kind: 'failed', message: messageOf(error) };
    }
  }

  /** Stops a reading that goes on, and goes back to the text. */
  askAgain(): void {
    this.#running?.abort();
    this.#running = null;
    this.#status = { kind: 'asking' };
  }

  /** Ends the worker. */
  close(): void {
    this.#running?.abort();
    this.#reader.close();
  }
}

/** What the person has yet to give, in the order of the form; empty when the text can be read. */
export function lacksOf({ text, published }: Pasted): readonly Lack[] {
  const lacks: Lack[] = [];
  if (text.trim() === '') lacks.push('no-text');
  if (text.length > MAX_ARTICLE_LENGTH) lacks.push('too-long');
  if (!validatePublished(published).ok) lacks.push('no-day');
  return lacks;
}

const ID = 'pasted';
const FILE: Omit<StoryFile, 'title' | 'standfirst' | 'articles'> = {
  slug: ID,
  sides: [],
  review: { status: 'read by machine' }
};

function articleOf({ text, published, zone, publisher, headline }: Pasted): Article {
  return {
    id: ID,
    text,
    published,
    zone,
    publisher: publisher.trim() || null,
    place: null,
    title: headline.trim() || null,
    url: null,
    rights: null
  };
}
