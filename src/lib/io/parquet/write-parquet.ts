import type { SchemaElement } from 'hyparquet';
import { ByteWriter, ParquetWriter, type ColumnSource } from 'hyparquet-writer';
import { COLUMN_CERTAINTIES, COLUMN_PRECISIONS, NOBODY } from '#lib/domain/event-columns.ts';
import { EVENT_KINDS } from '#lib/domain/event.ts';
import { namesIn } from '#lib/io/records/table-builder.ts';
import type { RecordTable } from '#lib/io/records/record-table.ts';
import { wordsAt } from '#lib/io/records/word-column.ts';
import { LAYOUT_VERSION, METADATA, type ArchiveColumn } from './layout.ts';
import { orderRows } from './order-rows.ts';

const OTHER = EVENT_KINDS.indexOf('other');

/** A column as it is written: its type, how its values are packed, and the value of a row of the table. */
interface WrittenColumn {
  readonly name: ArchiveColumn;
  readonly element: Omit<SchemaElement, 'name'>;
  readonly encoding?: 'DELTA_BINARY_PACKED';
  readonly valueOf: (row: number) => string | number | bigint | null;
}

/**
 * A table of events as the bytes of a Parquet file in the layout of `layout.ts`. The same table gives the same
 * bytes. A column that would be empty is left out.
 *
 * @param mapping the column of the source that each part was read from, by name, to be kept with the file
 */
export function writeParquet(
  table: RecordTable,
  mapping: Readonly<Record<string, string | null>>
): Uint8Array<ArrayBuffer> {
  const columns = columnsOf(table);
  const writer = new ByteWriter();
  const parquet = new ParquetWriter({
    writer,
    createdBy: 'dateline',
    schema: [
      { name: 'events', num_children: columns.length },
      ...columns.map(({ name, element }) => ({ ...element, name }))
    ],
    kvMetadata: [
      { key: METADATA.version, value: LAYOUT_VERSION },
      { key: METADATA.file, value: table.file.name },
      { key: METADATA.sha256, value: table.file.sha256 },
      { key: METADATA.mapping, value: JSON.stringify(mapping) }
    ]
  });
  for (const rows of orderRows(table.columns)) {
    void parquet.write({
      columnData: columns.map((column) => dataOf(column, rows)),
      rowGroupSize: rows.length
    });
  }
  void parquet.finish();
  return new Uint8Array(writer.getBuffer());
}

/** Statistics only of times: those of words would cost a footer more than they save. */
function dataOf(column: WrittenColumn, rows: Uint32Array): ColumnSource {
  const isTime = column.name === 'start' || column.name === 'end';
  return {
    name: column.name,
    data: Array.from(rows, (row) => column.valueOf(row)),
    statistics: isTime,
    ...(column.encoding === undefined ? {} : { encoding: column.encoding })
  };
}

const TIME = {
  type: 'INT64',
  converted_type: 'TIMESTAMP_MILLIS',
  logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MILLIS' },
  repetition_type: 'OPTIONAL'
} as const;
const WORDS = {
  type: 'BYTE_ARRAY',
  converted_type: 'UTF8',
  logical_type: { type: 'STRING' },
  repetition_type: 'OPTIONAL'
} as const;

function columnsOf({ columns, actors, titles, urls, records }: RecordTable): WrittenColumn[] {
  const { starts, ends, precisions, certainties, kinds } = columns;
  const nameOf = (index: number | undefined): string =>
    index === undefined || index === NOBODY ? '' : (actors[index]?.name ?? '');
  const actorOf = (row: number): string => nameOf(columns.actors[row]);
  const targetOf = (row: number): string => nameOf(columns.targets[row]);
  const words = [
    wordColumn('precision', (row) => COLUMN_PRECISIONS[precisions[row] ?? 0] ?? ''),
    wordColumn('certainty', (row) => COLUMN_CERTAINTIES[certainties[row] ?? 0] ?? ''),
    wordColumn('actor', actorOf),
    wordColumn('target', targetOf),
    wordColumn('title', (row) => {
      const title = wordsAt(titles, row);
      // A reader calls an event without a title by its names, too.
      return title === namesIn(actorOf(row), targetOf(row)) ? '' : title;
    }),
    wordColumn('kind', (row) =>
      kinds[row] === OTHER ? '' : (EVENT_KINDS[kinds[row] ?? OTHER] ?? '')
    ),
    wordColumn('url', (row) => (urls === null ? '' : wordsAt(urls, row)))
  ];
  return [
    timeColumn('start', starts),
    timeColumn('end', ends),
    ...words.filter(({ valueOf }) => starts.some((_, row) => valueOf(row) !== null)),
    {
      name: 'record',
      element: { type: 'INT32', repetition_type: 'REQUIRED' },
      encoding: 'DELTA_BINARY_PACKED',
      valueOf: (row) => records[row] ?? 0
    }
  ];
}

/** An empty word is none. */
function wordColumn(name: ArchiveColumn, wordOf: (row: number) => string): WrittenColumn {
  const valueOf = (row: number): string | null => {
    const word = wordOf(row);
    return word === '' ? null : word;
  };
  return { name, element: WORDS, valueOf };
}

/** Days come back and are packed by their number in a dictionary; instants hardly ever do. */
function timeColumn(name: 'start' | 'end', times: Float64Array): WrittenColumn {
  const different = new Set(times).size;
  return {
    name,
    element: TIME,
    ...(different > times.length / 4 ? { encoding: 'DELTA_BINARY_PACKED' as const } : {}),
    valueOf: (row) => {
      const ms = times[row] ?? Number.NaN;
      return Number.isNaN(ms) ? null : BigInt(ms);
    }
  };
}
