import type { EventActor, Evidence, TimelineEvent } from '#lib/domain/event.ts';
import type { StoryActor } from '#lib/domain/story.ts';
import { byPlace } from '#lib/domain/span.ts';
import { edited, setAside, withActor, withEvent, type ByHand, type Draft } from './draft.ts';
import { join } from './join-sources.ts';
import { refersTo, withActorsRenamed } from './rename-in-event.ts';

export function renameEvent(
  draft: Draft,
  event: TimelineEvent,
  title: string,
  hand: ByHand
): Draft {
  return withEvent(draft, edited({ ...event, title }, 'title', event.title, hand));
}

export function renameActor(draft: Draft, actor: StoryActor, name: string, hand: ByHand): Draft {
  return withActor(draft, edited({ ...actor, name }, 'name', actor.name, hand));
}

/** Takes an event off the timeline; it stays among what was set aside. */
export function hideEvent(draft: Draft, event: TimelineEvent, hand: ByHand): Draft {
  return setAside(draft, edited(event, 'shown', 'an event on the timeline', hand));
}

export function linkActor(
  draft: Draft,
  event: TimelineEvent,
  part: EventActor,
  hand: ByHand
): Draft {
  const rest = event.actors.filter(({ actor }) => actor !== part.actor);
  const linked = { ...event, actors: [...rest, part] };
  return withEvent(draft, edited(linked, 'actors', namesOf(draft, event), hand));
}

/** `event` gives its words, quotes and actors to `into` and is set aside; date and title stay `into`'s. */
export function mergeEvents(
  draft: Draft,
  event: TimelineEvent,
  into: TimelineEvent,
  hand: ByHand
): Draft {
  const known = new Set(into.actors.map(({ actor }) => actor));
  const quoted = new Set(into.quotes.map(({ id }) => id));
  const merged: TimelineEvent = {
    ...into,
    actors: [...into.actors, ...event.actors.filter(({ actor }) => !known.has(actor))],
    evidence: joinEvidence(into.evidence, event.evidence),
    quotes: [...into.quotes, ...event.quotes.filter(({ id }) => !quoted.has(id))].sort(byPlace)
  };
  const without = setAside(draft, edited(event, 'shown', 'an event of its own', hand));
  return withEvent(
    without,
    edited(merged, 'evidence', `without what is now merged: “${event.title}”`, hand)
  );
}

/** `actor` becomes `into`, with its mentions and roles, in every event. */
export function mergeActors(
  draft: Draft,
  actor: StoryActor,
  into: StoryActor,
  hand: ByHand
): Draft {
  const merged = { ...join(into, actor), name: into.name };
  const events = draft.events.map((event) =>
    refersTo(event, actor.id)
      ? edited(
          withActorsRenamed(event, (id) => (id === actor.id ? into.id : id)),
          'actors',
          namesOf(draft, event),
          hand
        )
      : event
  );
  const actors = draft.actors.filter(({ id }) => id !== actor.id);
  const machine = `another than “${actor.name}”`;
  return withActor({ ...draft, actors, events }, edited(merged, 'mentions', machine, hand));
}

function namesOf(draft: Draft, event: TimelineEvent): string {
  const names = new Map(draft.actors.map((actor) => [actor.id, actor.name]));
  return event.actors.map(({ actor }) => names.get(actor) ?? actor).join(', ');
}

function joinEvidence(known: readonly Evidence[], more: readonly Evidence[]): readonly Evidence[] {
  const written = new Set(known.map((item) => JSON.stringify(item)));
  const all = [...known, ...more.filter((item) => !written.has(JSON.stringify(item)))];
  return all.sort((a, b) => {
    if (a.type !== 'span' || b.type !== 'span')
      return Number(a.type !== 'span') - Number(b.type !== 'span');
    return a.article === b.article ? byPlace(a, b) : 0;
  });
}
