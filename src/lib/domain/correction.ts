import type { ActorRole, EventKind } from './event.ts';

/**
 * What a correction is about, named by words of the article rather than by an id, so that it survives
 * a better reading of the same text.
 */
export interface Target {
  readonly article: string;
  /** Words as they stand in the article. */
  readonly exact: string;
}

/** The event that rests on these words; of several, the one with the narrowest evidence. */
export interface EventTarget extends Target {
  /** Says which, where several events rest on the same words. */
  readonly kind?: EventKind;
}

/** The actor that the article calls by exactly these words. */
export type ActorTarget = Target;

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
    | { readonly do: 'rename'; readonly event: EventTarget; readonly to: string }
    | { readonly do: 'rename'; readonly actor: ActorTarget; readonly to: string }
    | { readonly do: 'merge'; readonly event: EventTarget; readonly into: EventTarget }
    | { readonly do: 'merge'; readonly actor: ActorTarget; readonly into: ActorTarget }
    | { readonly do: 'hide'; readonly event: EventTarget }
    | {
        readonly do: 'link';
        readonly event: EventTarget;
        readonly actor: ActorTarget;
        readonly role: ActorRole;
      }
  );

/** A story's corrections, in the order in which they apply. */
export interface CorrectionsFile {
  /** Where they were read from, for messages. */
  readonly file: string;
  readonly entries: readonly Correction[];
}
