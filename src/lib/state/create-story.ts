import type { Article } from '#lib/domain/article.ts';
import type { Change, JournalEntry } from '#lib/domain/journal.ts';
import type { StoryStore } from '#lib/storage/story-store.ts';
import { newStory, storyOfEntries } from './new-story.ts';
import { sharedStore } from './shared-store.ts';

/** What a story begins with. */
export interface Beginning {
  readonly articles: readonly Article[];
  readonly title: string;
  /** What timelines bring. */
  readonly changes: readonly Change[];
}

/**
 * Makes a story of articles, and of what timelines bring, and keeps it in this browser's library; gives back its id,
 * with which `/edit?story=ID` opens it. `by` is who does so; empty where nobody said. Rejects where the browser does
 * not keep it (`whyNot` says why); then nothing of it is kept.
 */
export async function createStory(
  beginning: Beginning,
  by = '',
  store: Pick<StoryStore, 'put'> = sharedStore()
): Promise<string> {
  const story = newStory(changesOf(beginning), { by });
  await store.put([story]);
  return story.id;
}

/** Keeps a story that Dateline saved, with the journal that it had; otherwise as `createStory`. */
export async function restoreStory(
  entries: readonly JournalEntry[],
  store: Pick<StoryStore, 'put'> = sharedStore()
): Promise<string> {
  const story = storyOfEntries(entries);
  await store.put([story]);
  return story.id;
}

/** All that a story begins with, in order; the title is the one that is given, whatever timelines say. */
export function changesOf({ articles, title, changes }: Beginning): readonly Change[] {
  const brought: readonly Change[] = articles.length === 0 ? [] : [{ do: 'bring', articles }];
  return [{ do: 'title', to: title }, ...brought, ...changes.filter((each) => each.do !== 'title')];
}
