import type { Story } from '#lib/domain/story.ts';
import { mainActors } from '#lib/timeline/main-actors.ts';

export interface StoryCounts {
  readonly sources: number;
  /** Without publications. */
  readonly events: number;
  /** Who has a lane on the timeline. */
  readonly actors: number;
}

/** What a story holds, as every page says it. */
export function storyCounts({
  sources,
  events
}: {
  readonly sources: readonly unknown[];
  readonly events: Story['events'];
}): StoryCounts {
  const told = events.filter(({ kind }) => kind !== 'publication');
  const actors = new Set(told.flatMap(mainActors));
  return { sources: sources.length, events: told.length, actors: actors.size };
}
