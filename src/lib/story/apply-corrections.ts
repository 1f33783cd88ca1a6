import type { Correction } from '#lib/domain/correction.ts';
import { applyActorDeed } from './apply-actor-deed.ts';
import { applyAddEvent, applyEventDeed } from './apply-event-deed.ts';
import { orderActors } from './correct-actor.ts';
import type { Draft, Sources } from './draft.ts';
import type { Joined } from './join-sources.ts';
import { actorAt, Misfit, type Scope } from './scope.ts';

/** A correction that fits nothing any more, or more than one thing. */
export interface Unfitting {
  /** Place in the list of corrections. */
  readonly index: number;
  /** JSON pointer into the correction, empty for the whole of it. */
  readonly at: string;
  /** What was found there and what was wanted. */
  readonly problem: string;
}

export interface Applied {
  readonly draft: Draft;
  /** In the order of the corrections; these changed nothing. */
  readonly unfitting: readonly Unfitting[];
}

/**
 * Applies corrections one after the other. What a correction touches carries an edit with the machine's
 * version; nothing is deleted. One that does not fit is told, and changes nothing.
 */
export function applyCorrections(
  joined: Joined,
  corrections: readonly Correction[],
  sources: Sources
): Applied {
  const unfitting: Unfitting[] = [];
  let draft: Draft = { ...joined, setAside: [] };
  corrections.forEach((correction, index) => {
    try {
      draft = apply({ draft, sources }, correction);
    } catch (error) {
      if (!(error instanceof Misfit)) throw error;
      unfitting.push({ index, at: error.at, problem: error.message });
    }
  });
  return { draft, unfitting };
}

function apply(scope: Scope, correction: Correction): Draft {
  if (correction.do === 'add') return applyAddEvent(scope, correction, correction);
  if (correction.do === 'lanes') {
    const ordered = correction.actors.map((target, index) =>
      actorAt(scope, `/actors/${index}`, target)
    );
    return orderActors(scope.draft, ordered);
  }
  return 'event' in correction
    ? applyEventDeed(scope, correction, correction)
    : applyActorDeed(scope, correction, correction);
}
