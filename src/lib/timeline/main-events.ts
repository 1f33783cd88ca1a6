import type { TimelineEvent } from '#lib/domain/event.ts';

/** How many events a timeline opens with. */
export const MAIN_EVENTS = 15;

/**
 * Ids of the events that matter most, by their scores; of equals, those that come first. Null where a story
 * has no more than a timeline opens with. Publications are not counted: they have no lane.
 */
export function mainEvents(events: readonly TimelineEvent[]): ReadonlySet<string> | null {
  const told = events.filter(({ kind }) => kind !== 'publication');
  if (told.length <= MAIN_EVENTS) return null;
  const byScore = told.toSorted((a, b) => b.score - a.score);
  return new Set(byScore.slice(0, MAIN_EVENTS).map(({ id }) => id));
}
