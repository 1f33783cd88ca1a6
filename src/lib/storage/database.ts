import { Dexie, type EntityTable, type Table } from 'dexie';
import type { JournalEntry } from '#lib/domain/journal.ts';
import type { ListedStory } from '#lib/domain/kept-story.ts';

/** One entry of one story's journal. */
export interface EntryRow {
  readonly story: string;
  /** Place in the journal, from 1, without gaps. */
  readonly seq: number;
  /** The entry's own. */
  readonly id: string;
  readonly entry: JournalEntry;
}

/** The browser's database of stories. A transaction that is done has been written to the disk. */
export class StoryDatabase extends Dexie {
  declare readonly stories: EntityTable<ListedStory, 'id'>;
  declare readonly entries: Table<EntryRow, [story: string, seq: number]>;

  /** Nothing is opened before it is asked for. */
  constructor(name: string) {
    // Dexie's cache would show what is not committed yet.
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled' });
    this.version(1).stores({ stories: 'id', entries: '[story+seq], &[story+id]' });
  }
}
