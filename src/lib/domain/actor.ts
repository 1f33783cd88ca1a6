import type { Span } from './span.ts';

/** `unnamed`: a group or source that the text does not name ("two EU diplomats"). */
export type ActorKind = 'person' | 'organisation' | 'state' | 'place' | 'group' | 'unnamed';

/** How a mention refers. */
export type MentionForm = 'name' | 'short name' | 'description' | 'pronoun';

/** One place where the text refers to an actor. */
export interface Mention extends Span {
  readonly exact: string;
  readonly form: MentionForm;
  /** Rule that joined the mention to its actor. */
  readonly rule: string;
  /** Whether the text itself does not say that the two are one. */
  readonly inferred: boolean;
}

/** Person, organisation, state, or unnamed group or source that acts or speaks. */
export interface Actor {
  /** Stable slug made from the name, such as `sergey-lavrov`; unique in an extraction. */
  readonly id: string;
  readonly kind: ActorKind;
  /** The fullest name that the text gives, never completed from elsewhere. */
  readonly name: string;
  /** What the text says they are, verbatim, most telling first: "Foreign Minister". */
  readonly roles: readonly string[];
  /** Id of the state or camp that the text puts the actor in, such as `france`; null where it says none. */
  readonly side: string | null;
  /** In order of place; at least one. */
  readonly mentions: readonly Mention[];
}
