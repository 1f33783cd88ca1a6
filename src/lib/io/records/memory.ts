import { BadInput } from '#lib/domain/bad-input.ts';

/** What an event takes: its columns, the number of its record, and its part of the index. */
const BYTES_AN_EVENT = 31 + 4 + 64;
/** Columns are copied while they grow and words while they are put together: reading takes up to twice what is kept. */
const WHILE_READING = 2;
/** What a page may take without the browser closing it. */
const MOST_BYTES = 3_000_000_000;

/** How many records a table has at most. */
export const mostRecords = 10_000_000;

/**
 * What opening a file takes at its most, in bytes, judged by its first rows: twice the events and the words that
 * are kept.
 *
 * @param bytes of the file
 * @param sample of its first rows, in bytes, and how many they are
 * @param keptShare how much of a row's letters are kept, 0 to 1
 */
export function memoryFor(
  bytes: number,
  sample: { readonly bytes: number; readonly rows: number },
  keptShare: number
): number {
  const rows = sample.rows === 0 ? 0 : (bytes / Math.max(1, sample.bytes)) * sample.rows;
  return Math.round(WHILE_READING * (rows * BYTES_AN_EVENT + bytes * keptShare));
}

/** Throws BadInput, with the size and the way out, for a file that would take more than a page may have. */
export function refuseTooLarge(
  name: string,
  needed: number,
  wayOut = 'pack it into Parquet and open a window of time of it, or keep fewer columns'
): void {
  if (needed <= MOST_BYTES) return;
  throw new BadInput(
    `${name} would take some ${inGigabytes(needed)} GB of memory, and a page has ${inGigabytes(MOST_BYTES)} GB; ${wayOut}`
  );
}

function inGigabytes(bytes: number): string {
  return (bytes / 1e9).toFixed(1);
}
