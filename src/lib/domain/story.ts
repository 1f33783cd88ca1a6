import type { Account, Contradiction } from './account.ts';
import type { Actor, Mention } from './actor.ts';
import type { Edit, Inference, TimelineEvent } from './event.ts';
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
  /** Why those of several articles are read as one; empty for whom one article has. */
  readonly inferences: readonly Inference[];
  /** What a person changed by hand; empty for what the machine read. */
  readonly edits: readonly Edit[];
}

export interface StoryMention extends Mention {
  readonly article: string;
}

/** Actors of several articles that might be taken for one, and are not. */
export interface KeptApart {
  /** Id of the rule that leaves it open. */
  readonly rule: string;
  /** Each by the id that the article's own reading gives it. */
  readonly actors: readonly { readonly article: string; readonly actor: string }[];
  readonly says: string;
}

/** A picture that a person put to an event. */
export interface Picture {
  /** `data:` address of a PNG, JPEG, WebP or AVIF image; nothing is fetched from elsewhere. */
  readonly source: string;
  readonly credit: string;
  /** What it shows, for those who do not see it. */
  readonly alt: string;
}

/** What is shown beside an event and stands elsewhere: a link with these words, never fetched by the page. */
export interface Medium {
  /** `http:` or `https:`, or the words that a file has in its place; null where it is words alone. */
  readonly url: string | null;
  /** Empty where there is none; so are the others. */
  readonly caption: string;
  readonly credit: string;
  /** What it shows, for those who do not see it. */
  readonly alt: string;
  /** `http:` or `https:` of a picture that stands behind the words; of that alone, there is nothing else. */
  readonly behind?: string;
}

/** A person's words beside an event; no evidence. */
export interface Note {
  readonly text: string;
  readonly by: string;
  /** `YYYY-MM-DD`. */
  readonly on: string;
}

/** What people say to an event beside its facts. */
export interface Hand {
  /** Who looked at it last, and left it as it was or changed it; null where nobody has. */
  readonly checked: { readonly by: string; readonly on: string } | null;
  /** Whether a person counts it among the main ones, or not, whatever its score; null where nobody said. */
  readonly matters: boolean | null;
  readonly notes: readonly Note[];
  readonly picture: Picture | null;
  readonly medium: Medium | null;
  /** What its record, or a person, says of it at length: plain text; null where there is none. */
  readonly description: string | null;
}

/** An event of a story: what the machine read, and what people say to it. */
export interface StoryEvent extends TimelineEvent {
  /** Null where no person has touched it. */
  readonly hand: Hand | null;
  /** What each article tells, in the order of the story; empty where one article tells it. */
  readonly accounts: readonly Account[];
  /** What sources say of it that cannot both be true; none of it is picked. */
  readonly contradictions: readonly Contradiction[];
}

/** One or more articles, their events, and people's corrections. */
export interface Story {
  readonly slug: string;
  readonly title: string;
  readonly standfirst: string;
  /** What is shown at its head and stands elsewhere. */
  readonly medium: Medium | null;
  /** In display order; sides that the text has and the file does not name follow in grey. */
  readonly sides: readonly Side[];
  readonly sources: readonly Extraction[];
  /** Joined across sources, corrections applied; those whose lanes a person put in order, then by first mention. */
  readonly actors: readonly StoryActor[];
  /** Corrections applied, in the order of `compareEvents`. */
  readonly events: readonly StoryEvent[];
  /** What a person hid or merged away, each with the edit that did it; in the same order. */
  readonly setAside: readonly StoryEvent[];
  /** Who might be taken for one and is not, and why. */
  readonly apart: readonly KeptApart[];
  readonly review: Review;
}
