import type { Article } from '#lib/domain/article.ts';
import type { Change } from '#lib/domain/journal.ts';
import { StoredStory } from './stored-story.svelte.ts';

/** What became of articles and timelines that were to be added to a story. */
export type Added =
  | { readonly kind: 'added'; readonly count: number; readonly known: number }
  | { readonly kind: 'no story' };

/** What is added: articles, and what timelines bring; their titles are left, as the story has one. */
export interface Addition {
  readonly articles: readonly Article[];
  readonly changes: readonly Change[];
}

const OF_THE_STORY: ReadonlySet<Change['do']> = new Set(['title', 'standfirst', 'cover']);

/**
 * Adds articles and timelines to a story that this browser keeps, in one step, and is fulfilled once they are on the
 * disk. What the story has already is passed over: articles by their id, which are counted as `known`, and what was
 * read from the same row of the same file. Rejects where the browser does not keep them.
 */
export async function addToStory(
  id: string,
  { articles, changes }: Addition,
  by: string
): Promise<Added> {
  const story = await StoredStory.open(id);
  if (story === null) return { kind: 'no story' };
  const has = new Set(story.replayed.articles.map((article) => article.id));
  const added = articles.filter((article) => !has.has(article.id));
  const made = new Set(story.replayed.corrections.flatMap((each) => madeIn(each) ?? []));
  const news = changes.filter(
    (each) => !OF_THE_STORY.has(each.do) && !made.has(madeIn(each) ?? '')
  );
  const brought: readonly Change[] = added.length === 0 ? [] : [{ do: 'bring', articles: added }];
  const steps = [...brought, ...news];
  if (steps.length > 0) {
    story.by = by;
    const [only] = steps;
    story.append(
      steps.length === 1 && only !== undefined ? only : { do: 'together', changes: steps }
    );
    await story.save();
    if (story.status.kind === 'cannot') throw new DOMException(story.status.why, 'NotAllowedError');
  }
  return { kind: 'added', count: added.length, known: articles.length - added.length };
}

/** Name of what a change makes, or is about; null where it is about nothing that was made. */
function madeIn(change: Change): string | null {
  if ('made' in change) return change.made;
  const about = 'event' in change ? change.event : null;
  return about !== null && 'made' in about ? about.made : null;
}
