import { parquetWriteBuffer, type ColumnSource, type SchemaElement } from 'hyparquet-writer';
import { COLUMN_CERTAINTIES, COLUMN_PRECISIONS, NOBODY } from '#lib/domain/event-columns.ts';
import { EVENT_KINDS } from '#lib/domain/event.ts';
import type { ParquetFile } from '#lib/io/parquet/parquet-file.ts';
import { GrowingColumns } from '#lib/io/records/growing-columns.ts';
import { namesIn } from '#lib/io/records/table-builder.ts';
import { eventTableOf, type RecordTable } from '#lib/io/records/record-table.ts';
import { WordColumn } from '#lib/io/records/word-column.ts';

/** An event as a test writes it. */
export interface Told {
  readonly start: number;
  readonly end: number;
  readonly actor: string;
  readonly target: string;
  readonly title: string;
  readonly kind: number;
  readonly precision: number;
  readonly certainty: number;
  readonly url: string;
}

/** Events as a table; each is numbered by its place, from 1. */
export function tableOf(events: readonly Told[]): RecordTable {
  const columns = new GrowingColumns();
  const titles = new WordColumn();
  const urls = new WordColumn();
  const actors: string[] = [];
  const actorOf = (name: string): number => {
    if (name === '') return NOBODY;
    if (!actors.includes(name)) actors.push(name);
    return actors.indexOf(name);
  };
  events.forEach(({ actor, target, title, url, ...event }, at) => {
    columns.push({ ...event, actor: actorOf(actor), target: actorOf(target), record: at + 1 });
    titles.push(title === '' ? namesIn(actor, target) : title);
    urls.push(url);
  });
  return {
    file: { name: 'events.csv', sha256: 'c0ffee' },
    ...columns.finish(),
    actors: actors.map((name) => ({ name, side: null })),
    titles: titles.finish(),
    urls: urls.finish()
  };
}

/** A table as one line an event, in the order of its records. */
export function linesOf(table: RecordTable): readonly string[] {
  const { columns, records } = table;
  const { titleOf, evidenceOf, actors } = eventTableOf(table);
  const rows = Array.from(records, (record, row) => ({ record, row }));
  rows.sort((a, b) => a.record - b.record);
  return rows.map(({ row }) => {
    const { file, sha256, row: record, url } = evidenceOf(row);
    return JSON.stringify([
      `${file} ${sha256} ${record}`,
      moment(columns.starts[row]),
      moment(columns.ends[row]),
      COLUMN_PRECISIONS[columns.precisions[row] ?? -1],
      COLUMN_CERTAINTIES[columns.certainties[row] ?? -1],
      EVENT_KINDS[columns.kinds[row] ?? -1],
      actors[columns.actors[row] ?? NOBODY]?.name,
      actors[columns.targets[row] ?? NOBODY]?.name,
      titleOf(row),
      url
    ]);
  });
}

function moment(ms = Number.NaN): string {
  return Number.isNaN(ms) ? 'open' : new Date(ms).toISOString();
}

/** A file that counts what is asked of it. */
export interface CountedFile extends ParquetFile {
  readonly asked: { requests: number; bytes: number };
}

export function fileOf(bytes: Uint8Array, name = 'events.parquet'): CountedFile {
  const asked = { requests: 0, bytes: 0 };
  return {
    name,
    byteLength: bytes.length,
    asked,
    slice: (start, end = bytes.length) => {
      asked.requests++;
      asked.bytes += end - start;
      return new Uint8Array(bytes.subarray(start, end)).buffer;
    }
  };
}

/** A file as another writer may write it: columns of its own types, no metadata. */
export function foreignFile(
  columns: readonly (ColumnSource & { readonly element?: Omit<SchemaElement, 'name'> })[],
  options: { readonly statistics?: boolean; readonly rowGroupSize?: number } = {}
): CountedFile {
  const schema = [
    { name: 'root', num_children: columns.length },
    ...columns.map(({ name, element }) => ({
      ...(element ?? { type: 'BYTE_ARRAY' as const, converted_type: 'UTF8' as const }),
      repetition_type: 'OPTIONAL' as const,
      name
    }))
  ];
  const columnData = columns.map(({ name, data }) => ({ name, data }));
  return fileOf(new Uint8Array(parquetWriteBuffer({ schema, columnData, ...options })));
}
