import type { StoryEvent } from '#lib/domain/story.ts';

/** How many events a timeline opens with. */
export const MAIN_EVENTS = 15;

/**
 * Ids of the events that matter most: those that a person marked, then by score; of equals, those that come
 * first. What a person marked as not mattering is among them only where nothing else is left. Null where a story
 * has no more than a timeline opens with. Publications are not counted: they have no lane.
 */
export function mainEvents(events: readonly StoryEvent[]): ReadonlySet<string> | null {
  const told = events.filter(({ kind }) => kind !== 'publication');
  if (told.length <= MAIN_EVENTS) return null;
  const ranked = told.toSorted((a, b) => rank(b) - rank(a) || b.score - a.score);
  return new Set(ranked.slice(0, MAIN_EVENTS).map(({ id }) => id));
}

function rank({ hand }: StoryEvent): number {
  return hand?.matters == null ? 0 : hand.matters ? 1 : -1;
}
