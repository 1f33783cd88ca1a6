import { BadInput } from '#lib/domain/bad-input.ts';
import { partsWithin, type TimeWindow } from '#lib/domain/records.ts';
import { memoryFor, mostRecords, refuseTooLarge } from '#lib/io/records/memory.ts';
import type { ReadRecords } from '#lib/io/records/read-records.ts';
import { RejectList } from '#lib/io/records/rejects.ts';
import { TableBuilder, type RowDate } from '#lib/io/records/table-builder.ts';
import { readCells, type ArchiveCells } from './archive-cells.ts';
import type { ArchiveGroup } from './archive-groups.ts';
import { dateOfRow } from './archive-row.ts';
import type { Archive } from './open-archive.ts';

interface ReadingOptions extends TimeWindow {
  /** Called after each row group with the bytes and the events read so far. */
  readonly onProgress?: (bytesRead: number, records: number) => void;
  /** Aborted, the reading ends with its reason. */
  readonly signal?: AbortSignal;
}

/** An event of a row group: when it was, and the number of its record. */
interface FoundEvent {
  readonly date: RowDate;
  readonly record: number;
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
  const groups = partsWithin(archive.groups, { from, to });
  refuseTooMuch(archive, groups);
  const table = new TableBuilder(archive.columns.includes('url'));
  const rejects = new RejectList();
  let bytesRead = 0;
  for (const group of groups) {
    signal?.throwIfAborted();
    const cells = await readCells(archive, group);
    for (let at = 0; at < group.rows; at++) {
      const row = group.firstRow + at + 1;
      const found = eventAt(archive, cells, at, row);
      if ('why' in found) {
        rejects.add({ row, why: found.why, cells: cells.textsAt(at) });
        continue;
      }
      const { date, record } = found;
      if (date.start >= (to ?? Infinity) || date.end <= (from ?? -Infinity)) continue;
      table.push(date, (column) => cells.wordsAt(column, at) ?? '', record);
    }
    bytesRead += group.bytes;
    onProgress?.(bytesRead, table.length);
  }
  signal?.throwIfAborted();
  return {
    table: table.finish(archive.source ?? { name: archive.file.name, sha256: '' }),
    rejects: rejects.finish(),
    header: archive.columns
  };
}

function eventAt(
  { startUnit, columns, source }: Archive,
  cells: ArchiveCells,
  at: number,
  row: number
): FoundEvent | { readonly why: string } {
  const record = source === null ? row : cells.recordAt(at);
  if (record === null) return { why: 'no number says which record it is' };
  const times = {
    start: cells.timeAt('start', at),
    end: cells.timeAt('end', at),
    precision: cells.wordsAt('precision', at),
    certainty: cells.wordsAt('certainty', at)
  };
  const date = dateOfRow(times, { startUnit, hasEnds: columns.includes('end') });
  return 'why' in date ? date : { date, record };
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
