import { COLUMN_CERTAINTIES, COLUMN_PRECISIONS } from '#lib/domain/event-columns.ts';

/**
 * The layout of an archive: events in a Parquet file, which `dateline pack` writes, and DuckDB, Spark or any
 * other writer may write too. Rows are sorted by `start`, so that the statistics of a row group say which
 * stretch of time it holds, and a window of time is read without the rest. Columns are compressed with snappy
 * or not at all. All of them but `start` may be missing, and so may any cell; other columns are not read.
 *
 * | column      | type              | what it is                                                            |
 * | ----------- | ----------------- | --------------------------------------------------------------------- |
 * | `start`     | TIMESTAMP or DATE | first moment that the event may cover, UTC; null: nothing bounds it    |
 * | `end`       | TIMESTAMP or DATE | end of what it may cover, exclusive, UTC; null: nothing bounds it      |
 * | `precision` | string            | how finely the date is given: one of COLUMN_PRECISIONS                 |
 * | `certainty` | string            | what the date claims: one of COLUMN_CERTAINTIES                        |
 * | `actor`     | string            | who acts; null: nobody is named                                        |
 * | `target`    | string            | at whom, or with whom                                                  |
 * | `title`     | string            | what happened                                                          |
 * | `kind`      | string            | one of EVENT_KINDS; anything else is read as `other`                   |
 * | `url`       | string            | the source's address, http or https                                    |
 * | `record`    | integer           | number of the record in the file that it comes from, counted from 1    |
 *
 * Without `precision`, a DATE is a day and a TIMESTAMP an instant. Without `certainty`, an event without an
 * `end` is as wide as its precision says (so it is with a null there), a wider one lasts, and one without a
 * `start` is undated. `dateline pack` writes TIMESTAMP in milliseconds.
 *
 * Key-value metadata names the file that the records come from; without it, or without `record`, an event's
 * evidence is its row of the Parquet file itself.
 */
export const ARCHIVE_COLUMNS = [
  'start',
  'end',
  'precision',
  'certainty',
  'actor',
  'target',
  'title',
  'kind',
  'url',
  'record'
] as const;
export type ArchiveColumn = (typeof ARCHIVE_COLUMNS)[number];

/** Keys of the metadata. */
export const METADATA = {
  /** Version of the layout, `1`. */
  version: 'dateline_version',
  /** Name of the file that the records come from. */
  file: 'dateline_file',
  /** Of all bytes of that file, in hexadecimal. */
  sha256: 'dateline_sha256',
  /** Which of its columns each part of an event was read from, as JSON. */
  mapping: 'dateline_mapping'
} as const;

export const LAYOUT_VERSION = '1';

/** Index into COLUMN_PRECISIONS; null for what is none. */
export function precisionOf(word: string): number | null {
  const at = COLUMN_PRECISIONS.findIndex((each) => each === word);
  return at < 0 ? null : at;
}

/** Index into COLUMN_CERTAINTIES; null for what is none. */
export function certaintyOf(word: string): number | null {
  const at = COLUMN_CERTAINTIES.findIndex((each) => each === word);
  return at < 0 ? null : at;
}
