import { parquetRead } from 'hyparquet';
import { BadInput } from '#lib/domain/bad-input.ts';
import type { ArchiveGroup } from './archive-groups.ts';
import type { ArchiveColumn } from './layout.ts';
import type { Archive } from './open-archive.ts';
import { orDamaged } from './parquet-file.ts';
import { TIMES_IN_MS } from './time-values.ts';

/** The cells of a row group; rows are counted from 0 within it. What a row or a file does not have is null. */
export class ArchiveCells {
  readonly #cells: ReadonlyMap<ArchiveColumn, ArrayLike<unknown>>;

  constructor(cells: ReadonlyMap<ArchiveColumn, ArrayLike<unknown>>) {
    this.#cells = cells;
  }

  /** Ms UTC. */
  timeAt(column: 'start' | 'end', row: number): number | null {
    const cell = this.#cells.get(column)?.[row];
    return typeof cell === 'number' ? cell : null;
  }

  wordsAt(column: ArchiveColumn, row: number): string | null {
    const cell = this.#cells.get(column)?.[row];
    if (typeof cell !== 'string') return null;
    const words = cell.trim();
    return words === '' ? null : words;
  }

  /** Number of the record in its file, counted from 1. */
  recordAt(row: number): number | null {
    const record = Number(this.#cells.get('record')?.[row] ?? Number.NaN);
    return Number.isInteger(record) && record > 0 && record <= LAST_RECORD ? record : null;
  }

  /** A row as a person reads it, a cell for each column. */
  textsAt(row: number): readonly string[] {
    return [...this.#cells].map(([column, cells]) => textOf(column, cells[row]));
  }
}

/** Numbers of records are kept in 32 bits. */
const LAST_RECORD = 0xffff_ffff;

/** Reads the layout's columns of a row group. Throws BadInput where they are damaged. */
export async function readCells(
  { file, metadata, columns }: Archive,
  { firstRow, rows }: ArchiveGroup
): Promise<ArchiveCells> {
  const chunks = new Map<string, ArrayLike<unknown>[]>();
  await orDamaged(file.name, () =>
    parquetRead({
      file,
      metadata,
      columns: [...columns],
      rowStart: firstRow,
      rowEnd: firstRow + rows,
      parsers: TIMES_IN_MS,
      geoparquet: false,
      onChunk: ({ columnName, columnData }) => {
        chunks.set(columnName, [...(chunks.get(columnName) ?? []), columnData]);
      }
    })
  );
  return new ArchiveCells(
    new Map(
      columns.map((column) => {
        const [first = [], ...more] = chunks.get(column) ?? [];
        const cells =
          more.length === 0 ? first : [first, ...more].flatMap((each) => Array.from(each));
        if (cells.length !== rows)
          throw new BadInput(
            `${file.name} is damaged: column ${column} has ${cells.length} cells in a group of ${rows} rows`
          );
        return [column, cells] as const;
      })
    )
  );
}

function textOf(column: ArchiveColumn, cell: unknown): string {
  const isTime = typeof cell === 'number' && (column === 'start' || column === 'end');
  if (isTime && !Number.isNaN(new Date(cell).getTime())) return new Date(cell).toISOString();
  const isWritten =
    typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'bigint';
  return isWritten ? String(cell) : '';
}
