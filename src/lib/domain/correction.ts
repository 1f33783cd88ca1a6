import type { ActorRole } from './event.ts';

/**
 * What a correction is about, named by words of the article rather than by an id, so that it survives
 * a better reading of the same text.
 */
export interface Target {
  readonly article: string;
  /** Words as they stand in the article: of an event's evidence, or an actor's mention in full. */
  readonly exact: string;
}

interface ByHand {
  readonly why: string;
  readonly by: string;
  /** `YYYY-MM-DD`. */
  readonly on: string;
}

/**
 * One change by hand:
 * - `rename`: gives an event another title or an actor another name;
 * - `merge`: makes two events, or two actors, one; what stays is `into`;
 * - `hide`: takes an event off the timeline; it stays among what was set aside;
 * - `link`: says that an actor has a part in an event.
 */
export type Correction = ByHand &
  (
    | { readonly do: 'rename'; readonly event: Target; readonly to: string }
    | { readonly do: 'rename'; readonly actor: Target; readonly to: string }
    | { readonly do: 'merge'; readonly event: Target; readonly into: Target }
    | { readonly do: 'merge'; readonly actor: Target; readonly into: Target }
    | { readonly do: 'hide'; readonly event: Target }
    | { readonly do: 'link'; readonly event: Target; readonly actor: Target; readonly role: ActorRole }
  );

/** A story's corrections, in the order in which they apply. */
export interface CorrectionsFile {
  /** Where they were read from, for messages. */
  readonly file: string;
  readonly entries: readonly Correction[];
}
