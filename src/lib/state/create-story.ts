import type { Article } from '#lib/domain/article.ts';
import type { StoryStore } from '#lib/storage/story-store.ts';
import { newStory } from './new-story.ts';
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
  const story = newStory(
    [
      { do: 'title', to: title },
      { do: 'bring', articles }
    ],
    { by }
  );
  await store.put([story]);
  return story.id;
}
