import type { TimelineEvent } from '#lib/domain/event.ts';
import type { Side, SideColour, StoryActor } from '#lib/domain/story.ts';
import { mainActors } from './main-actors.ts';

/** One row of the chart: an actor's, or the name of a side above its actors' rows. */
export interface Lane {
  /** Actor id, `side:<id>` for a heading, `UNASSIGNED` for events without an actor. */
  readonly id: string;
  readonly label: string;
  /** What the text says they are; null where it says nothing. */
  readonly role: string | null;
  /** Side id; null for actors that the text puts in no camp. */
  readonly side: string | null;
  readonly colour: SideColour;
  readonly level: 'heading' | 'leading' | 'member' | 'single';
}

/** An event in one of the lanes that it stands in. */
export interface LanedEvent {
  readonly event: TimelineEvent;
  /** Id of a lane. */
  readonly lane: string;
  readonly colour: SideColour;
}

export const UNASSIGNED = 'no-actor';

interface Cast {
  readonly actors: readonly StoryActor[];
  readonly sides: readonly Side[];
}

/**
 * Lanes of the actors who have a part in an event, grouped by side: sides in the story's order, in them the
 * state itself first, then actors in order of first mention. Publications have no lane.
 */
export function lanesOf(
  events: readonly TimelineEvent[],
  { actors, sides }: Cast
): readonly Lane[] {
  const present = new Set(events.flatMap((event) => lanesOfEvent(event)));
  const inLane = actors.filter((actor) => present.has(actor.id));
  const known = new Set(sides.map((side) => side.id));
  const grouped = sides.flatMap((side) =>
    laneGroup(
      side,
      inLane.filter((actor) => actor.side === side.id)
    )
  );
  const others = inLane
    .filter((actor) => actor.side === null || !known.has(actor.side))
    .map((actor): Lane => laneOf(actor, 'grey', 'single'));
  const unassigned: readonly Lane[] = present.has(UNASSIGNED)
    ? [{ id: UNASSIGNED, label: '', role: null, side: null, colour: 'grey', level: 'single' }]
    : [];
  return [...grouped, ...others, ...unassigned];
}

/** Each event once for each lane that it stands in, in the order of events, then of its actors. */
export function layIntoLanes(
  events: readonly TimelineEvent[],
  lanes: readonly Lane[]
): readonly LanedEvent[] {
  const byId = new Map(lanes.map((lane) => [lane.id, lane]));
  return events.flatMap((event) =>
    lanesOfEvent(event).flatMap((id) => {
      const lane = byId.get(id);
      return lane === undefined ? [] : [{ event, lane: id, colour: lane.colour }];
    })
  );
}

function lanesOfEvent(event: TimelineEvent): readonly string[] {
  if (event.kind === 'publication') return [];
  const main = mainActors(event);
  return main.length > 0 ? main : [UNASSIGNED];
}

function laneGroup(side: Side, actors: readonly StoryActor[]): readonly Lane[] {
  const leader = actors.find(
    (actor) => actor.kind === 'state' && (actor.id === side.id || actor.name === side.name)
  );
  const members = actors.filter((actor) => actor !== leader);
  if (leader === undefined && members.length <= 1)
    return members.map((actor) => laneOf(actor, side.colour, 'single'));
  const head: Lane =
    leader !== undefined
      ? { ...laneOf(leader, side.colour, 'leading'), role: null }
      : {
          id: `side:${side.id}`,
          label: side.name,
          role: null,
          side: side.id,
          colour: side.colour,
          level: 'heading'
        };
  return [head, ...members.map((actor) => laneOf(actor, side.colour, 'member'))];
}

function laneOf(actor: StoryActor, colour: SideColour, level: Lane['level']): Lane {
  return {
    id: actor.id,
    label: actor.name,
    role: actor.roles[0] ?? null,
    side: actor.side,
    colour,
    level
  };
}
