import { lastPublished, publishersOf } from '#lib/domain/publication.ts';
import { m } from '#lib/messages/compiled/messages.js';
import type { ReadableStory } from '#lib/state/readable-story.ts';
import { storyCounts } from '#lib/state/story-counts.ts';
import { dayWords } from '#lib/time/date-words.ts';
import { validatePublished } from '#lib/time/published-day.ts';

/** Who published a story's articles, each once: "POLITICO, The Example"; empty where nobody said. */
export function publishers({ sources }: ReadableStory): string {
  return publishersOf(sources.map(({ article }) => article)).join(', ');
}

/** "POLITICO · 6 Feb 2026"; of several articles the last day. */
export function publisherWords(story: ReadableStory): string {
  const last = lastPublished(story.sources.map(({ article }) => article));
  return [publishers(story), last === null ? '' : shortDay(last)]
    .filter((part) => part !== '')
    .join(' · ');
}

/** "14 events, 10 actors · read by machine, not yet reviewed"; actors where there are any. */
export function reviewWords(story: ReadableStory): string {
  const { events, actors } = storyCounts(story);
  const { review } = story;
  const status =
    review.status === 'checked' ? m.checked({ by: review.by, on: review.on }) : m.readByMachine();
  const cast = actors === 0 ? '' : `, ${m.actors({ count: actors })}`;
  return `${m.events({ count: events })}${cast} · ${status}`;
}

function shortDay(published: string): string {
  const day = validatePublished(published);
  return day.ok ? dayWords(day.value, 'short') : published;
}
