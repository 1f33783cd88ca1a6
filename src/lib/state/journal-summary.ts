import type { JournalEntry } from '#lib/domain/journal.ts';
import type { KeptStory, KeptSummary } from '#lib/domain/kept-story.ts';
import type { Story } from '#lib/domain/story.ts';
import { replay } from '#lib/story/replay.ts';

/** What a journal comes to in a library. `events`: their titles as they were last read; null before. */
export function journalSummary(
  entries: readonly JournalEntry[],
  events: readonly string[] | null
): KeptSummary {
  const { title, articles, review } = replay(entries);
  return { title, articles: articles.length, events, review };
}

/** A story whose summary is what its journal comes to, whatever was kept or written beside it. */
export function summedUp(story: KeptStory): KeptStory {
  return { ...story, summary: journalSummary(story.entries, story.summary.events) };
}

/** What a library calls the events of a story; publications are none of them. */
export function eventTitles(events: Story['events']): readonly string[] {
  return events.flatMap(({ kind, title }) => (kind === 'publication' ? [] : [title]));
}
