import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { BadInput } from '#lib/domain/bad-input.ts';
import { COLUMN_CERTAINTIES, COLUMN_PRECISIONS } from '#lib/domain/event-columns.ts';
import type { ColumnMapping, RecordFormat, Rejects } from '#lib/domain/records.ts';
import { readDateCell, type CellDate, type NoDate } from './date-cell.ts';
import { mostRecords } from './memory.ts';
import { readBatches } from './read-batches.ts';
import type { RecordSource } from './record-source.ts';
import type { RecordTable } from './record-table.ts';
import { RejectList } from './rejects.ts';
import { TableBuilder } from './table-builder.ts';

export interface ReadRecords {
  readonly table: RecordTable;
  readonly rejects: Rejects;
  readonly header: readonly string[];
}

interface ReadingOptions {
  readonly format: RecordFormat;
  readonly mapping: ColumnMapping;
  /** Called after each chunk with the bytes and the records read so far. */
  readonly onProgress?: (bytesRead: number, records: number) => void;
  /** Aborted, the reading ends with its reason. */
  readonly signal?: AbortSignal;
}

/** A column of dates has few different cells; a column of instants has many, of which none comes back. */
const MOST_REMEMBERED = 20_000;

/**
 * Reads all records of a file into a table of events, by a mapping of its columns. A record without a date
 * that is read, with ends that come before their starts, or with too few or too many cells is none, and is
 * told with its row; an empty date is an event without one. Throws BadInput where the mapping has no date, and
 * where a file has more records than fit into memory.
 */
export async function readRecords(
  source: RecordSource,
  { format, mapping, onProgress, signal }: ReadingOptions
): Promise<ReadRecords> {
  if (mapping.date === null)
    throw new BadInput(`${source.name}: no column is the date; wanted one that holds dates`);
  const hash = sha256.create();
  const table = new TableBuilder(mapping.url !== null);
  const rejects = new RejectList();
  const dates = new Map<string, CellDate | NoDate>();
  let header: readonly string[] = [];
  const dateOf = (cell: string): CellDate | NoDate => {
    const known = dates.get(cell);
    if (known !== undefined) return known;
    const read = readDateCell(cell, mapping.order);
    if (dates.size < MOST_REMEMBERED) dates.set(cell, read);
    return read;
  };
  for await (const batch of readBatches(source, format, (bytes) => hash.update(bytes))) {
    ({ header } = batch);
    batch.rows.forEach((cells, at) => {
      const row = batch.firstRow + at;
      const found = readRow(cells, header.length, mapping, dateOf);
      if ('why' in found) {
        rejects.add({ row, why: found.why, cells });
        return;
      }
      const date = {
        ...found,
        precision: COLUMN_PRECISIONS.indexOf(found.precision),
        certainty: COLUMN_CERTAINTIES.indexOf(found.certainty)
      };
      table.push(date, (part) => cellOf(cells, mapping[part]), row);
    });
    const records = batch.firstRow - 1 + batch.rows.length;
    if (records > mostRecords) throw tooMany(source.name, records);
    onProgress?.(batch.bytesRead, records);
    signal?.throwIfAborted();
  }
  return {
    header,
    rejects: rejects.finish(),
    table: table.finish({ name: source.name, sha256: bytesToHex(hash.digest()) })
  };
}

function readRow(
  cells: readonly string[],
  wanted: number,
  mapping: ColumnMapping,
  dateOf: (cell: string) => CellDate | NoDate
): CellDate | NoDate {
  if (cells.length !== wanted)
    return { why: `${String(cells.length)} cells where the header has ${String(wanted)}` };
  if (cells.some((cell) => cell.includes('\uFFFD'))) return { why: 'letters that are no UTF-8' };
  const date = cellOf(cells, mapping.date);
  if (date === '') return UNDATED;
  const start = dateOf(date);
  const last = cellOf(cells, mapping.end);
  if ('why' in start || last === '') return start;
  const end = dateOf(last);
  if ('why' in end) return end;
  if (!(end.end > start.start)) return { why: `it ends (${last}) before it begins (${date})` };
  const finer = Math.min(
    COLUMN_PRECISIONS.indexOf(start.precision),
    COLUMN_PRECISIONS.indexOf(end.precision)
  );
  const isOneUnit = start.start === end.start && start.end === end.end;
  return isOneUnit
    ? start
    : {
        start: start.start,
        end: end.end,
        precision: COLUMN_PRECISIONS[finer] ?? 'day',
        certainty: 'lasting'
      };
}

const UNDATED: CellDate = {
  start: Number.NaN,
  end: Number.NaN,
  precision: 'day',
  certainty: 'undated'
};

function cellOf(cells: readonly string[], column: number | null): string {
  return column === null ? '' : (cells[column] ?? '').trim();
}

function tooMany(name: string, records: number): BadInput {
  return new BadInput(
    `${name} has more than ${String(records)} records; at most ${String(mostRecords)} fit into memory at once; pack it into Parquet and open a window of time of it`
  );
}
