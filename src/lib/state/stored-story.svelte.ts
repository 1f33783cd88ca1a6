import type { Change, JournalEntry, Reversal } from '#lib/domain/journal.ts';
import type { KeptStory, ListedStory } from '#lib/domain/kept-story.ts';
import { writeBackup } from '#lib/io/backup/backup-file.ts';
import { newId } from '#lib/storage/new-id.ts';
import type { StoryStore } from '#lib/storage/story-store.ts';
import { whyNot, type WhyNot } from '#lib/storage/why-not.ts';
import { replay, type Replayed } from '#lib/story/replay.ts';
import { journalSummary } from './journal-summary.ts';
import { sharedStore } from './shared-store.ts';
import { Typing } from './typing.svelte.ts';
import { holdOpen } from './unfinished.ts';

/**
 * Whether everything that the person did is on the disk. What could not be kept waits in the page's memory, is
 * part of the story all the same, and is tried again.
 */
export type SaveStatus =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'cannot'; readonly why: WhyNot; readonly waiting: number };

const SAVED: SaveStatus = { kind: 'saved' };
const SAVING: SaveStatus = { kind: 'saving' };

/** Waits before trying again; the last one from then on. */
const AGAIN_MS: readonly number[] = [1000, 2000, 5000, 15_000, 30_000];

/**
 * One story in work: its journal, kept in this browser and the same in every tab. What is added is part of
 * `entries` at once and acknowledged by `status` when it is on the disk. Others' entries come in between in
 * the order in which the disk took them.
 */
export class StoredStory {
  /** Who works on it, for the entries to come; empty where the person gave no name. */
  by = $state('');
  readonly #store: StoryStore;
  #row: ListedStory;
  #events: readonly string[] | null;
  #kept: readonly JournalEntry[] = $state.raw([]);
  #waiting: readonly JournalEntry[] = $state.raw([]);
  #why: WhyNot | null = $state(null);
  readonly #typing = new Typing(() => {
    this.putDown();
  });
  #again: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;
  #saving: Promise<void> | null = null;
  #isConnected = false;
  #unwatch: (() => void) | null = null;

  /** All of the journal: what is on the disk, then what is still to get there. */
  readonly entries: readonly JournalEntry[] = $derived([...this.#kept, ...this.#waiting]);
  readonly replayed: Replayed = $derived(replay(this.entries));
  readonly status: SaveStatus = $derived.by(() => {
    const waiting = this.#waiting.length + (this.#typing.isGoingOn ? 1 : 0);
    if (this.#why !== null) return { kind: 'cannot', why: this.#why, waiting };
    return waiting === 0 ? SAVED : SAVING;
  });
  /** The beginning of a story, its first entry, is never taken back. */
  readonly canUndo: boolean = $derived.by(() => {
    const { undoes } = this.replayed;
    return this.#typing.isGoingOn || (undoes !== null && undoes !== this.entries[0]?.id);
  });
  readonly canRedo: boolean = $derived(!this.#typing.isGoingOn && this.replayed.redoes !== null);

  private constructor(row: ListedStory, entries: readonly JournalEntry[], store: StoryStore) {
    this.#row = row;
    this.#store = store;
    this.#events = row.summary.events;
    this.#kept = entries;
  }

  /** The story of this id; null where the browser keeps none. Rejects where it keeps nothing (`whyNot`). */
  static async open(id: string, store: StoryStore = sharedStore()): Promise<StoredStory | null> {
    const row = await store.find(id);
    return row === undefined ? null : new StoredStory(row, await store.entries(id), store);
  }

  get id(): string {
    return this.#row.id;
  }

  /** Does something, after whatever is being typed. */
  append(change: Change | Reversal): JournalEntry {
    this.putDown();
    return this.#add(change);
  }

  /** Keeps what somebody is typing once they pause; of what is typed in one field, the last counts. */
  type(field: string, change: Change): void {
    if (!this.#typing.isIn(field)) this.putDown();
    this.#typing.type(field, change);
  }

  /** Adds what was typed to the journal without waiting for a pause. */
  putDown(): void {
    const typed = this.#typing.take();
    if (typed !== null) this.#add(typed);
  }

  undo(): void {
    this.putDown();
    const { undoes } = this.replayed;
    if (undoes !== null && this.canUndo) this.#add({ do: 'undo', entry: undoes });
  }

  redo(): void {
    this.putDown();
    const { redoes } = this.replayed;
    if (redoes !== null) this.#add({ do: 'redo', entry: redoes });
  }

  /** Puts down what is typed and tries to save what waits; fulfilled when it is on the disk or was refused. */
  save(): Promise<void> {
    this.putDown();
    return this.#save();
  }

  /** Tells the library what the events are called, once the articles are read. */
  tell(events: readonly string[]): void {
    if (JSON.stringify(events) === JSON.stringify(this.#events)) return;
    this.#events = events;
    void this.#summarise();
  }

  /** A backup of the story as it stands here, what waits included; needs no disk. */
  backup(): string {
    const { id, created, archived } = this.#row;
    const summary = journalSummary(this.entries, this.#events);
    const kept: KeptStory = { id, created, archived, summary, entries: this.entries };
    return writeBackup([kept]);
  }

  /** Follows the other tabs, and loses nothing when this one is left, until the returned function is called. */
  connect(): () => void {
    const left = (): void => {
      if (document.visibilityState === 'hidden') void this.save();
    };
    const warn = (event: BeforeUnloadEvent): void => {
      this.putDown();
      if (this.#waiting.length > 0) event.preventDefault();
    };
    document.addEventListener('visibilitychange', left);
    window.addEventListener('beforeunload', warn);
    const letGo = holdOpen(() => this.status.kind !== 'saved', this.save.bind(this));
    this.#isConnected = true;
    this.#watch();
    return () => {
      void this.save();
      letGo();
      this.#isConnected = false;
      this.#unwatch?.();
      clearTimeout(this.#again);
      document.removeEventListener('visibilitychange', left);
      window.removeEventListener('beforeunload', warn);
    };
  }

  #add(change: Change | Reversal): JournalEntry {
    const at = new Date().toISOString();
    // A page's state is a proxy, which no database takes.
    const plain: Change | Reversal = $state.snapshot(change);
    const entry: JournalEntry = { id: newId(), at, by: this.by, change: plain };
    this.#waiting = [...this.#waiting, entry];
    void this.#save();
    return entry;
  }

  #save(): Promise<void> {
    this.#saving ??= this.#saveAll();
    return this.#saving;
  }

  async #saveAll(): Promise<void> {
    clearTimeout(this.#again);
    try {
      do {
        if (this.#waiting.length > 0) await this.#store.append(this.id, this.#waiting);
        await this.#catchUp();
        this.#why = null;
        this.#failures = 0;
        if (this.#waiting.length === 0) await this.#summarise();
      } while (this.#waiting.length > 0);
      if (this.#isConnected) this.#watch();
    } catch (error) {
      this.#fail(error);
    } finally {
      // At once, so that nothing can be added between the last look and here.
      this.#saving = null;
    }
  }

  #fail(error: unknown): void {
    this.#why = whyNot(error);
    const delay = AGAIN_MS[Math.min(this.#failures, AGAIN_MS.length - 1)];
    this.#failures += 1;
    clearTimeout(this.#again);
    if (this.#why !== 'gone') this.#again = setTimeout(() => void this.#save(), delay);
  }

  /** A watch that failed has ended; it is taken up again with the next thing that is saved. */
  #watch(): void {
    this.#unwatch ??= this.#store.watchOne(this.id, {
      next: (row) => void this.#follow(row),
      failed: (error) => {
        this.#unwatch = null;
        this.#fail(error);
      }
    });
  }

  async #follow(row: ListedStory | undefined): Promise<void> {
    if (row === undefined) this.#why = 'gone';
    else if (row.length > this.#kept.length || row.issue !== this.#row.issue) {
      await this.#catchUp().catch(this.#fail.bind(this));
    }
  }

  /** Takes what the disk has more than this page, of whatever tab; what this one waited for may be among it. */
  async #catchUp(): Promise<void> {
    const before = this.#row.issue;
    const row = await this.#store.find(this.id);
    if (row === undefined) return;
    const isReplaced = row.issue !== before;
    const from = isReplaced ? 0 : this.#kept.length;
    const found = await this.#store.entries(this.id, from);
    if (this.#row.issue !== before) return;
    const kept = isReplaced ? found : [...this.#kept, ...found.slice(this.#kept.length - from)];
    const ids = new Set(kept.map(({ id }) => id));
    this.#row = row;
    this.#kept = kept;
    this.#waiting = this.#waiting.filter(({ id }) => !ids.has(id));
  }

  /** What a library shows is worked out from the journal, so that a summary that fails to be kept loses nothing. */
  async #summarise(): Promise<void> {
    const events = this.#events;
    const summarised = this.#kept.length;
    if (summarised === this.#row.summarised && events === this.#row.summary.events) return;
    const summary = journalSummary(this.#kept, events);
    try {
      await this.#store.summarise(this.id, summary, summarised);
      this.#row = { ...this.#row, summary, summarised };
    } catch {
      // The next one is kept, or the library works it out.
    }
  }
}
