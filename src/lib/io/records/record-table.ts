import {
  NOBODY,
  type ColumnActor,
  type EventColumns,
  type EventTable
} from '#lib/domain/event-columns.ts';
import { wordsAt, type WordColumnData } from './word-column.ts';

/** The file that records come from. */
export interface RecordFile {
  readonly name: string;
  /** Of all its bytes, in hexadecimal. */
  readonly sha256: string;
}

/** Events read from a file of records, as they cross to another thread. */
export interface RecordTable {
  readonly file: RecordFile;
  readonly columns: EventColumns;
  readonly actors: readonly ColumnActor[];
  /** What the rows' records say happened; null where no column is it. */
  readonly titles: WordColumnData | null;
  readonly urls: WordColumnData | null;
  /** Number of each row's record in the file, counted from 1 without the header. */
  readonly records: Uint32Array<ArrayBuffer>;
}

/** The table with the ways to its words: a title as the record has it, else its actors' names. */
export function eventTableOf(table: RecordTable): EventTable {
  const { columns, actors, titles, urls, records, file } = table;
  const nameOf = (index: number | undefined): string =>
    index === undefined || index === NOBODY ? '' : (actors[index]?.name ?? '');
  return {
    columns,
    actors,
    sides: [],
    titleOf: (row) => {
      const title = titles === null ? '' : wordsAt(titles, row);
      const names = [nameOf(columns.actors[row]), nameOf(columns.targets[row])];
      return title === '' ? names.filter((name) => name !== '').join(' – ') : title;
    },
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
