import type { ColumnActor, EventColumns, RecordEvents } from '#lib/domain/event-columns.ts';
import { wordsAt, type WordColumnData } from './word-column.ts';

/** The file that records come from. */
export interface RecordFile {
  readonly name: string;
  /** Of all its bytes, in hexadecimal; empty where nobody has read them all, as with a window of an archive. */
  readonly sha256: string;
}

/** Events read from a file of records, as they cross to another thread. */
export interface RecordTable {
  readonly file: RecordFile;
  readonly columns: EventColumns;
  readonly actors: readonly ColumnActor[];
  /** What the rows' records say happened; where they do not, who did it with whom. */
  readonly titles: WordColumnData;
  readonly urls: WordColumnData | null;
  /** Number of each row's record in the file, counted from 1 without the header. */
  readonly records: Uint32Array<ArrayBuffer>;
}

/** The table with the ways to its words. */
export function eventTableOf(table: RecordTable): RecordEvents {
  const { columns, actors, titles, urls, records, file } = table;
  return {
    columns,
    actors,
    sides: [],
    titleOf: (row) => wordsAt(titles, row),
    modalityOf: () => 'asserted',
    entryOf: () => null,
    evidenceOf: (row) => {
      const url = urls === null ? '' : wordsAt(urls, row);
      return {
        type: 'record',
        file: file.name,
        sha256: file.sha256,
        row: records[row] ?? 0,
        url: url === '' ? null : url
      };
    }
  };
}
