import type { ReadableStory } from '#lib/state/readable-story.ts';
import { mainEvents } from '#lib/timeline/main-events.ts';

/** A small picture of more marks than this shows nothing any more. */
const MOST_EVENTS = 80;

/** A story as a small picture of its time shows it. */
export interface BriefStory {
  readonly story: ReadableStory;
  /** How many main events stand for all of a long story; null where all are there. */
  readonly main: number | null;
}

/** The story, or of a long one its main events alone, as a timeline opens with them. */
export function briefStory(story: ReadableStory): BriefStory {
  const main = story.events.length > MOST_EVENTS ? mainEvents(story.events) : null;
  if (main === null) return { story, main };
  const events = story.events.filter(({ kind, id }) => kind === 'publication' || main.has(id));
  return { story: { ...story, events }, main: main.size };
}
