import type { Article } from '#lib/domain/article.ts';
import type { JournalEntry } from '#lib/domain/journal.ts';
import type { KeptStory } from '#lib/domain/kept-story.ts';
import { newId } from '#lib/storage/new-id.ts';
import type { StoryStore } from '#lib/storage/story-store.ts';
import { sharedStore } from './shared-store.ts';

/**
 * Makes a story of articles and keeps it in this browser's library; gives back its id, with which
 * `/edit?story=ID` opens it. `by` is who does so; empty where nobody said. Rejects where the browser does not keep
 * it (`whyNot` says why); then nothing of it is kept.
 */
export async function createStory(
  articles: readonly Article[],
  title: string,
  by = '',
  store: Pick<StoryStore, 'put'> = sharedStore()
): Promise<string> {
  const at = new Date().toISOString();
  const first: JournalEntry = {
    id: newId(),
    at,
    by,
    change: {
      do: 'together',
      changes: [
        { do: 'title', to: title },
        { do: 'bring', articles }
      ]
    }
  };
  const story: KeptStory = {
    id: newId(),
    created: at,
    archived: false,
    summary: {
      title,
      articles: articles.length,
      events: null,
      review: { status: 'read by machine' }
    },
    entries: [first]
  };
  await store.put([story]);
  return story.id;
}
