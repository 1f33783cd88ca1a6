import type { ActorTarget, EventTarget } from '#lib/domain/correction.ts';
import type { StoryActor, StoryEvent } from '#lib/domain/story.ts';
import type { Sources } from './draft.ts';
import { findActor, findEvent, machineTitle, type Found } from './find-target.ts';
import { madeOf } from './made.ts';

/**
 * Names an event of `among` so that a correction finds it again: by what made it, or by words of its evidence
 * with as few hints as tell it apart. Null where nothing tells it apart.
 */
export function targetOfEvent(
  event: StoryEvent,
  among: readonly StoryEvent[],
  sources: Sources
): EventTarget | null {
  const made = madeOf(event.id);
  if (made !== null) return { made };
  const pieces = event.evidence.filter((item) => item.type === 'span');
  const words = pieces.map(({ article, exact, start }) => ({ article, exact, start }));
  const targets: readonly EventTarget[] = [
    ...words,
    ...words.map((target) => ({ ...target, kind: event.kind })),
    ...words.map((target) => ({ ...target, kind: event.kind, title: machineTitle(event) }))
  ];
  return targets.find((target) => fits(findEvent(target, among, sources), event)) ?? null;
}

/** Names an actor of `among` by what made it, or by one of its mentions. Null where nothing tells it apart. */
export function targetOfActor(
  actor: StoryActor,
  among: readonly StoryActor[],
  sources: Sources
): ActorTarget | null {
  const made = madeOf(actor.id);
  if (made !== null) return { made };
  const targets = actor.mentions.map(({ article, exact, start }) => ({ article, exact, start }));
  return targets.find((target) => fits(findActor(target, among, sources), actor)) ?? null;
}

function fits<Thing extends { readonly id: string }>(found: Found<Thing>, thing: Thing): boolean {
  return 'thing' in found && found.thing.id === thing.id;
}
