import type { Change, JournalEntry } from '#lib/domain/journal.ts';
import type { KeptStory } from '#lib/domain/kept-story.ts';
import { newId } from '#lib/storage/new-id.ts';
import { journalSummary } from './journal-summary.ts';

/** A story that begins with these changes, all one step, and is not kept anywhere yet. */
export function newStory(
  changes: readonly Change[],
  { by = '', events = null }: { by?: string; events?: readonly string[] | null } = {}
): KeptStory {
  const created = new Date().toISOString();
  const change: Change = { do: 'together', changes };
  const entries = [{ id: newId(), at: created, by, change }];
  const summary = journalSummary(entries, events);
  return { id: newId(), created, archived: false, summary, entries };
}

/** A story with a journal that was written elsewhere. */
export function storyOfEntries(entries: readonly JournalEntry[]): KeptStory {
  const created = new Date().toISOString();
  return { id: newId(), created, archived: false, summary: journalSummary(entries, null), entries };
}

/** A story of its own that begins where another stands, under another title. */
export function copyOf(story: KeptStory, title: string): KeptStory {
  const created = new Date().toISOString();
  const titled = { id: newId(), at: created, by: '', change: { do: 'title', to: title } } as const;
  return {
    id: newId(),
    created,
    archived: false,
    summary: { ...story.summary, title },
    entries: [...story.entries, titled]
  };
}
