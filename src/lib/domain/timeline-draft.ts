import type { Change, JournalEntry } from './journal.ts';

/** What a file is found to hold when it is a timeline of another program, or a story of ours. */
export const TIMELINE_FORMATS = [
  'timelinejs',
  'timelinejs-sheet',
  'markwhen',
  'icalendar',
  'table',
  'story',
  'page'
] as const;
export type TimelineFormat = (typeof TIMELINE_FORMATS)[number];

/** One place of a file that could not be read as it stands. */
export interface RowProblem {
  /** As the file counts them: "event 12", "era 2", "row 7", "line 30"; "the file" for all of it. */
  readonly at: string;
  /** What was found and what was wanted, without a full stop. */
  readonly why: string;
  /** Whether the whole row is left out, or only what the problem is about. */
  readonly isLeftOut: boolean;
}

/** A timeline as it was brought in: what makes a story of it, and what of it could not be read. */
export interface TimelineDraft {
  /** Of the file. */
  readonly name: string;
  /** Of its bytes, in hexadecimal. */
  readonly sha256: string;
  readonly format: TimelineFormat;
  /** Empty where the file says none. */
  readonly title: string;
  /** How many there are that came in; eras are not among the events. */
  readonly counts: { readonly events: number; readonly eras: number };
  /** In the order of the file; the first `MOST_PROBLEMS`. */
  readonly problems: readonly RowProblem[];
  /** How many rows are left out. */
  readonly leftOut: number;
  /** What makes a story of it, in order; empty where `entries` are given. */
  readonly changes: readonly Change[];
  /** The journal of a story that Dateline wrote; null for another program's timeline. */
  readonly entries: readonly JournalEntry[] | null;
}

/** So many problems are told one by one. */
export const MOST_PROBLEMS = 500;
/** A story has at most so many events; files with more are records, which are opened as such. */
export const MOST_STORY_EVENTS = 2000;
