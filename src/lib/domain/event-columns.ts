import type { Evidence, Modality, RecordEvidence } from './event.ts';
import type { Side } from './story.ts';

/**
 * Many events as typed columns: row `i` of every column is one event. Columns hold what drawing and
 * counting need and can be transferred to a worker; words stay with their reader and are asked for by row.
 */

/** How finely a date is given: an instant (to the second or finer), or the width of the unit that the source names. */
export const COLUMN_PRECISIONS = [
  'instant',
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'quarter',
  'season',
  'half',
  'year',
  'decade',
  'century'
] as const;
export type ColumnPrecision = (typeof COLUMN_PRECISIONS)[number];

/**
 * What a date claims, as `DateForm` does:
 * - `unit`: one unit, as wide as it is; `approximate`: the same, and the source says "about";
 * - `within`: one moment somewhere inside; `lasting`: all of it;
 * - `undated`: nothing bounds it from below, and at most one thing from above.
 */
export const COLUMN_CERTAINTIES = ['unit', 'approximate', 'within', 'lasting', 'undated'] as const;
export type ColumnCertainty = (typeof COLUMN_CERTAINTIES)[number];

/** Index of an actor that the record does not name. */
export const NOBODY = 0xffff_ffff;

/** First instant that a column may hold: the beginning of the year -9999, ms UTC. */
export const FIRST_MS = -377_705_116_800_000;
/** End of the last instant that a column may hold: the beginning of the year 10000, ms UTC, exclusive. */
export const END_MS = 253_402_300_800_000;

/** Columns of one length. */
export interface EventColumns {
  /** How many events. */
  readonly length: number;
  /**
   * First ms that the event may cover, counted from 1970-01-01T00:00Z in the proleptic Gregorian calendar,
   * from FIRST_MS on. NaN where nothing bounds it from below.
   */
  readonly starts: Float64Array;
  /**
   * End of what it may cover, exclusive: greater than the start, at most END_MS. An instant ends 1 ms after it
   * starts. NaN where nothing bounds it from above. Both NaN: no date at all.
   */
  readonly ends: Float64Array;
  /** Who acts, whose lane it stands in: index into `EventTable.actors`, or NOBODY. */
  readonly actors: Uint32Array;
  /** At whom, or with whom: index into `EventTable.actors`, or NOBODY. */
  readonly targets: Uint32Array;
  /** Index into EVENT_KINDS. */
  readonly kinds: Uint8Array;
  /** Index into COLUMN_PRECISIONS. */
  readonly precisions: Uint8Array;
  /** Index into COLUMN_CERTAINTIES. */
  readonly certainties: Uint8Array;
}

/** An actor of a table, named as its records name it. */
export interface ColumnActor {
  readonly name: string;
  /** Id of a side of the table; null where the records say none. */
  readonly side: string | null;
}

/** Many events with the names in them and the way to their words. */
export interface EventTable {
  readonly columns: EventColumns;
  /** In the order of the indices in `columns`; two may not share a name. */
  readonly actors: readonly ColumnActor[];
  /** In display order; empty where the records name none. */
  readonly sides: readonly Side[];
  /** Title of a row, as its record has it. Called for what is drawn or read aloud, never for all rows. */
  readonly titleOf: (row: number) => string;
  /** What a row rests on. */
  readonly evidenceOf: (row: number) => Evidence;
  /** How a row is claimed; a record claims what it says. */
  readonly modalityOf: (row: number) => Modality;
  /** Id of the event that the page tells elsewhere as well; null where it stands here alone. */
  readonly entryOf: (row: number) => string | null;
}

/** A table whose rows are records of a file. */
export interface RecordEvents extends EventTable {
  readonly evidenceOf: (row: number) => RecordEvidence;
}

/** Columns for so many events: no dates, nobody, kind 0, precision 0, certainty 0, to be filled by row. */
export function emptyColumns(length: number): EventColumns {
  return {
    length,
    starts: new Float64Array(length).fill(Number.NaN),
    ends: new Float64Array(length).fill(Number.NaN),
    actors: new Uint32Array(length).fill(NOBODY),
    targets: new Uint32Array(length).fill(NOBODY),
    kinds: new Uint8Array(length),
    precisions: new Uint8Array(length),
    certainties: new Uint8Array(length)
  };
}
