import type { Change, JournalEntry } from '#lib/domain/journal.ts';
import { activeEntries, singleChanges, type SingleChange } from './active-entries.ts';
import { decisionsOf } from './change-subject.ts';

/** A change that stands in a journal and decides something. */
export interface Standing {
  readonly entry: JournalEntry;
  /** The entry's, or the one of its changes that decides this. */
  readonly change: SingleChange;
  /** As in `Decision`. */
  readonly value: string;
}

/** What stands in a journal, by subject; for each in order, so that the last one decides. */
export function standingIn(
  entries: readonly JournalEntry[]
): ReadonlyMap<string, readonly Standing[]> {
  const standing = new Map<string, Standing[]>();
  for (const { entry, change } of activeEntries(entries)) {
    for (const single of singleChanges(change)) {
      for (const { subject, value } of decisionsOf(single)) {
        const before = standing.get(subject) ?? [];
        standing.set(subject, [...before, { entry, change: partAbout(single, subject), value }]);
      }
    }
  }
  return standing;
}

/** What is left of a change without the part that decides a subject; null where nothing is. */
export function partWithout(change: Change, subject: string): Change | null {
  if (change.do === 'together') {
    const changes = change.changes.flatMap((part) => partWithout(part, subject) ?? []);
    return changes.length === 0 ? null : { do: 'together', changes };
  }
  if (change.do !== 'facts') {
    return decisionsOf(change).some((decision) => decision.subject === subject) ? null : change;
  }
  const rest = splitFacts(change).filter((part) => !isAbout(part, subject));
  return rest.length === 0 ? null : joinFacts(change.article, rest);
}

type Facts = Extract<Change, { do: 'facts' }>;

function partAbout(change: SingleChange, subject: string): SingleChange {
  if (change.do !== 'facts') return change;
  return splitFacts(change).find((part) => isAbout(part, subject)) ?? change;
}

function splitFacts({ article, to }: Facts): readonly Facts[] {
  return Object.entries(to).map(([fact, value]) => ({
    do: 'facts',
    article,
    to: { [fact]: value }
  }));
}

function joinFacts(article: string, parts: readonly Facts[]): Facts {
  return {
    do: 'facts',
    article,
    to: Object.assign({}, ...parts.map(({ to }) => to)) as Facts['to']
  };
}

function isAbout(change: Facts, subject: string): boolean {
  return decisionsOf(change).some((decision) => decision.subject === subject);
}
