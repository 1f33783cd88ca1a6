import type { ActorKind } from './actor.ts';
import type { ActorRole, EventKind, Modality, RecordEvidence } from './event.ts';
import type { Medium, Picture } from './story.ts';

/**
 * What a correction is about, named by words of the article rather than by an id, so that it survives
 * a better reading of the same text.
 */
export interface WordsTarget {
  readonly article: string;
  /** Words as they stand in the article. */
  readonly exact: string;
  /** Where they begin, as in `Span`: says which, where they stand more than once. A hint: the text may change. */
  readonly start?: number;
}

/** What a person made: the `made` of the correction that made it. */
export interface MadeTarget {
  readonly made: string;
}

/** The event that rests on these words; of several, the one with the narrowest evidence. */
export type EventTarget =
  | (WordsTarget & {
      /** Says which, where several events rest on the same words. */
      readonly kind?: EventKind;
      /** The title that the machine gave it: says which, where several of one kind do. */
      readonly title?: string;
    })
  | MadeTarget;

/** The actor that the article calls by exactly these words. */
export type ActorTarget = WordsTarget | MadeTarget;

export interface ByHand {
  /** Empty where the person gave no reason. */
  readonly why: string;
  readonly by: string;
  /** `YYYY-MM-DD`. */
  readonly on: string;
}

/** A change to one event that the machine read or a person made. */
export type EventDeed =
  /** Gives it another title. */
  | { readonly do: 'rename'; readonly event: EventTarget; readonly to: string }
  /** Gives it another date, in EDTF. */
  | { readonly do: 'date'; readonly event: EventTarget; readonly to: string }
  | { readonly do: 'kind'; readonly event: EventTarget; readonly to: EventKind }
  | { readonly do: 'modality'; readonly event: EventTarget; readonly to: Modality }
  /** Makes two events one; what stays is `into`. */
  | { readonly do: 'merge'; readonly event: EventTarget; readonly into: EventTarget }
  /** Takes one piece of its evidence, which holds `words`, out into an event of its own. */
  | {
      readonly do: 'split';
      readonly event: EventTarget;
      readonly words: WordsTarget;
      readonly made: string;
      readonly title: string;
    }
  /** Takes it off the timeline; it stays among what was set aside. */
  | { readonly do: 'hide'; readonly event: EventTarget }
  /** Brings back what was taken off. */
  | { readonly do: 'show'; readonly event: EventTarget }
  /** Says that an actor has a part in it, or another part than it had. */
  | {
      readonly do: 'link';
      readonly event: EventTarget;
      readonly actor: ActorTarget;
      readonly role: ActorRole;
    }
  /** Says that an actor has no part in it. */
  | { readonly do: 'unlink'; readonly event: EventTarget; readonly actor: ActorTarget }
  /** A person has looked at it and leaves it as it stands. */
  | { readonly do: 'confirm'; readonly event: EventTarget }
  /** Counts it among the main ones, or no longer. */
  | { readonly do: 'mark'; readonly event: EventTarget; readonly to: boolean }
  | { readonly do: 'note'; readonly event: EventTarget; readonly text: string }
  /** Null takes the picture away. */
  | { readonly do: 'picture'; readonly event: EventTarget; readonly to: Picture | null }
  /** Null takes the medium away. */
  | { readonly do: 'medium'; readonly event: EventTarget; readonly to: Medium | null }
  /** Says at length what it is; empty takes that away. */
  | { readonly do: 'describe'; readonly event: EventTarget; readonly to: string }
  /** Adds words between quotation marks of the article to it. */
  | {
      readonly do: 'quote';
      readonly event: EventTarget;
      readonly words: WordsTarget;
      readonly speaker: ActorTarget | null;
    };

/**
 * A new event: a person's own, on words of an article or, where there are none, on the person's note; or one that is
 * read from a record of a file, which nobody has looked at by that.
 */
export interface AddEvent {
  readonly do: 'add';
  /** Names it for later corrections; unique in the story. */
  readonly made: string;
  readonly evidence: WordsTarget | { readonly note: string } | RecordEvidence;
  readonly title: string;
  /** EDTF; null where no date is given. */
  readonly date: string | null;
  readonly kind: EventKind;
  readonly modality: Modality;
  readonly actors: readonly { readonly actor: ActorTarget; readonly role: ActorRole }[];
}

export type ActorDeed =
  | { readonly do: 'rename'; readonly actor: ActorTarget; readonly to: string }
  /** Makes two actors one; what stays is `into`. */
  | { readonly do: 'merge'; readonly actor: ActorTarget; readonly into: ActorTarget }
  /** Says that the actor called so in some articles is another one than in the rest. */
  | {
      readonly do: 'separate';
      readonly actor: ActorTarget;
      /** The events that are the other's. */
      readonly events: readonly EventTarget[];
      readonly made: string;
      readonly name: string;
    }
  /** Names an actor whom the machine missed; `words` is null for one that a record names. */
  | {
      readonly do: 'introduce';
      readonly words: WordsTarget | null;
      readonly made: string;
      readonly name: string;
      readonly kind: ActorKind;
    }
  /** Puts the actor on a side, by its id; null on none. */
  | { readonly do: 'side'; readonly actor: ActorTarget; readonly to: string | null };

/** The order in which lanes stand; actors that it does not name follow as they would without it. */
export interface OrderLanes {
  readonly do: 'lanes';
  readonly actors: readonly ActorTarget[];
}

/** One change by hand to what the machine read, without who made it. */
export type Deed = EventDeed | AddEvent | ActorDeed | OrderLanes;

/** One change by hand. */
export type Correction = Deed & ByHand;

/** A story's corrections, in the order in which they apply. */
export interface CorrectionsFile {
  /** Where they were read from, for messages. */
  readonly file: string;
  readonly entries: readonly Correction[];
}
