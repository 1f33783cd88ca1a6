import type { TimelineEvent } from '#lib/domain/event.ts';
import type { Change, JournalEntry } from '#lib/domain/journal.ts';
import { digestOf } from '#lib/io/backup/backup-file.ts';
import { writeStoryLink, type SentStep, type SentStory } from '#lib/io/link/story-link.ts';
import { activeEntries, singleChanges } from '#lib/story/active-entries.ts';
import { replay } from '#lib/story/replay.ts';
import { writeViewQuery, type ViewQuery } from './view-query.ts';

/**
 * Longest link to a story that is offered, in characters. Browsers open far longer ones (Firefox 1 MB, Chromium 2 MB),
 * and chats carry messages of 28,000 (Teams) or 40,000 (Slack); half of the smallest leaves room for words beside it.
 */
export const MAX_LINK_CHARACTERS = 14_000;

/** From here on some programs cut a link that is clicked in them: Windows hands on 2,083 characters at most. */
export const LONG_LINK_CHARACTERS = 2_000;

/**
 * What makes a story anew in another browser: its words, its articles as they are now, and the corrections that stand.
 * What was taken back stays behind: it may be what the sender thought better of. The machine's reading does not
 * travel either: the reader's browser reads the same articles again, in a sixth of the characters.
 */
export function sentStory(
  entries: readonly JournalEntry[],
  events: readonly TimelineEvent[]
): SentStory {
  const { title, standfirst, articles, sides, review } = replay(entries);
  const made: readonly Change[] = [
    { do: 'title', to: title },
    ...(standfirst === '' ? [] : [{ do: 'standfirst', to: standfirst } as const]),
    { do: 'bring', articles },
    ...(sides.length === 0 ? [] : [{ do: 'sides', to: sides } as const]),
    ...(review.status === 'checked' ? [{ do: 'review', to: review } as const] : [])
  ];
  const on = entries[0]?.at.slice(0, 10) ?? '1970-01-01';
  const corrections = activeEntries(entries).flatMap(({ entry, change }) =>
    singleChanges(change)
      .filter((each) => !IN_WHOLE.has(each.do))
      .map((each): SentStep => ({ by: entry.by, on: entry.at.slice(0, 10), changes: [each] }))
  );
  const steps = [{ by: '', on, changes: made }, ...corrections].reduce<readonly SentStep[]>(
    added,
    []
  );
  return { steps, seen: seenEvents(events) };
}

/** The fragment of a link that holds a story and opens it as it is seen. */
export function storyFragment(
  entries: readonly JournalEntry[],
  events: readonly TimelineEvent[],
  query: ViewQuery
): string {
  return `#${writeStoryLink(sentStory(entries, events))}${writeViewQuery(query)}`;
}

/** Tells whether two readings of a story show the same: eight hexadecimal digits. */
export function seenEvents(events: readonly TimelineEvent[]): string {
  return digestOf(
    events.map(({ id, kind, title, modality, date }) => [id, kind, title, modality, date.edtf])
  ).slice(0, 8);
}

/** Deeds of which only the outcome travels. */
const IN_WHOLE: ReadonlySet<Change['do']> = new Set([
  'title',
  'standfirst',
  'bring',
  'drop',
  'facts',
  'text',
  'sides',
  'review'
]);

/** What one person did on one day is one step. */
function added(steps: readonly SentStep[], step: SentStep): readonly SentStep[] {
  const last = steps.at(-1);
  if (last === undefined || last.by !== step.by || last.on !== step.on) return [...steps, step];
  return [...steps.slice(0, -1), { ...last, changes: [...last.changes, ...step.changes] }];
}
