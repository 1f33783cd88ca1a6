import type { TimelineEvent } from '#lib/domain/event.ts';

/** The event with every reference to an actor passed through `rename`; what then stands twice stands once. */
export function withActorsRenamed<Event extends TimelineEvent>(
  event: Event,
  rename: (actor: string) => string
): Event {
  const named = event.actors.map(({ actor, role }) => ({ actor: rename(actor), role }));
  return {
    ...event,
    actors: named.filter(
      ({ actor }, place) => named.findIndex((other) => other.actor === actor) === place
    ),
    quotes: event.quotes.map((quote) => ({
      ...quote,
      speaker: quote.speaker === null ? null : rename(quote.speaker)
    })),
    attribution: {
      ...event.attribution,
      sources: [...new Set(event.attribution.sources.map(rename))]
    }
  };
}

/** Whether an event refers to an actor anywhere: as a part of it, as a speaker, or as a source. */
export function refersTo(event: TimelineEvent, actor: string): boolean {
  return (
    event.actors.some((part) => part.actor === actor) ||
    event.quotes.some((quote) => quote.speaker === actor) ||
    event.attribution.sources.includes(actor)
  );
}
