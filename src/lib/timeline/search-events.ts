import type { TimelineEvent } from '#lib/domain/event.ts';
import { compareEvents } from '#lib/domain/order.ts';
import type { StoryActor } from '#lib/domain/story.ts';

/**
 * Ids of the events in whose title, quotes or names of actors all words of a query stand, in the one order
 * of events. Case, accents and the shape of quotation marks make no difference; a word may stand inside
 * a longer one. A query without a word finds nothing, and publications are never found.
 *
 * @example searchEvents(events, actors, 'serious macron')
 */
export function searchEvents(
  events: readonly TimelineEvent[],
  actors: readonly StoryActor[],
  query: string
): readonly string[] {
  const words = plainWords(query).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return [];
  const names = new Map(actors.map(({ id, name, roles }) => [id, [name, ...roles].join(' ')]));
  return events
    .filter((event) => event.kind !== 'publication')
    .filter((event) => {
      const text = plainWords(textOf(event, names));
      return words.every((word) => text.includes(word));
    })
    .toSorted(compareEvents)
    .map(({ id }) => id);
}

function textOf(event: TimelineEvent, names: ReadonlyMap<string, string>): string {
  return [
    event.title,
    ...event.quotes.map(({ exact }) => exact),
    ...event.actors.map(({ actor }) => names.get(actor) ?? ''),
    ...event.attribution.sources.map((source) => names.get(source) ?? '')
  ].join('\n');
}

/** Text as it is searched: without case and accents, with one shape of quotation marks. */
export function plainWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[‘’ʼ]/gu, "'")
    .replace(/[“”«»„]/gu, '"')
    .toLowerCase();
}
