import { parquetRead } from 'hyparquet';
import { BadInput } from '#lib/domain/bad-input.ts';
import { memoryFor, mostRecords, refuseTooLarge } from '#lib/io/records/memory.ts';
import type { ReadRecords } from '#lib/io/records/read-records.ts';
import { RejectList } from '#lib/io/records/rejects.ts';
import { dateOfRow } from './archive-row.ts';
import type { ArchiveGroup } from './archive-groups.ts';
import type { ArchiveColumn } from './layout.ts';
import type { Archive } from './open-archive.ts';
import { orDamaged } from './parquet-file.ts';
import { ArchiveTable } from './archive-table.ts';
import { TIMES_IN_MS } from './time-values.ts';

/** A stretch of time, ms UTC, half-open; null where nothing bounds it. */
export interface TimeWindow {
  readonly from: number | null;
  readonly to: number | null;
}

interface ReadingOptions extends TimeWindow {
  /** Called after each row group with the bytes and the events read so far. */
  readonly onProgress?: (bytesRead: number, records: number) => void;
  /** Aborted, the reading ends with its reason. */
  readonly signal?: AbortSignal;
}

type Cells = ReadonlyMap<ArchiveColumn, ArrayLike<unknown>>;

/** The row groups that may hold an event of the window; reading them takes the sum of their bytes. */
export function groupsWithin({ groups }: Archive, { from, to }: TimeWindow): ArchiveGroup[] {
  return groups.filter(({ low, high }) => low < (to ?? Infinity) && high > (from ?? -Infinity));
}

/**
 * Reads the events of an archive that may meet a window of time, and of its bytes only the row groups and
 * columns that may hold them. What nothing bounds meets every window. Rows that say no date are told, as from a
 * file of text; their number is that of the row in the Parquet file. Throws BadInput for a damaged file, and for
 * more events than fit into memory.
 */
export async function readArchive(
  archive: Archive,
  { from, to, onProgress, signal }: ReadingOptions
): Promise<ReadRecords> {
  const groups = groupsWithin(archive, { from, to });
  refuseTooMuch(archive, groups);
  const table = new ArchiveTable(archive);
  const rejects = new RejectList();
  const style = { startUnit: archive.startUnit, hasEnds: archive.columns.includes('end') };
  let bytesRead = 0;
  for (const group of groups) {
    signal?.throwIfAborted();
    const cells = await readGroup(archive, group);
    for (let at = 0; at < group.rows; at++) {
      const date = dateOfRow(
        {
          start: timeOf(cells.get('start')?.[at]),
          end: timeOf(cells.get('end')?.[at]),
          precision: wordsOf(cells.get('precision')?.[at]),
          certainty: wordsOf(cells.get('certainty')?.[at])
        },
        style
      );
      const row = group.firstRow + at + 1;
      if ('why' in date) {
        const words = archive.columns.map((name) => cellText(name, cells.get(name)?.[at]));
        rejects.add({ row, why: date.why, cells: words });
        continue;
      }
      if (date.start >= (to ?? Infinity) || date.end <= (from ?? -Infinity)) continue;
      const words = (name: ArchiveColumn): string => wordsOf(cells.get(name)?.[at]) ?? '';
      table.push(date, words, archive.source === null ? row : Number(cells.get('record')?.[at]));
    }
    bytesRead += group.bytes;
    onProgress?.(bytesRead, table.length);
  }
  signal?.throwIfAborted();
  return { table: table.finish(), rejects: rejects.finish(), header: archive.columns };
}

async function readGroup(archive: Archive, { firstRow, rows }: ArchiveGroup): Promise<Cells> {
  const { file, metadata, columns } = archive;
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
  return new Map(
    columns.map((name) => {
      const pieces = chunks.get(name) ?? [];
      const cells = pieces.length === 1 ? pieces[0] : pieces.flatMap((piece) => Array.from(piece));
      if (cells?.length !== rows)
        throw new BadInput(
          `${file.name} is damaged: column ${name} has ${cells?.length ?? 0} cells where ${rows} are wanted`
        );
      return [name, cells] as const;
    })
  );
}

function refuseTooMuch({ file }: Archive, groups: readonly ArchiveGroup[]): void {
  const rows = groups.reduce((total, group) => total + group.rows, 0);
  const bytes = groups.reduce((total, group) => total + group.unpackedBytes, 0);
  if (rows > mostRecords)
    throw new BadInput(
      `${file.name} has some ${rows} events in this window; at most ${mostRecords} fit into memory at once; open a narrower one`
    );
  refuseTooLarge(file.name, memoryFor(bytes, { bytes, rows }, 1), 'open a narrower window of time');
}

function timeOf(cell: unknown): number | null {
  return typeof cell === 'number' ? cell : null;
}

function wordsOf(cell: unknown): string | null {
  if (typeof cell !== 'string') return null;
  const words = cell.trim();
  return words === '' ? null : words;
}

function cellText(name: ArchiveColumn, cell: unknown): string {
  if (typeof cell === 'number' && (name === 'start' || name === 'end'))
    return Number.isNaN(new Date(cell).getTime()) ? String(cell) : new Date(cell).toISOString();
  const isWritten =
    typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'bigint';
  return isWritten ? String(cell) : '';
}
