import type { Actor, Mention } from './actor.ts';
import type { Edit, TimelineEvent } from './event.ts';
import type { Extraction } from './extraction.ts';

/** At most six, safe for colour-blind readers in both themes; the theme decides the shade. */
export const SIDE_COLOURS = ['blue', 'red', 'violet', 'green', 'amber', 'grey'] as const;
export type SideColour = (typeof SIDE_COLOURS)[number];

/** A state or camp; the story only orders, names and colours what the text says. */
export interface Side {
  readonly id: string;
  readonly name: string;
  readonly colour: SideColour;
}

/** Whether a person has looked. */
export type Review =
  | { readonly status: 'read by machine' }
  | { readonly status: 'checked'; readonly by: string; readonly on: string };

/** An actor of a story: mentions say which article they stand in. */
export interface StoryActor extends Actor {
  readonly mentions: readonly StoryMention[];
  /** What a person changed by hand; empty for what the machine read. */
  readonly edits: readonly Edit[];
}

export interface StoryMention extends Mention {
  readonly article: string;
}

/** One or more articles, their events, and people's corrections. */
export interface Story {
  readonly slug: string;
  readonly title: string;
  readonly standfirst: string;
  /** In display order; sides that the text has and the file does not name follow in grey. */
  readonly sides: readonly Side[];
  readonly sources: readonly Extraction[];
  /** Joined across sources, corrections applied, in order of first mention. */
  readonly actors: readonly StoryActor[];
  /** Corrections applied, in the order of `compareEvents`. */
  readonly events: readonly TimelineEvent[];
  /** What a person hid or merged away, each with the edit that did it; in the same order. */
  readonly setAside: readonly TimelineEvent[];
  readonly review: Review;
}
