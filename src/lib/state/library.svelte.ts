import { BadInput } from '#lib/domain/bad-input.ts';
import { said } from '#lib/messages/said.ts';
import type { Change } from '#lib/domain/journal.ts';
import type { KeptStory, ListedStory } from '#lib/domain/kept-story.ts';
import { MAX_BACKUP_BYTES, readBackup, writeBackup } from '#lib/io/backup/backup-file.ts';
import { readColleagueFile } from '#lib/io/backup/colleague-file.ts';
import type { StoryStore } from '#lib/storage/story-store.ts';
import { whyNot, type WhyNot } from '#lib/storage/why-not.ts';
import { Incoming } from './incoming.svelte.ts';
import { journalSummary, summedUp } from './journal-summary.ts';
import { LibrarySearch, type FoundStory } from './library-search.svelte.ts';
import { mayForget } from './may-forget.ts';
import { copyOf, newStory } from './new-story.ts';
import { sharedStore } from './shared-store.ts';

/** How long what was deleted can be brought back, in days. */
export const DAYS_KEPT = 30;
const DAY_MS = 86_400_000;

/** Which stories are looked at. */
export type Shelf = 'work' | 'archived' | 'deleted';

/** Why something was not done: the browser did not keep it, or the file is not what is wanted (one sentence). */
export type Failure =
  | { readonly kind: 'storage'; readonly why: WhyNot }
  | { readonly kind: 'file'; readonly message: string };

/** What was done last, and what takes it back; null where nothing does. */
export interface Told {
  readonly words: string;
  readonly undo: (() => Promise<boolean>) | null;
}

/** The stories that this browser keeps, and all that can be done with one or with many. */
export class Library {
  readonly #store: StoryStore;
  readonly #search: LibrarySearch;
  #all: readonly ListedStory[] | null = $state.raw(null);
  #failure: Failure | null = $state.raw(null);
  #incoming: Incoming | null = $state.raw(null);
  shelf: Shelf = $state('work');

  /** The last one changed first. */
  readonly stories: readonly ListedStory[] = $derived.by(() =>
    (this.#all ?? []).toSorted((a, b) => (a.changed < b.changed ? 1 : -1))
  );
  /** What is on the shelf and has what is searched for. */
  readonly shown: readonly FoundStory[] = $derived.by(() =>
    this.#search.among(this.stories.filter((story) => shelfOf(story) === this.shelf))
  );

  constructor(store: StoryStore = sharedStore()) {
    this.#store = store;
    this.#search = new LibrarySearch(store);
  }

  /** Whether the list is known. */
  get isOpen(): boolean {
    return this.#all !== null;
  }

  get failure(): Failure | null {
    return this.#failure;
  }

  /** Stories of a file, while the person decides about them; null otherwise. */
  get incoming(): Incoming | null {
    return this.#incoming;
  }

  get query(): string {
    return this.#search.query;
  }

  countOn(shelf: Shelf): number {
    return this.stories.filter((story) => shelfOf(story) === shelf).length;
  }

  /** Follows what the browser keeps, in whatever tab it changes, until the returned function is called. */
  connect(): () => void {
    const now = Date.now();
    const until = new Date(now - DAYS_KEPT * DAY_MS).toISOString();
    if (mayForget(now, DAYS_KEPT)) void this.#store.empty(until).catch(() => undefined);
    return this.#store.watch({
      next: (rows) => {
        this.#all = rows;
        void this.#search.refresh(rows);
        void this.#catchUp(rows);
      },
      failed: (error) => {
        this.#failure = failureOf(error);
      }
    });
  }

  find(query: string): void {
    void this.#during(() => this.#search.find(query, this.stories));
  }

  /** Keeps a story that begins with `changes`; gives back its id, null where it could not be kept. */
  async create(changes: readonly Change[], events: readonly string[]): Promise<string | null> {
    const story = newStory(changes, { events });
    return (await this.#during(() => this.#store.put([story]))) ? story.id : null;
  }

  duplicate(id: string, title: string): Promise<boolean> {
    return this.#during(async () => {
      await this.#store.put((await this.#store.read([id])).map((story) => copyOf(story, title)));
    });
  }

  archive(id: string, archived: boolean): Promise<boolean> {
    return this.#during(() => this.#store.archive(id, archived));
  }

  /** Takes a story off the shelves; `recover` brings it back, for `DAYS_KEPT` days. */
  delete(id: string): Promise<boolean> {
    return this.#during(() => this.#store.mark(id, new Date().toISOString()));
  }

  recover(id: string): Promise<boolean> {
    return this.#during(() => this.#store.mark(id, null));
  }

  /** Takes everything that was deleted off the disk, for good. */
  empty(): Promise<boolean> {
    return this.#during(() => this.#store.empty(new Date().toISOString()));
  }

  /** A backup of one story, or of all that are not deleted; null where they could not be read. */
  async backup(id?: string): Promise<string | null> {
    let written: string | null = null;
    await this.#during(async () => {
      const kept = this.stories.filter(({ deleted }) => deleted === null);
      const ids = id === undefined ? kept.map((story) => story.id) : [id];
      written = writeBackup((await this.#store.read(ids)).map(summedUp));
    });
    return written;
  }

  /** Looks into a file: a backup or, with the id of a story, a colleague's file of that one. */
  look(file: File, id?: string): Promise<boolean> {
    return this.#during(async () => {
      const bytes = await bytesOf(file);
      if (id === undefined) {
        const theirs = readBackup(file.name, bytes);
        if (theirs.length === 0) throw new BadInput(`${file.name} is a backup without a story`);
        const ours = await this.#store.read(theirs.map((story) => story.id));
        this.#incoming = new Incoming(theirs, ours, { isForOne: false });
        return;
      }
      const ours = await this.#store.read([id]);
      const theirs = ours.map((story): KeptStory => {
        const journal = { story: story.id, entries: story.entries };
        return { ...story, entries: readColleagueFile(file.name, bytes, journal).entries };
      });
      this.#incoming = new Incoming(theirs, ours, { isForOne: true });
    });
  }

  /** Does what was decided about the file, all of it or nothing. */
  async take(titleOf: (title: string) => string): Promise<boolean> {
    const incoming = this.#incoming;
    if (incoming === null) return false;
    const { whole, added } = incoming.writes(titleOf, '');
    const isDone = await this.#during(() => this.#store.restore(whole.map(summedUp), added));
    if (!isDone) return false;
    for (const { theirs, ours } of incoming.stories) {
      if (ours !== null && this.#isDeleted(theirs.id)) await this.recover(theirs.id);
    }
    this.#incoming = null;
    return true;
  }

  /** Says what went wrong elsewhere on the page. */
  fail(error: unknown): void {
    this.#failure = failureOf(error);
  }

  leave(): void {
    this.#incoming = null;
    this.#failure = null;
  }

  #isDeleted(id: string): boolean {
    return this.stories.some((story) => story.id === id && story.deleted !== null);
  }

  /** Whether it was done; what failed is told by `failure`, until something else is begun. */
  async #during(work: () => Promise<void>): Promise<boolean> {
    this.#failure = null;
    try {
      await work();
      return true;
    } catch (error) {
      this.#failure = failureOf(error);
      return false;
    }
  }

  /** A page that was ended before it could sum up its story leaves that to the library. */
  async #catchUp(rows: readonly ListedStory[]): Promise<void> {
    for (const { id, length, summarised, summary } of rows) {
      if (length === summarised) continue;
      const entries = await this.#store.entries(id).catch(() => null);
      if (entries === null) continue;
      const caughtUp = journalSummary(entries, summary.events);
      await this.#store.summarise(id, caughtUp, entries.length).catch(() => undefined);
    }
  }
}

function shelfOf({ deleted, archived }: ListedStory): Shelf {
  if (deleted !== null) return 'deleted';
  return archived ? 'archived' : 'work';
}

function failureOf(error: unknown): Failure {
  if (error instanceof BadInput) return { kind: 'file', message: said(error.message) };
  return { kind: 'storage', why: whyNot(error) };
}

async function bytesOf(file: File): Promise<Uint8Array> {
  if (file.size <= MAX_BACKUP_BYTES) return new Uint8Array(await file.arrayBuffer());
  const size = Math.ceil(file.size / 1_000_000);
  throw new BadInput(`${file.name} has ${size} MB; wanted a backup of at most 200 MB`);
}
