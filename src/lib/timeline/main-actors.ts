import type { ActorRole, EventKind, TimelineEvent } from '#lib/domain/event.ts';

const JOINING: ReadonlySet<EventKind> = new Set<EventKind>(['visit', 'meeting', 'call', 'talks']);
const JOINS: ReadonlySet<ActorRole> = new Set<ActorRole>(['agent', 'participant']);
const LEADS: readonly ActorRole[] = ['speaker', 'agent', 'participant'];

/**
 * Ids of the actors in whose lanes an event stands, in the order of the text: all who take part in a
 * meeting or a call, else who speaks or acts, else the first named. Empty for an event without actors.
 */
export function mainActors(event: TimelineEvent): readonly string[] {
  if (JOINING.has(event.kind)) {
    const joined = event.actors.filter(({ role }) => JOINS.has(role));
    if (joined.length > 0) return unique(joined.map(({ actor }) => actor));
  }
  for (const lead of LEADS) {
    const leading = event.actors.filter(({ role }) => role === lead);
    if (leading.length > 0) return unique(leading.map(({ actor }) => actor));
  }
  return event.actors.slice(0, 1).map(({ actor }) => actor);
}

/** Ids of the actors whom it is about or addressed to, without those in whose lanes it stands. */
export function sideActors(event: TimelineEvent): readonly string[] {
  const main = new Set(mainActors(event));
  return unique(
    event.actors.flatMap(({ actor, role }) => (role === 'venue' || main.has(actor) ? [] : [actor]))
  );
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
