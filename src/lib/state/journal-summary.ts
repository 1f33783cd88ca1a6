import type { JournalEntry } from '#lib/domain/journal.ts';
import type { KeptSummary } from '#lib/domain/kept-story.ts';
import { replay } from '#lib/story/replay.ts';

/** What a journal comes to in a library. `events`: their titles as they were last read; null before. */
export function journalSummary(
  entries: readonly JournalEntry[],
  events: readonly string[] | null
): KeptSummary {
  const { title, articles, review } = replay(entries);
  return { title, articles: articles.length, events, review };
}
