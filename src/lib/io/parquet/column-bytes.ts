import type { AsyncBuffer, ColumnMetaData } from 'hyparquet';
import type { ParquetFile } from './parquet-file.ts';

/** A stretch of a file, half-open. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Columns so near to each other are fetched together, up to so much at once. */
const GAP_BYTES = 8192;
const MOST_BYTES = 1 << 21;

/** The bytes of some columns of a row group, fetched in few parts, as a file of which nothing else can be read. */
export class ColumnBytes implements AsyncBuffer {
  readonly byteLength: number;
  readonly #parts: readonly (Stretch & { readonly bytes: ArrayBuffer })[];

  private constructor(
    byteLength: number,
    parts: readonly (Stretch & { readonly bytes: ArrayBuffer })[]
  ) {
    this.byteLength = byteLength;
    this.#parts = parts;
  }

  static async fetch(file: ParquetFile, columns: readonly ColumnMetaData[]): Promise<ColumnBytes> {
    const parts = await Promise.all(
      joined(columns.map(stretchOf)).map(async ({ start, end }) => ({
        start,
        end,
        bytes: await file.slice(start, end)
      }))
    );
    return new ColumnBytes(file.byteLength, parts);
  }

  slice(start: number, end: number = this.byteLength): ArrayBuffer {
    const part = this.#parts.find((each) => each.start <= start && end <= each.end);
    if (part === undefined) throw new Error(`bytes ${start} to ${end} belong to no column`);
    return part.bytes.slice(start - part.start, end - part.start);
  }

  /** The pages of a column. */
  pagesOf(column: ColumnMetaData): Uint8Array {
    const { start, end } = stretchOf(column);
    return new Uint8Array(this.slice(start, end));
  }
}

function stretchOf(column: ColumnMetaData): Stretch {
  // A dictionary comes first; some writers say that it is at 0 where there is none.
  const start = Number(column.dictionary_page_offset || column.data_page_offset);
  return { start, end: start + Number(column.total_compressed_size) };
}

function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const runs: Stretch[] = [];
  for (const next of stretches.toSorted((a, b) => a.start - b.start)) {
    const last = runs.at(-1);
    const isNear =
      last !== undefined &&
      next.start - last.end <= GAP_BYTES &&
      next.end - last.start <= MOST_BYTES;
    if (isNear) runs[runs.length - 1] = { start: last.start, end: Math.max(last.end, next.end) };
    else runs.push(next);
  }
  return runs;
}
