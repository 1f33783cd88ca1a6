import type { ListedStory } from '#lib/domain/kept-story.ts';
import type { StoryStore } from '#lib/storage/story-store.ts';
import { replay } from '#lib/story/replay.ts';
import { SearchableStory, type Found } from './search-library.ts';

/** A story of the list, and where it has what was searched for; null where nothing was. */
export interface FoundStory {
  readonly story: ListedStory;
  readonly found: Found | null;
}

interface Read {
  /** By which a story is known to have changed since. */
  readonly key: string;
  readonly words: SearchableStory;
}

/** The search through titles, events and the words of all articles; these are read when it is first used. */
export class LibrarySearch {
  readonly #store: Pick<StoryStore, 'read'>;
  #query = $state('');
  #read: ReadonlyMap<string, Read> = $state.raw(new Map());

  constructor(store: Pick<StoryStore, 'read'>) {
    this.#store = store;
  }

  get query(): string {
    return this.#query;
  }

  async find(query: string, stories: readonly ListedStory[]): Promise<void> {
    this.#query = query;
    await this.refresh(stories);
  }

  /** Reads what changed, while somebody searches. */
  async refresh(stories: readonly ListedStory[]): Promise<void> {
    if (this.#query.trim() === '') return;
    const stale = stories.filter((story) => this.#read.get(story.id)?.key !== keyOf(story));
    if (stale.length === 0) return;
    const kept = await this.#store.read(stale.map(({ id }) => id));
    const journals = new Map(kept.map(({ id, entries }) => [id, entries]));
    const read = new Map(this.#read);
    for (const story of stale) {
      const { title, articles } = replay(journals.get(story.id) ?? []);
      const paragraphs = articles.flatMap((article) =>
        [article.title ?? '', article.publisher ?? '', ...article.text.split(/\n+/u)].filter(
          Boolean
        )
      );
      const words = new SearchableStory({ title, events: story.summary.events ?? [], paragraphs });
      read.set(story.id, { key: keyOf(story), words });
    }
    this.#read = read;
  }

  /** Those of the stories that have all words of the query, in their order. */
  among(stories: readonly ListedStory[]): readonly FoundStory[] {
    if (this.#query.trim() === '') return stories.map((story) => ({ story, found: null }));
    return stories.flatMap((story) => {
      const found = this.#read.get(story.id)?.words.find(this.#query) ?? null;
      return found === null ? [] : [{ story, found }];
    });
  }
}

function keyOf({ issue, length, summarised, summary }: ListedStory): string {
  return `${issue} ${length} ${summarised} ${summary.events?.length ?? ''}`;
}
