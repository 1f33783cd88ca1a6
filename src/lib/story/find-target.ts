import type { ActorTarget, EventTarget } from '#lib/domain/correction.ts';
import type { TimelineEvent } from '#lib/domain/event.ts';
import type { StoryActor } from '#lib/domain/story.ts';

/** What a target fits: one thing, or a sentence that says why not. */
export type Found<Thing> = { readonly thing: Thing } | { readonly problem: string };

/** Text of each article of the story, by id. */
export type Texts = ReadonlyMap<string, string>;

/** The event whose evidence holds the words; of several, the one with the narrowest evidence. */
export function findEvent(
  target: EventTarget,
  events: readonly TimelineEvent[],
  texts: Texts
): Found<TimelineEvent> {
  const absence = absent(target, texts);
  if (absence) return absence;
  const fitting = events.flatMap((event) => {
    const width = narrowestWidth(event, target);
    return width !== null && (target.kind ?? event.kind) === event.kind ? [{ event, width }] : [];
  });
  const least = Math.min(...fitting.map(({ width }) => width));
  const best = fitting.filter(({ width }) => width === least).map(({ event }) => event);
  const [only, second] = best;
  if (!only)
    return { problem: `${nameOf(target)} fits no event; wanted words of an event's evidence` };
  if (!second) return { thing: only };
  const names = best.map((event) => `${event.kind} “${event.title}”`).join(', ');
  return {
    problem: `${nameOf(target)} fits ${best.length} events (${names}); wanted one, say its kind`
  };
}

/** The actor that the article calls by exactly these words. */
export function findActor(
  target: ActorTarget,
  actors: readonly StoryActor[],
  texts: Texts
): Found<StoryActor> {
  const absence = absent(target, texts);
  if (absence) return absence;
  const fitting = actors.filter((actor) =>
    actor.mentions.some(
      (mention) => mention.article === target.article && mention.exact === target.exact
    )
  );
  const [only, second] = fitting;
  if (!only) return { problem: `${nameOf(target)} fits no actor; wanted a mention in full` };
  if (!second) return { thing: only };
  const names = fitting.map((actor) => actor.name).join(', ');
  return { problem: `${nameOf(target)} fits ${fitting.length} actors (${names}); wanted one` };
}

function absent(target: EventTarget, texts: Texts): { readonly problem: string } | null {
  const text = texts.get(target.article);
  if (text === undefined) {
    return {
      problem: `names article ${target.article}; wanted one of ${[...texts.keys()].join(', ')}`
    };
  }
  if (text.includes(target.exact)) return null;
  return {
    problem: `"${target.exact}" does not stand in article ${target.article}; wanted words of it`
  };
}

function narrowestWidth(event: TimelineEvent, target: EventTarget): number | null {
  const widths = event.evidence.flatMap((item) =>
    item.type === 'span' && item.article === target.article && item.exact.includes(target.exact)
      ? [item.end - item.start]
      : []
  );
  return widths.length > 0 ? Math.min(...widths) : null;
}

function nameOf(target: EventTarget): string {
  return `"${target.exact}" in article ${target.article}${target.kind ? ` (${target.kind})` : ''}`;
}
