import type { ActorTarget, EventTarget, WordsTarget } from '#lib/domain/correction.ts';
import type { SpanEvidence } from '#lib/domain/event.ts';
import { covers, type Span } from '#lib/domain/span.ts';
import type { StoryActor, StoryEvent } from '#lib/domain/story.ts';
import type { Sources } from './draft.ts';
import { madeId, madeOf } from './made.ts';

/** What a target fits: one thing, or a sentence that says why not. */
export type Found<Thing> = { readonly thing: Thing } | { readonly problem: string };

/**
 * The event that the machine read in these words, by evidence that holds them; of several, the one with the narrowest evidence, then the one
 * whose evidence stands where the target says, then the one that had the title.
 */
export function findEvent(
  target: EventTarget,
  events: readonly StoryEvent[],
  sources: Sources
): Found<StoryEvent> {
  if ('made' in target) return findMade(target.made, events, 'event');
  const absence = absent(target, sources);
  if (absence) return absence;
  const fitting = events.flatMap((event) =>
    madeOf(event.id) === null && (target.kind ?? event.kind) === event.kind
      ? piecesWith(event, target).map((piece) => ({ event, piece }))
      : []
  );
  const least = Math.min(...fitting.map(({ piece }) => piece.end - piece.start));
  const narrowest = fitting.filter(({ piece }) => piece.end - piece.start === least);
  const here = narrowest.filter(({ piece }) => isHere(piece, target));
  const fitted = [...new Set((here.length > 0 ? here : narrowest).map(({ event }) => event))];
  const titled = fitted.filter((event) => machineTitle(event) === target.title);
  const best = titled.length > 0 ? titled : fitted;
  const [only, second] = best;
  if (!only)
    return { problem: `${nameOf(target)} fits no event; wanted words of an event's evidence` };
  if (!second) return { thing: only };
  const names = best.map((event) => `${event.kind} “${event.title}”`).join(', ');
  return {
    problem: `${nameOf(target)} fits ${best.length} events (${names}); wanted one, say its kind`
  };
}

/** The actor that the machine read in exactly these words; of several, the one called so where the target says. */
export function findActor(
  target: ActorTarget,
  actors: readonly StoryActor[],
  sources: Sources
): Found<StoryActor> {
  if ('made' in target) return findMade(target.made, actors, 'actor');
  const absence = absent(target, sources);
  if (absence) return absence;
  const read = actors.filter(({ id }) => madeOf(id) === null);
  const mentioned = read.flatMap((actor) =>
    actor.mentions
      .filter(({ article, exact }) => article === target.article && exact === target.exact)
      .map((mention) => ({ actor, mention }))
  );
  const here = mentioned.filter(({ mention }) => mention.start === target.start);
  const fitting = [...new Set((here.length > 0 ? here : mentioned).map(({ actor }) => actor))];
  const [only, second] = fitting;
  if (!only) return { problem: `${nameOf(target)} fits no actor; wanted a mention in full` };
  if (!second) return { thing: only };
  const names = fitting.map((actor) => actor.name).join(', ');
  return { problem: `${nameOf(target)} fits ${fitting.length} actors (${names}); wanted one` };
}

/** Where the words stand: where the target says, if they still stand there, else where they stand first. */
export function findWords(target: WordsTarget, sources: Sources): Found<Span> {
  const absence = absent(target, sources);
  if (absence) return absence;
  const text = sources.get(target.article)?.text ?? '';
  const { exact, start: hint } = target;
  const start = hint !== undefined && text.startsWith(exact, hint) ? hint : text.indexOf(exact);
  return { thing: { start, end: start + exact.length } };
}

/** The piece of the event's evidence that holds the words. */
export function findPiece(event: StoryEvent, target: WordsTarget): Found<SpanEvidence> {
  const pieces = piecesWith(event, target);
  const only = pieces.find((piece) => isHere(piece, target)) ?? pieces[0];
  return only
    ? { thing: only }
    : { problem: `${nameOf(target)} is no evidence of “${event.title}”; wanted words of it` };
}

/** What the machine called it, whatever a person calls it now. */
export function machineTitle({ title, edits }: StoryEvent): string {
  return edits.find(({ field }) => field === 'title')?.machine ?? title;
}

function findMade<Thing extends { readonly id: string }>(
  made: string,
  things: readonly Thing[],
  what: string
): Found<Thing> {
  const thing = things.find(({ id }) => id === madeId(made));
  return thing
    ? { thing }
    : { problem: `the ${what} “${made}” is not in the story; wanted one that was made before` };
}

function absent(target: WordsTarget, sources: Sources): { readonly problem: string } | null {
  const source = sources.get(target.article);
  if (source === undefined) {
    return {
      problem: `names article ${target.article}; wanted one of ${[...sources.keys()].join(', ')}`
    };
  }
  if (target.exact !== '' && source.text.includes(target.exact)) return null;
  return {
    problem: `"${target.exact}" does not stand in article ${target.article}; wanted words of it`
  };
}

function piecesWith(event: StoryEvent, target: WordsTarget): readonly SpanEvidence[] {
  return event.evidence.flatMap((item) =>
    item.type === 'span' && item.article === target.article && item.exact.includes(target.exact)
      ? [item]
      : []
  );
}

function isHere(piece: SpanEvidence, { start, exact }: WordsTarget): boolean {
  return start !== undefined && covers(piece, { start, end: start + exact.length });
}

function nameOf(target: WordsTarget & { readonly kind?: string }): string {
  return `"${target.exact}" in article ${target.article}${target.kind ? ` (${target.kind})` : ''}`;
}
