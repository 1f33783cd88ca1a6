import type { JournalEntry } from './journal.ts';
import type { Story } from './story.ts';

/** A story as it is saved, sent and published: the whole of it, and what makes it anew. */
export interface StoryDocument {
  readonly story: Story;
  /** Entries that make the story anew in the workbench, in order; at least one. Ids are unique. */
  readonly entries: readonly JournalEntry[];
}
