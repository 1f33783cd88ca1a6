import { parquetRead, parquetSchema, type ColumnMetaData } from 'hyparquet';
import { BadInput } from '#lib/domain/bad-input.ts';
import type { ArchiveGroup } from './archive-groups.ts';
import { checkPages } from './check-pages.ts';
import { ColumnBytes } from './column-bytes.ts';
import type { ArchiveColumn } from './layout.ts';
import type { Archive } from './open-archive.ts';
import { unpackSnappy } from './snappy.ts';
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
  archive: Archive,
  { firstRow, rows, at }: ArchiveGroup
): Promise<ArchiveCells> {
  const { file, metadata, columns } = archive;
  const chunks = new Map<string, ArrayLike<unknown>[]>();
  const bytes = await ColumnBytes.fetch(file, columnsIn(archive, at));
  await orDamaged(file.name, () => {
    checkColumns(archive, bytes, { at, rows });
    return parquetRead({
      file: bytes,
      metadata,
      columns: [...columns],
      rowStart: firstRow,
      rowEnd: firstRow + rows,
      compressors: { SNAPPY: unpackSnappy },
      parsers: TIMES_IN_MS,
      geoparquet: false,
      onChunk: ({ columnName, columnData }) => {
        chunks.set(columnName, [...(chunks.get(columnName) ?? []), columnData]);
      }
    });
  });
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

function columnsIn({ metadata, columns }: Archive, group: number): readonly ColumnMetaData[] {
  const wanted = new Set<string>(columns);
  const chunks = metadata.row_groups[group]?.columns ?? [];
  return chunks.flatMap(({ meta_data: chunk }) =>
    chunk !== undefined && wanted.has(chunk.path_in_schema[0] ?? '') ? [chunk] : []
  );
}

/** Before the reader goes through pages, which believes whatever they say. */
function checkColumns(
  archive: Archive,
  bytes: ColumnBytes,
  { at, rows }: Pick<ArchiveGroup, 'at' | 'rows'>
): void {
  const elements = new Map(
    parquetSchema(archive.metadata).children.map(({ element }) => [element.name, element])
  );
  for (const chunk of columnsIn(archive, at))
    checkPages(bytes.pagesOf(chunk), {
      rows,
      unpackedBytes: Number(chunk.total_uncompressed_size),
      isSnappy: chunk.codec === 'SNAPPY',
      isOptional: elements.get(chunk.path_in_schema[0] ?? '')?.repetition_type === 'OPTIONAL'
    });
}

function textOf(column: ArchiveColumn, cell: unknown): string {
  const isTime = typeof cell === 'number' && (column === 'start' || column === 'end');
  if (isTime && !Number.isNaN(new Date(cell).getTime())) return new Date(cell).toISOString();
  const isWritten =
    typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'bigint';
  return isWritten ? String(cell) : '';
}
