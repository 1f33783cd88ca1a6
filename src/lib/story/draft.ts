import type { Edit, TimelineEvent } from '#lib/domain/event.ts';
import type { StoryActor } from '#lib/domain/story.ts';
import type { Joined } from './join-sources.ts';

/** A story's actors and events while corrections apply. */
export interface Draft extends Joined {
  readonly setAside: readonly TimelineEvent[];
}

/** Who changed it, when and why; every correction carries them. */
export type ByHand = Pick<Edit, 'by' | 'on' | 'why'>;

/** The thing with one more edit on it, which keeps what the machine had. */
export function edited<Thing extends { readonly edits: readonly Edit[] }>(
  thing: Thing,
  field: string,
  machine: string,
  { by, on, why }: ByHand
): Thing {
  return { ...thing, edits: [...thing.edits, { field, machine, by, on, why }] };
}

export function withEvent(draft: Draft, event: TimelineEvent): Draft {
  return { ...draft, events: draft.events.map((other) => (other.id === event.id ? event : other)) };
}

export function withActor(draft: Draft, actor: StoryActor): Draft {
  return { ...draft, actors: draft.actors.map((other) => (other.id === actor.id ? actor : other)) };
}

export function setAside(draft: Draft, event: TimelineEvent): Draft {
  return {
    ...draft,
    events: draft.events.filter(({ id }) => id !== event.id),
    setAside: [...draft.setAside, event]
  };
}
