import type { SideColour } from '#lib/domain/story.ts';
import { m } from '#lib/messages/compiled/messages.js';
import { EVENT_KINDS, type TimelineEvent } from '#lib/domain/event.ts';
import { filterKey, OTHERS } from '#lib/state/filter.svelte.ts';
import type { ReadableStory } from '#lib/state/readable-story.ts';
import { CERTAINTIES, certaintyOf, type Certainty } from '#lib/timeline/certainty.ts';
import { mainActors } from '#lib/timeline/main-actors.ts';

const CERTAINTY_WORDS: Readonly<Record<Certainty, () => string>> = {
  day: m.certaintyDay,
  approximate: m.certaintyApproximate,
  within: m.certaintyWithin,
  wide: m.certaintyWide,
  lasting: m.certaintyLasting,
  'no beginning': m.certaintyNone
};

export interface FilterChoice {
  readonly key: string;
  readonly name: string;
  readonly colour: SideColour;
  /** Events that it keeps. */
  readonly count: number;
}

/** Sides and actors that have a part in an event, in the story's order; `Others` last. */
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
    key: filterKey.side(id),
    name,
    colour,
    count: count(ofSide((side) => side === id))
  }));
  const others: FilterChoice = {
    key: filterKey.side(OTHERS),
    name: m.others(),
    colour: 'grey',
    count: count(ofSide((side) => side === null || !colours.has(side)))
  };
  const counts = new Map<string, number>();
  for (const main of mains) for (const id of main) counts.set(id, (counts.get(id) ?? 0) + 1);
  const single = actors.map(({ id, name, side }): FilterChoice => ({
    key: id,
    name,
    colour: colours.get(side ?? '') ?? 'grey',
    count: counts.get(id) ?? 0
  }));
  return {
    sides: [...named, others].filter((choice) => choice.count > 0),
    actors: single.filter((choice) => choice.count > 0)
  };
}

/** Kinds of events that the story has, in the order of the legend. */
export function kindChoices({ events }: ReadableStory): readonly FilterChoice[] {
  return EVENT_KINDS.flatMap((kind) =>
    kind === 'publication'
      ? []
      : choiceOf(
          m.kind({ kind }),
          events.filter((event) => event.kind === kind),
          filterKey.kind
        )
  );
}

/** How surely the story's events are dated, the surest first. */
export function certaintyChoices({ events }: ReadableStory): readonly FilterChoice[] {
  const told = events.filter((event) => event.kind !== 'publication');
  return CERTAINTIES.flatMap((certainty) =>
    choiceOf(
      CERTAINTY_WORDS[certainty](),
      told.filter(({ date }) => certaintyOf(date) === certainty),
      filterKey.certainty
    )
  );
}

function choiceOf(
  name: string,
  events: readonly TimelineEvent[],
  keyOf: (event: TimelineEvent) => string
): readonly FilterChoice[] {
  const [first] = events;
  return first === undefined
    ? []
    : [{ key: keyOf(first), name, colour: 'grey', count: events.length }];
}
