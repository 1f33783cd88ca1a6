import type { SideColour } from '#lib/domain/story.ts';
import { OTHERS } from '#lib/state/filter.svelte.ts';
import type { ReadableStory } from '#lib/state/readable-story.ts';
import { mainActors } from '#lib/timeline/main-actors.ts';

export interface FilterChoice {
  readonly key: string;
  readonly name: string;
  readonly colour: SideColour;
  /** Events that stand in its lanes. */
  readonly count: number;
}

/** Sides and actors that have a part in an event, in the story's order; `Others` (without a name) last. */
export function filterChoices({ events, actors, sides }: ReadableStory): {
  readonly sides: readonly FilterChoice[];
  readonly actors: readonly FilterChoice[];
} {
  const mains = events.filter((event) => event.kind !== 'publication').map(mainActors);
  const colours = new Map(sides.map((side) => [side.id, side.colour]));
  const count = (wanted: ReadonlySet<string>): number =>
    mains.filter((main) => main.some((id) => wanted.has(id))).length;
  const ofSide = (matches: (side: string | null) => boolean): ReadonlySet<string> =>
    new Set(actors.filter((actor) => matches(actor.side)).map((actor) => actor.id));
  const named = sides.map(({ id, name, colour }) => ({
    key: `side:${id}`,
    name,
    colour,
    count: count(ofSide((side) => side === id))
  }));
  const others: FilterChoice = {
    key: `side:${OTHERS}`,
    name: '',
    colour: 'grey',
    count: count(ofSide((side) => side === null || !colours.has(side)))
  };
  const single = actors.map(({ id, name, side }): FilterChoice => ({
    key: id,
    name,
    colour: colours.get(side ?? '') ?? 'grey',
    count: count(new Set([id]))
  }));
  return {
    sides: [...named, others].filter((choice) => choice.count > 0),
    actors: single.filter((choice) => choice.count > 0)
  };
}
