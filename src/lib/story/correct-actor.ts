import type { ActorKind } from '#lib/domain/actor.ts';
import type { SpanEvidence } from '#lib/domain/event.ts';
import { covers } from '#lib/domain/span.ts';
import type { StoryActor, StoryEvent, StoryMention } from '#lib/domain/story.ts';
import { edited, namesOf, withActor, type ByHand, type Draft } from './draft.ts';
import { joinActor } from './join-story-actors.ts';
import { refersTo, withActorsRenamed } from './rename-in-event.ts';

export function renameActor(draft: Draft, actor: StoryActor, name: string, hand: ByHand): Draft {
  return withActor(draft, edited({ ...actor, name }, 'name', actor.name, hand));
}

/** Which side the actor stands on; null for none. */
export function setSide(draft: Draft, actor: StoryActor, side: string | null, hand: ByHand): Draft {
  return withActor(draft, edited({ ...actor, side }, 'side', actor.side ?? 'no side', hand));
}

/** `actor` becomes `into`, with its mentions and roles, in every event. */
export function mergeActors(
  draft: Draft,
  actor: StoryActor,
  into: StoryActor,
  hand: ByHand
): Draft {
  const merged = { ...joinActor(into, actor), name: into.name };
  const replaced = replaceActor(draft, draft.events, actor.id, into.id, hand);
  const actors = draft.actors.filter(({ id }) => id !== actor.id);
  const machine = `another than “${actor.name}”`;
  return withActor({ ...replaced, actors }, edited(merged, 'mentions', machine, hand));
}

/** In these events it is another actor: who takes the mentions that stand in their evidence. */
export function separateActor(
  draft: Draft,
  actor: StoryActor,
  events: readonly StoryEvent[],
  made: { readonly id: string; readonly name: string },
  hand: ByHand
): Draft {
  const pieces = events.flatMap(({ evidence }) => evidence.filter((item) => item.type === 'span'));
  const isTheirs = (mention: StoryMention): boolean =>
    pieces.some((piece) => piece.article === mention.article && covers(piece, mention));
  const rest = { ...actor, mentions: actor.mentions.filter((mention) => !isTheirs(mention)) };
  const own = { ...actor, ...made, mentions: actor.mentions.filter(isTheirs) };
  const split = replaceActor(draft, events, actor.id, made.id, hand);
  return {
    ...split,
    actors: split.actors.flatMap((other) =>
      other.id === actor.id
        ? [
            edited(rest, 'mentions', `one with “${made.name}”`, hand),
            edited(own, 'mentions', `one with “${actor.name}”`, hand)
          ]
        : [other]
    )
  };
}

/** An actor of whom no article speaks: a record of a file names it. */
export function addActor(
  draft: Draft,
  made: { readonly id: string; readonly name: string; readonly kind: ActorKind }
): Draft {
  const actor: StoryActor = {
    ...made,
    roles: [],
    side: null,
    mentions: [],
    inferences: [],
    edits: []
  };
  return { ...draft, actors: [...draft.actors, actor] };
}

/** An actor whom the machine missed, at the words that name it. */
export function introduceActor(
  draft: Draft,
  words: SpanEvidence,
  made: { readonly id: string; readonly name: string; readonly kind: ActorKind },
  hand: ByHand
): Draft {
  const { article, start, end, exact } = words;
  const actor: StoryActor = {
    ...made,
    roles: [],
    side: null,
    inferences: [],
    mentions: [{ article, start, end, exact, form: 'name', rule: 'by-hand', inferred: false }],
    edits: []
  };
  const told = edited(actor, 'name', 'no actor', hand);
  return { ...draft, actors: [...draft.actors, told] };
}

/** The ordered first, as they are given; the rest as they stood. */
export function orderActors(draft: Draft, ordered: readonly StoryActor[]): Draft {
  const first = new Set(ordered);
  return { ...draft, actors: [...ordered, ...draft.actors.filter((actor) => !first.has(actor))] };
}

function replaceActor(
  draft: Draft,
  among: readonly StoryEvent[],
  from: string,
  to: string,
  hand: ByHand
): Draft {
  const theirs = new Set(among.map(({ id }) => id));
  const events = draft.events.map((event) => {
    if (!theirs.has(event.id) || !refersTo(event, from)) return event;
    const renamed = withActorsRenamed(event, (id) => (id === from ? to : id));
    return edited(renamed, 'actors', namesOf(draft, event), hand);
  });
  return { ...draft, events };
}
