import type { Article } from '#lib/domain/article.ts';
import type { Change } from '#lib/domain/journal.ts';
import type { StoryDocument } from '#lib/domain/story-document.ts';
import type { TimelineDraft } from '#lib/domain/timeline-draft.ts';
import { addToStory } from './add-to-story.ts';
import { changesOf, createStory, restoreStory } from './create-story.ts';
import { newStory } from './new-story.ts';
import { unkeptStory } from './unkept-story.ts';

/** All that somebody brought and wants to go on with. */
export interface BroughtTogether {
  readonly articles: readonly Article[];
  readonly timelines: readonly TimelineDraft[];
  readonly title: string;
}

/**
 * Keeps what was brought in this browser's library: in the story `into`, where there is one, else in a new one; stories
 * that Dateline saved come back as stories of their own. Gives back the id of the story to open. Rejects where the
 * browser does not keep them.
 */
export async function keepBrought(
  { articles, timelines, title }: BroughtTogether,
  into: string | null,
  by: string
): Promise<string> {
  let opened: string | null = null;
  for (const { entries } of timelines) {
    if (entries !== null) opened = await restoreStory(entries);
  }
  const changes = changesIn(timelines);
  if (articles.length === 0 && changes.length === 0 && opened !== null) return opened;
  if (into !== null && (await addToStory(into, { articles, changes }, by)).kind === 'added')
    return into;
  return createStory({ articles, title, changes }, by);
}

/** The story of what was brought, of a saved one the first, for a browser that keeps nothing. */
export function showBrought({
  articles,
  timelines,
  title
}: BroughtTogether): Promise<StoryDocument> {
  const saved = timelines.find(({ entries }) => entries !== null)?.entries ?? null;
  const beginning = { articles, title, changes: changesIn(timelines) };
  return unkeptStory(saved ?? newStory(changesOf(beginning)).entries);
}

/** Of several timelines, the first says what stands at the head. */
function changesIn(timelines: readonly TimelineDraft[]): readonly Change[] {
  const said = new Set<Change['do']>();
  return timelines
    .flatMap(({ changes }) => changes)
    .filter((change) => {
      const isHead = change.do === 'title' || change.do === 'standfirst' || change.do === 'cover';
      if (!isHead) return true;
      const isFirst = !said.has(change.do);
      said.add(change.do);
      return isFirst;
    });
}
