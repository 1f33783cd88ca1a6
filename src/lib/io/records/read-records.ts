import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { BadInput } from '#lib/domain/bad-input.ts';
import { COLUMN_CERTAINTIES, COLUMN_PRECISIONS, NOBODY } from '#lib/domain/event-columns.ts';
import { EVENT_KINDS } from '#lib/domain/event.ts';
import type { ColumnMapping, RecordFormat, Rejects } from '#lib/domain/records.ts';
import { readDateCell, type CellDate, type NoDate } from './date-cell.ts';
import { GrowingColumns } from './growing-columns.ts';
import { mostRecords } from './memory.ts';
import { readBatches } from './read-batches.ts';
import type { RecordSource } from './record-source.ts';
import type { RecordTable } from './record-table.ts';
import { RejectList } from './rejects.ts';
import { WordColumn } from './word-column.ts';

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

const OTHER = EVENT_KINDS.indexOf('other');
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
  const columns = new GrowingColumns();
  const rejects = new RejectList();
  const titles = new WordColumn();
  const urls = new WordColumn();
  const actors = new Map<string, number>();
  const dates = new Map<string, CellDate | NoDate>();
  let header: readonly string[] = [];
  const dateOf = (cell: string): CellDate | NoDate => {
    const known = dates.get(cell);
    if (known !== undefined) return known;
    const read = readDateCell(cell, mapping.order);
    if (dates.size < MOST_REMEMBERED) dates.set(cell, read);
    return read;
  };
  const actorOf = (name: string): number => {
    if (name === '') return NOBODY;
    const known = actors.get(name) ?? actors.size;
    actors.set(name, known);
    return known;
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
      const cell = (part: number | null): string =>
        part === null ? '' : (cells[part] ?? '').trim();
      columns.push({
        ...found,
        actor: actorOf(cell(mapping.actor)),
        target: actorOf(cell(mapping.target)),
        kind: kindOf(cell(mapping.kind)),
        precision: COLUMN_PRECISIONS.indexOf(found.precision),
        certainty: COLUMN_CERTAINTIES.indexOf(found.certainty),
        record: row
      });
      titles.push(cell(mapping.title) || namesIn(cell(mapping.actor), cell(mapping.target)));
      if (mapping.url !== null) urls.push(linkOf(cell(mapping.url)));
    });
    const records = batch.firstRow - 1 + batch.rows.length;
    if (records > mostRecords) throw tooMany(source.name, records);
    onProgress?.(batch.bytesRead, records);
    signal?.throwIfAborted();
  }
  return {
    header,
    rejects: rejects.finish(),
    table: {
      file: { name: source.name, sha256: bytesToHex(hash.digest()) },
      ...columns.finish(),
      actors: [...actors.keys()].map((name) => ({ name, side: null })),
      titles: titles.finish(),
      urls: mapping.url === null ? null : urls.finish()
    }
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
  const cell = (part: number | null): string => (part === null ? '' : (cells[part] ?? '').trim());
  const date = cell(mapping.date);
  if (date === '') return UNDATED;
  const start = dateOf(date);
  const last = cell(mapping.end);
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

/** What a record without a title is called. */
export function namesIn(actor: string, target: string): string {
  return [actor, target].filter((name) => name !== '').join(' – ');
}

/** Index into EVENT_KINDS; what is no kind is `other`. */
export function kindOf(cell: string): number {
  const at = EVENT_KINDS.findIndex((kind) => kind === cell.toLowerCase());
  return at < 0 ? OTHER : at;
}

/** A link that a page may lead to; others are no links. */
export function linkOf(cell: string): string {
  return /^https?:\/\/\S+$/iu.test(cell) ? cell : '';
}

function tooMany(name: string, records: number): BadInput {
  return new BadInput(
    `${name} has more than ${String(records)} records; at most ${String(mostRecords)} fit into memory at once; pack it into Parquet and open a window of time of it`
  );
}
