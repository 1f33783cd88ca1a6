import type { Extraction } from '#lib/domain/extraction.ts';
import type { JournalEntry } from '#lib/domain/journal.ts';
import type { StoryDocument } from '#lib/domain/story-document.ts';
import { composeWhatFits } from '#lib/story/compose.ts';
import { replay } from '#lib/story/replay.ts';
import { StoryReader } from '#lib/worker/client.ts';
import { withColours } from './dress-story.ts';

/** A story as a browser shows it that keeps nothing: its articles are read, and its changes are applied. */
export async function unkeptStory(
  entries: readonly JournalEntry[],
  reader: Pick<StoryReader, 'extract' | 'close'> = new StoryReader()
): Promise<StoryDocument> {
  const { title, standfirst, medium, sides, review, articles, corrections } = replay(entries);
  try {
    const read: Extraction[] = [];
    for (const article of articles) read.push(await reader.extract(article));
    const ids = articles.map(({ id }) => id);
    const file = { slug: 'own', title, standfirst, medium, articles: ids, sides, review };
    const { story } = composeWhatFits(file, read, corrections);
    return { story: withColours(story, sides), entries };
  } finally {
    reader.close();
  }
}
