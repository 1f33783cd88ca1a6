import type { RecordFormat } from '#lib/domain/records.ts';

/** A file of records as it lies somewhere: its bytes are read once, front to back, and never all at once. */
export interface RecordSource {
  /** What messages call it. */
  readonly name: string;
  /** Null where nobody knows it before the end. */
  readonly bytes: number | null;
  readonly chunks: () => AsyncIterable<Uint8Array>;
}

/** Some records in the order of the file. */
export interface RecordBatch {
  /** Names of the columns, as the file has them; the same in every batch of a file of lines. */
  readonly header: readonly string[];
  /** Cells as text; a ragged row has more or fewer of them than the header. */
  readonly rows: readonly (readonly string[])[];
  /** Number of the first of them, counted from 1 without the header. */
  readonly firstRow: number;
  /** How many bytes of the file have been read so far. */
  readonly bytesRead: number;
}

/** The format that a file's name says: `.tsv` and `.tab`, `.jsonl` and `.ndjson`; anything else is read as CSV. */
export function formatOf(name: string): RecordFormat {
  if (/\.(?:jsonl|ndjson)$/iu.test(name)) return 'jsonl';
  return /\.(?:tsv|tab)$/iu.test(name) ? 'tsv' : 'csv';
}
