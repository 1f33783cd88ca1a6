import type { Draft } from './draft.ts';

/** How a name was found to be an actor's. */
export type NameJoin = 'full' | 'short' | 'given' | 'acronym' | 'table' | 'people' | 'ambiguous';

export interface NamedActor {
  readonly draft: Draft;
  readonly join: NameJoin;
}

/** Adds an actor to those that are found by a key. */
export function put(map: Map<string, Set<Draft>>, key: string, draft: Draft): void {
  const known = map.get(key);
  if (known) known.add(draft);
  else map.set(key, new Set([draft]));
}
