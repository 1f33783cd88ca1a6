import type { Block } from '#lib/domain/extraction.ts';
import type { Edit } from '#lib/domain/event.ts';
import type { Hand, StoryActor, StoryEvent } from '#lib/domain/story.ts';
import type { Joined } from './join-sources.ts';

/** A story's actors and events while corrections apply. */
export interface Draft extends Joined {
  readonly setAside: readonly StoryEvent[];
}

/** What corrections need of an article: where its words and paragraphs are. */
export interface Source {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Day of publication, in days since 1970-01-01. */
  readonly published: number;
}

/** Articles of the story, by id. */
export type Sources = ReadonlyMap<string, Source>;

/** Who changed it, when and why; every correction carries them. */
export type ByHand = Pick<Edit, 'by' | 'on' | 'why'>;

export const UNTOUCHED: Hand = {
  checked: null,
  matters: null,
  notes: [],
  picture: null,
  medium: null,
  description: null
};

/** Fields of which each change is told; of the others only what the machine had and who changed it last. */
const TOLD_EACH = new Set(['evidence', 'mentions']);

/** The thing with an edit on it, which keeps what the machine had, however often it is changed. */
export function edited<Thing extends { readonly edits: readonly Edit[] }>(
  thing: Thing,
  field: string,
  before: string,
  { by, on, why }: ByHand
): Thing {
  const known = TOLD_EACH.has(field) ? undefined : thing.edits.find((edit) => edit.field === field);
  const rest = thing.edits.filter((edit) => edit !== known);
  return { ...thing, edits: [...rest, { field, machine: known?.machine ?? before, by, on, why }] };
}

/** The event as a person has now looked at it. */
export function checked(event: StoryEvent, { by, on }: ByHand): StoryEvent {
  return withHand(event, { checked: { by, on } });
}

export function withHand(event: StoryEvent, parts: Partial<Hand>): StoryEvent {
  return { ...event, hand: { ...(event.hand ?? UNTOUCHED), ...parts } };
}

export function withEvent(draft: Draft, event: StoryEvent): Draft {
  return { ...draft, events: draft.events.map((other) => (other.id === event.id ? event : other)) };
}

export function withActor(draft: Draft, actor: StoryActor): Draft {
  return { ...draft, actors: draft.actors.map((other) => (other.id === actor.id ? actor : other)) };
}

export function setAside(draft: Draft, event: StoryEvent): Draft {
  return {
    ...draft,
    events: draft.events.filter(({ id }) => id !== event.id),
    setAside: [...draft.setAside, event]
  };
}

/** The names of an event's actors, as its edits tell them. */
export function namesOf({ actors }: Draft, event: StoryEvent): string {
  const names = new Map(actors.map((actor) => [actor.id, actor.name]));
  return event.actors.map(({ actor }) => names.get(actor) ?? actor).join(', ');
}
