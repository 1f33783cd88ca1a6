/** What reading a file of records is about: its columns, what they are taken for, and what is left out. */
import type { EventTable } from './event-columns.ts';

export const RECORD_FORMATS = ['csv', 'tsv', 'jsonl'] as const;
export type RecordFormat = (typeof RECORD_FORMATS)[number];

/** What a column can be of an event. */
export const COLUMN_PARTS = ['date', 'end', 'actor', 'target', 'title', 'kind', 'url'] as const;
export type ColumnPart = (typeof COLUMN_PARTS)[number];

/** Which of two numbers is the day where a date is all numbers: `6/2/2026`. */
export const DAY_ORDERS = ['day first', 'month first'] as const;
export type DayOrder = (typeof DAY_ORDERS)[number];

/** Which column each part of an event is read from, counted from 0; null for one that the file has not. */
export type ColumnMapping = Readonly<Record<ColumnPart, number | null>> & {
  /** Null where no row shows it and nobody has said it: then dates with two readings are left out. */
  readonly order: DayOrder | null;
};

/** The beginning of a file, and what its columns seem to be. */
export interface RecordPreview {
  readonly name: string;
  /** Null where nobody knows it before the end. */
  readonly bytes: number | null;
  readonly format: RecordFormat;
  readonly header: readonly string[];
  /** The first rows, at most 500. */
  readonly rows: readonly (readonly string[])[];
  /** How many bytes of the file these rows are, about. */
  readonly sampleBytes: number;
  readonly guess: ColumnMapping;
}

/** A record that became no event, and why. */
export interface Reject {
  /** Counted from 1, the header not counted. */
  readonly row: number;
  /** What was found and what was wanted. */
  readonly why: string;
  readonly cells: readonly string[];
}

/** The records that are left out of a table. */
export interface Rejects {
  readonly count: number;
  /** The first 100,000. */
  readonly kept: readonly Reject[];
}

/** A file of records as a table of events, and what was left out of it. */
export interface OpenedRecords {
  readonly table: EventTable;
  /** At most a hundred of them with their cells; the count is of all. */
  readonly rejects: Rejects;
  /** The rejects as CSV; null where there are none. */
  readonly rejectsFile: Blob | null;
}

/** What a Parquet archive says of itself before any of its events is read. */
export interface ArchivePreview {
  readonly name: string;
  /** How many events it has. */
  readonly rows: number;
  /** Its first moment and its last, ms UTC, half-open; null where it does not say. */
  readonly from: number | null;
  readonly to: number | null;
  /** Its parts: no event of one is before `low`, or at or after `high` (ms UTC, infinite where nobody knows). */
  readonly parts: readonly {
    readonly low: number;
    readonly high: number;
    readonly rows: number;
    /** What reading it takes. */
    readonly bytes: number;
  }[];
}

/** A stretch of time, ms UTC, half-open; null where nothing bounds it. */
export interface TimeWindow {
  readonly from: number | null;
  readonly to: number | null;
}

/** The parts of an archive that may hold an event of a window; reading them takes the sum of their bytes. */
export function partsWithin<Part extends { readonly low: number; readonly high: number }>(
  parts: readonly Part[],
  { from, to }: TimeWindow
): readonly Part[] {
  return parts.filter(({ low, high }) => low < (to ?? Infinity) && high > (from ?? -Infinity));
}

/** A file at hand, or the address of one on this site. */
export type RecordsPlace = File | { readonly url: string };
