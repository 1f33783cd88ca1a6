import type { Actor } from '#lib/domain/actor.ts';
import { findActors, type FoundActors } from '#lib/extract/actors/find-actors.ts';
import { readDocument } from '#lib/extract/document/read-document.ts';
import { Firings } from '#lib/extract/rule.ts';

/** Reads a text for its actors. */
export function read(text: string, firings = new Firings()): FoundActors {
  const document = readDocument(
    {
      id: 'test',
      text,
      published: '2021-05-14',
      zone: 'UTC',
      publisher: null,
      place: null,
      title: null,
      url: null,
      rights: null
    },
    firings
  );
  return findActors(document, firings);
}

/** The actor of that name; fails where there is none, or several. */
export function actorNamed({ index }: FoundActors, name: string): Actor {
  const found = index.actors.filter((actor) => actor.name === name);
  const [only] = found;
  if (!only || found.length > 1) {
    const names = index.actors.map((actor) => actor.name).join(', ');
    throw new Error(`${found.length} actors are called ${name}; there are: ${names}`);
  }
  return only;
}
