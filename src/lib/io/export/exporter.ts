import type { StoryDocument } from '#lib/domain/story-document.ts';

/** Kinds of dates that a format may not know; none is two of them. */
export const DATE_KINDS = [
  'events without a beginning',
  'distant years',
  'years and months',
  'weeks, seasons and decades',
  'lasting dates',
  'bounded dates',
  'open dates'
] as const;
export type DateKind = (typeof DATE_KINDS)[number];

/** What a story has and a format may lack. Events are those of the story; what was set aside is a thing of its own. */
export const LOSABLE = [
  ...DATE_KINDS,
  'approximate dates',
  'dates',
  'titles of the story',
  'standfirst',
  'cover',
  'events without words of an article',
  'ways of reading a date',
  'dates without inference',
  'pieces of evidence',
  'notes and records as evidence',
  'places in a text',
  'quotes',
  'speakers of quotes',
  'facts of actors',
  'mentions of actors',
  'actors beside the first',
  'parts in events',
  'sides',
  'kinds of events',
  'ways of claiming',
  'on whose word',
  'inferences',
  'scores',
  'main events by hand',
  'accounts',
  'contradictions',
  'changes by hand',
  'events checked',
  'notes',
  'pictures',
  'media',
  'media without an address',
  'descriptions',
  'events set aside',
  'texts of articles',
  'facts of articles',
  'zones of articles',
  'findings of the reading',
  'steps of the work'
] as const;
export type Losable = (typeof LOSABLE)[number];

/**
 * What becomes of them: `left out`; `as words`: they stand in a text for people, where no program finds them again;
 * `as range`: the first and the last day that they may cover, and words say what is really known.
 */
export const FATES = ['left out', 'as words', 'as range'] as const;
export type Fate = (typeof FATES)[number];

/** So many things of one kind that the format cannot carry; at least one. */
export interface Loss {
  readonly what: Losable;
  readonly fate: Fate;
  readonly count: number;
}

export interface Exported {
  readonly text: string;
  /** In the order of LOSABLE; empty where the format carries all of this story. */
  readonly losses: readonly Loss[];
}

/** What is known of the story besides itself. */
export interface About {
  /** Address of its page; null where it has none. */
  readonly address: string | null;
}

/** One format in which a story is taken along. The same story gives the same text. */
export interface Exporter {
  readonly id: FormatId;
  readonly write: (document: StoryDocument, about: About) => Exported;
}

/** In the order in which they are offered. */
export const FORMAT_IDS = [
  'json',
  'csv',
  'icalendar',
  'markdown',
  'jsonld',
  'annotations',
  'timelinejs',
  'timelinejs-sheet',
  'markwhen'
] as const;
export type FormatId = (typeof FORMAT_IDS)[number];
