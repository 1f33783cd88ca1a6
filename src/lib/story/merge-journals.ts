import { BadInput } from '#lib/domain/bad-input.ts';
import type { Journal, JournalEntry } from '#lib/domain/journal.ts';
import { standingIn, type Standing } from './standing.ts';

/** One thing of one event, actor, article or the story that two people changed differently since they parted. */
export interface Conflict {
  /** As in `Decision`. */
  readonly subject: string;
  /** The changes that stand on each side, in order; the last decides, and none means as it was before. */
  readonly ours: readonly Standing[];
  readonly theirs: readonly Standing[];
}

/** Two journals of one story made one. */
export interface MergedJournal {
  readonly journal: Journal;
  /** Entries of theirs that we did not have; they stand at the end of the journal, in their order. */
  readonly added: readonly JournalEntry[];
  /** Where nobody picks, what was added last decides. */
  readonly conflicts: readonly Conflict[];
}

/**
 * Adds to our journal what theirs has and ours has not, by id, so that merging the same file again adds nothing.
 * Throws BadInput where the two are of different stories.
 */
export function mergeJournals(ours: Journal, theirs: Journal): MergedJournal {
  if (ours.story !== theirs.story) {
    throw new BadInput(`The file is of story ${theirs.story}; wanted one of story ${ours.story}`);
  }
  const known = new Set(ours.entries.map(({ id }) => id));
  const shared = new Set(theirs.entries.flatMap(({ id }) => (known.has(id) ? id : [])));
  const added = theirs.entries.filter(({ id }) => !known.has(id));
  const journal = { story: ours.story, entries: [...ours.entries, ...added] };
  const conflicts = conflictsOf({
    base: standingIn(ours.entries.filter(({ id }) => shared.has(id))),
    ours: standingIn(ours.entries),
    theirs: standingIn(theirs.entries),
    merged: standingIn(journal.entries)
  });
  return { journal, added, conflicts };
}

type AllStanding = ReadonlyMap<string, readonly Standing[]>;

/** A side is overruled where it decided something since the two parted, and the merged journal decides otherwise. */
function conflictsOf(
  all: Readonly<Record<'base' | 'ours' | 'theirs' | 'merged', AllStanding>>
): readonly Conflict[] {
  const subjects = new Set(
    [all.base, all.ours, all.theirs].flatMap((standing) => [...standing.keys()])
  );
  return [...subjects].flatMap((subject) => {
    const on = (standing: AllStanding): readonly Standing[] => standing.get(subject) ?? [];
    const [base, merged] = [on(all.base), on(all.merged)];
    const isOverruled = (side: readonly Standing[]): boolean =>
      !areSame(side, base) && side.at(-1)?.value !== merged.at(-1)?.value;
    const [ours, theirs] = [on(all.ours), on(all.theirs)];
    return isOverruled(ours) || isOverruled(theirs) ? [{ subject, ours, theirs }] : [];
  });
}

function areSame(some: readonly Standing[], others: readonly Standing[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ entry }, index) => entry.id === others[index]?.entry.id)
  );
}
