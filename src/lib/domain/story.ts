import type { Actor } from './actor.ts';
import type { TimelineEvent } from './event.ts';
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

/** One or more articles, their events, and people's corrections. */
export interface Story {
  readonly slug: string;
  readonly title: string;
  readonly standfirst: string;
  /** In display order; sides that the text has and the file does not name follow in grey. */
  readonly sides: readonly Side[];
  readonly sources: readonly Extraction[];
  /** Joined across sources, corrections applied, in order of first mention. */
  readonly actors: readonly Actor[];
  /** Corrections applied, in the order of `compareEvents`. */
  readonly events: readonly TimelineEvent[];
  readonly review: Review;
}
