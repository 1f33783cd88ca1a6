import type { Change, JournalEntry, Reversal } from '#lib/domain/journal.ts';
import { changeOf } from './active-entries.ts';
import type { Conflict } from './merge-journals.ts';
import { partWithout, standingIn, type Standing } from './standing.ts';

/** Whose change is to stand. */
export type Pick = 'ours' | 'theirs';

/**
 * What has to be added to the merged journal so that the picked side decides; each becomes an entry, in order, so
 * that the pick can be taken back. What was said before can be said again; where it cannot (an event that the
 * other side took away or made one with another, or a change taken back), the other side's change is taken back,
 * and what else its entry holds is done again.
 */
export function settleConflict(
  entries: readonly JournalEntry[],
  { subject, ...sides }: Conflict,
  pick: Pick
): readonly (Change | Reversal)[] {
  const wanted = sides[pick];
  const decisive = wanted.at(-1);
  if (decisive !== undefined && !isFate(decisive.change)) return [decisive.change];
  const standing = standingIn(entries).get(subject) ?? [];
  const missing = wanted.filter((one) => !has(standing, one));
  const foreign = standing.filter((one) => !has(wanted, one));
  return [
    ...missing.map(({ entry }): Reversal => ({ do: 'redo', entry: entry.id })),
    ...foreign.flatMap(({ entry }): (Change | Reversal)[] => {
      const rest = restOf(entry, subject);
      return [{ do: 'undo', entry: entry.id }, ...(rest === null ? [] : [rest])];
    })
  ];
}

function isFate(change: Change): boolean {
  return ['hide', 'show', 'confirm', 'merge'].includes(change.do);
}

function has(list: readonly Standing[], { entry }: Standing): boolean {
  return list.some((one) => one.entry.id === entry.id);
}

function restOf({ change }: JournalEntry, subject: string): Change | null {
  const changed = changeOf(change);
  return changed && partWithout(changed, subject);
}
