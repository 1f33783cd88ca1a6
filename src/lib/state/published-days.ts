import { validatePublished } from '#lib/time/published-day.ts';
import type { ReadableStory } from './readable-story.ts';

/** Days of publication of a story's articles, each once, ascending. */
export function publishedDays({ sources }: Pick<ReadableStory, 'sources'>): readonly number[] {
  const days = sources.flatMap(({ article }) => {
    const day = validatePublished(article.published);
    return day.ok ? [day.value] : [];
  });
  return [...new Set(days)].toSorted((a, b) => a - b);
}
