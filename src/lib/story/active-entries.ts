import type { Change, JournalEntry, Reversal } from '#lib/domain/journal.ts';

/** A change that is not made of others. */
export type SingleChange = Exclude<Change, { do: 'together' }>;

/** A change that stands, with the entry that made it. */
export interface ActiveEntry {
  readonly entry: JournalEntry;
  readonly change: Change;
}

/**
 * The entries of a journal whose changes stand, in its order: those that were not taken back, or were done again
 * since. What an entry takes back that is not in the journal is passed over.
 */
export function activeEntries(entries: readonly JournalEntry[]): readonly ActiveEntry[] {
  const takenBack = new Set<string>();
  for (const { change } of entries) {
    if (change.do === 'undo') takenBack.add(change.entry);
    else if (change.do === 'redo') takenBack.delete(change.entry);
  }
  return entries.flatMap((entry) => {
    const change = changeOf(entry.change);
    return change === null || takenBack.has(entry.id) ? [] : [{ entry, change }];
  });
}

/** What an entry changes; null where it takes another entry's change back or does it again. */
export function changeOf(change: Change | Reversal): Change | null {
  return isReversal(change) ? null : change;
}

function isReversal(change: Change | Reversal): change is Reversal {
  return change.do === 'undo' || change.do === 'redo';
}

/** One change or, of several together, each by itself, in order. */
export function singleChanges(change: Change): readonly SingleChange[] {
  return change.do === 'together' ? change.changes.flatMap(singleChanges) : [change];
}
