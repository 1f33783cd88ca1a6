import type { Article } from '#lib/domain/article.ts';
import { StoredStory } from './stored-story.svelte.ts';

/** What became of articles that were to be added to a story. */
export type Added =
  | { readonly kind: 'added'; readonly count: number; readonly known: number }
  | { readonly kind: 'no story' };

/**
 * Adds articles to a story that this browser keeps, and is fulfilled once they are on the disk. Those that the story
 * has already, by their id, are passed over and counted as `known`. Rejects where the browser does not keep them.
 */
export async function addToStory(
  id: string,
  articles: readonly Article[],
  by: string
): Promise<Added> {
  const story = await StoredStory.open(id);
  if (story === null) return { kind: 'no story' };
  const has = new Set(story.replayed.articles.map((article) => article.id));
  const added = articles.filter((article) => !has.has(article.id));
  if (added.length > 0) {
    story.by = by;
    story.append({ do: 'bring', articles: added });
    await story.save();
    if (story.status.kind === 'cannot') throw new DOMException(story.status.why, 'NotAllowedError');
  }
  return { kind: 'added', count: added.length, known: articles.length - added.length };
}
