import { Dexie, liveQuery } from 'dexie';
import type { Journal, JournalEntry } from '#lib/domain/journal.ts';
import type { KeptStory, KeptSummary, ListedStory } from '#lib/domain/kept-story.ts';
import { StoryDatabase } from './database.ts';
import { newId } from './new-id.ts';
import { StoryGone } from './why-not.ts';

/** Takes what is there now, and again whenever it changes, in whatever tab; `failed` ends it. */
export interface Watcher<T> {
  readonly next: (value: T) => void;
  readonly failed: (error: unknown) => void;
}

/**
 * The stories in work that this browser keeps. A promise that is fulfilled means that what was asked is on the
 * disk, whole; one that is rejected, that nothing of it is. `whyNot` says what a rejection comes down to.
 */
export class StoryStore {
  readonly #database: StoryDatabase;

  constructor(name = 'dateline') {
    this.#database = new StoryDatabase(name);
  }

  /** Every story, those that are archived or deleted too, in no order. */
  list(): Promise<ListedStory[]> {
    return this.#reached(() => this.#database.stories.toArray());
  }

  /** One story without its journal; undefined where there is none. */
  find(story: string): Promise<ListedStory | undefined> {
    return this.#reached(() => this.#database.stories.get(story));
  }

  /** The entries of a story's journal that follow the first `after`, in order. */
  entries(story: string, after = 0): Promise<JournalEntry[]> {
    return this.#reached(() => this.#entriesAfter(story, after));
  }

  /** Some stories with their journals, in the order of `ids`; those that are not there are left out. */
  read(ids: readonly string[]): Promise<KeptStory[]> {
    const { stories, entries } = this.#database;
    return this.#reached(() =>
      this.#database.transaction('r', stories, entries, async () => {
        const rows = await stories.bulkGet([...ids]);
        const found = rows.filter((row) => row !== undefined);
        return Promise.all(
          found.map(async ({ id, created, archived, summary }) => ({
            id,
            created,
            archived,
            summary,
            entries: await this.#entriesAfter(id, 0)
          }))
        );
      })
    );
  }

  /** Puts whole stories in, all or none. A story of the same id, with its journal, is replaced. */
  put(kept: readonly KeptStory[]): Promise<void> {
    return this.restore(kept, []);
  }

  /**
   * Adds entries to the end of a story's journal, all or none. One that is there already, by its id, is passed
   * over, so that an answer that got lost can be asked for again. Rejects with StoryGone for an unknown story.
   */
  append(story: string, added: readonly JournalEntry[]): Promise<void> {
    return this.restore([], [{ story, entries: added }]);
  }

  /** `put` and any number of `append` at once: all or none. */
  restore(whole: readonly KeptStory[], added: readonly Journal[]): Promise<void> {
    return this.#write(async () => {
      for (const story of whole) await this.#put(story);
      for (const { story, entries } of added) await this.#append(story, entries);
    });
  }

  /** Keeps what the first `summarised` entries of a story come to. An older summary never replaces a newer one. */
  summarise(story: string, summary: KeptSummary, summarised: number): Promise<void> {
    return this.#write(async () => {
      const row = await this.#database.stories.get(story);
      if (row === undefined || row.summarised > summarised) return;
      await this.#database.stories.update(story, { summary, summarised });
    });
  }

  archive(story: string, archived: boolean): Promise<void> {
    return this.#write(async () => {
      await this.#database.stories.update(story, { archived });
    });
  }

  /** Marks a story as deleted at an instant, or, with null, as not deleted. Its journal stays. */
  mark(story: string, deleted: string | null): Promise<void> {
    return this.#write(async () => {
      await this.#database.stories.update(story, { deleted });
    });
  }

  /** Takes stories that were deleted at an instant or before it off the disk, for good. */
  empty(until: string): Promise<void> {
    return this.#write(async () => {
      const rows = await this.#database.stories.toArray();
      const due = rows.filter(({ deleted }) => deleted !== null && deleted <= until);
      for (const { id } of due) await this.#remove(id);
    });
  }

  /** Calls `next` with all stories; gives back what ends it. */
  watch(watcher: Watcher<ListedStory[]>): () => void {
    return this.#watch(() => this.#database.stories.toArray(), watcher);
  }

  /** Calls `next` with one story; with undefined once there is none. Gives back what ends it. */
  watchOne(story: string, watcher: Watcher<ListedStory | undefined>): () => void {
    return this.#watch(() => this.#database.stories.get(story), watcher);
  }

  close(): void {
    this.#database.close();
  }

  async #entriesAfter(story: string, after: number): Promise<JournalEntry[]> {
    const rows = await this.#database.entries
      .where('[story+seq]')
      .between([story, after], [story, Dexie.maxKey], false, true)
      .toArray();
    return rows.map(({ entry }) => entry);
  }

  async #put(story: KeptStory): Promise<void> {
    await this.#remove(story.id);
    await this.#database.stories.add(rowOf(story));
    await this.#database.entries.bulkAdd(
      story.entries.map((entry, index) => rowOfEntry(story.id, index + 1, entry))
    );
  }

  async #append(story: string, added: readonly JournalEntry[]): Promise<void> {
    const row = await this.#database.stories.get(story);
    if (row === undefined) throw new StoryGone(story);
    let { length, changed } = row;
    for (const entry of added) {
      const isThere = await this.#database.entries.where({ story, id: entry.id }).count();
      if (isThere > 0) continue;
      length += 1;
      changed = entry.at;
      await this.#database.entries.add(rowOfEntry(story, length, entry));
    }
    if (length > row.length) await this.#database.stories.update(story, { length, changed });
  }

  async #remove(story: string): Promise<void> {
    const { stories, entries } = this.#database;
    await stories.delete(story);
    await entries.where('[story+seq]').between([story, 0], [story, Dexie.maxKey]).delete();
  }

  #write(work: () => Promise<void>): Promise<void> {
    const { stories, entries } = this.#database;
    return this.#reached(() => this.#database.transaction('rw', stories, entries, work));
  }

  /** A database that could not be opened is tried again, not given up for the life of the page. */
  async #reached<T>(work: () => PromiseLike<T>): Promise<T> {
    if (!this.#database.isOpen()) await this.#database.open();
    return await work();
  }

  /** What cannot be opened is told; a live query alone would keep silent about it. */
  #watch<T>(query: () => Promise<T>, { next, failed }: Watcher<T>): () => void {
    let isEnded = false;
    let stop = (): void => undefined;
    this.#reached(query).then(
      () => {
        if (isEnded) return;
        const subscription = liveQuery(query).subscribe(next, failed);
        stop = () => {
          subscription.unsubscribe();
        };
      },
      (error: unknown) => {
        if (!isEnded) failed(error);
      }
    );
    return () => {
      isEnded = true;
      stop();
    };
  }
}

function rowOf({ id, created, archived, summary, entries }: KeptStory): ListedStory {
  const changed = entries.at(-1)?.at ?? created;
  const { length } = entries;
  const issue = newId();
  return {
    id,
    created,
    archived,
    summary,
    changed,
    length,
    summarised: length,
    deleted: null,
    issue
  };
}

function rowOfEntry(story: string, seq: number, entry: JournalEntry) {
  return { story, seq, id: entry.id, entry };
}
