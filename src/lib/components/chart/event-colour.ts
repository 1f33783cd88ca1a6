import type { TimelineEvent } from '#lib/domain/event.ts';
import type { SideColour } from '#lib/domain/story.ts';
import type { ReadableStory } from '#lib/state/readable-story.ts';
import { mainActors } from '#lib/timeline/main-actors.ts';

/** Colour of the side of the actor whose lane an event stands in first; grey for no side. */
export function colourOfEvent(
  event: TimelineEvent,
  { actors, sides }: Pick<ReadableStory, 'actors' | 'sides'>
): SideColour {
  const [first] = mainActors(event);
  const side = actors.find(({ id }) => id === first)?.side;
  return sides.find(({ id }) => id === side)?.colour ?? 'grey';
}
