import type { Extraction } from '#lib/domain/extraction.ts';
import { joinBodies } from './join-bodies.ts';
import { Groups } from './join-groups.ts';
import { joinOffices } from './join-offices.ts';
import { joinPeople } from './join-people.ts';
import type { ActorJoins, ReadActor } from './join-reading.ts';

/**
 * Finds actors of several articles that are one: by their names, by acronyms, by an office that one holder is known
 * of. Unnamed sources and what is only described are never joined by their words alone; where two could be meant,
 * nobody is. Of one article nothing is joined. `sources` stand in the order of the story.
 */
export function findActorJoins(sources: readonly Extraction[]): {
  readonly read: readonly ReadActor[];
  readonly joins: ActorJoins;
} {
  const read = sources.flatMap(({ article, actors }) =>
    actors.map((actor): ReadActor => ({ article: article.id, actor }))
  );
  const joins: ActorJoins = { groups: new Groups(), why: new Map(), apart: [] };
  if (sources.length > 1) {
    joinPeople(read, joins);
    joinBodies(read, joins);
    joinOffices(read, joins);
  }
  return { read, joins };
}
