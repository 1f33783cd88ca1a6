import type { Discard } from '#lib/domain/trace.ts';
import type { ReadDocument } from '../document/document.ts';
import type { Firings } from '../rule.ts';
import { indexActors, type ActorIndex } from './actor-index.ts';

/** What one reading of a document for actors gives. */
export interface FoundActors {
  readonly index: ActorIndex;
  /** What was dropped, in order of place. */
  readonly discards: readonly Discard[];
}

/** Finds who acts and speaks in a document, and every place where the text refers to them. */
export function findActors(_document: ReadDocument, _firings: Firings): FoundActors {
  return { index: indexActors([], []), discards: [] };
}
