import { checkDeltas, checkRuns, countPresent } from './check-runs.ts';
import { unpackSnappy } from './snappy.ts';
import { readStruct, type ByteReader, type ThriftStruct } from './thrift-struct.ts';

/** What the footer says of a column of a row group. */
export interface ColumnSize {
  readonly rows: number;
  readonly unpackedBytes: number;
  readonly isSnappy: boolean;
  /** Whether a cell may be missing: then each page says which are there. */
  readonly isOptional: boolean;
}

const PAGES = { data: 0, dictionary: 2, data2: 3 } as const;
/** Ids of encodings. */
const DICTIONARIES = [2, 8];
const DELTAS = [5, 6, 7];

/**
 * Walks through the pages of a column and refuses sizes and counts that cannot be: with them the reader would
 * go on without end, or fill memory. What it throws names what was found.
 */
export function checkPages(bytes: Uint8Array, column: ColumnSize): void {
  const reader: ByteReader = { bytes, at: 0 };
  let rows = 0;
  while (rows < column.rows && reader.at < bytes.length - 1) {
    const header = readStruct(reader);
    const [type, unpacked, packed] = [1, 2, 3].map((id) => numberIn(header, id)) as [
      number,
      number,
      number
    ];
    const end = reader.at + packed;
    if (packed > bytes.length - reader.at) throw new Error(`a page of ${packed} bytes`);
    // Headers count for the size of a column, so that no page can be larger.
    if (unpacked > column.unpackedBytes) throw new Error(`a page of ${unpacked} bytes, unpacked`);
    const page = bytes.subarray(reader.at, end);
    if (type === PAGES.dictionary) {
      unpackedPage(page, unpacked, column.isSnappy);
      const values = numberIn(structIn(header, 7), 1);
      if (values > unpacked) throw new Error(`a dictionary of ${values} words`);
    } else if (type === PAGES.data) {
      rows += checkData(unpackedPage(page, unpacked, column.isSnappy), structIn(header, 5), column);
    } else if (type === PAGES.data2) {
      rows += checkData2(page, unpacked, structIn(header, 8), column);
    }
    if (rows > column.rows) throw new Error(`pages of ${rows} cells for ${column.rows} rows`);
    reader.at = end;
  }
}

function checkData(page: Uint8Array, header: ThriftStruct, column: ColumnSize): number {
  const cells = cellsIn(header, column);
  const encoding = numberIn(header, 2);
  if (!column.isOptional) checkValues(page, encoding, cells);
  else {
    const length = new DataView(page.buffer, page.byteOffset, page.byteLength).getUint32(0, true);
    const present = countPresent(page.subarray(4, 4 + length), cells);
    checkValues(page.subarray(4 + length), encoding, present);
  }
  return cells;
}

/** A page of the second kind, whose levels are not compressed. */
function checkData2(
  page: Uint8Array,
  unpacked: number,
  header: ThriftStruct,
  column: ColumnSize
): number {
  const cells = cellsIn(header, column);
  const [nulls, encoding, levels] = [2, 4, 5].map((id) => numberIn(header, id)) as [
    number,
    number,
    number
  ];
  if (numberIn(header, 6) > 0) throw new Error('lists of values');
  if (levels > page.length || levels > unpacked) throw new Error(`levels of ${levels} bytes`);
  if (column.isOptional) checkRuns(page.subarray(0, levels), 1, cells);
  const isSnappy = column.isSnappy && header.numbers.get(7) !== 0;
  const values = unpackedPage(page.subarray(levels), unpacked - levels, isSnappy);
  checkValues(values, encoding, Math.max(0, cells - nulls));
  return cells;
}

function checkValues(bytes: Uint8Array, encoding: number, count: number): void {
  if (count === 0) return;
  if (DELTAS.includes(encoding)) checkDeltas(bytes);
  const width = bytes[0] ?? 0;
  if (DICTIONARIES.includes(encoding) && width > 0) checkRuns(bytes.subarray(1), width, count);
}

function unpackedPage(page: Uint8Array, unpacked: number, isSnappy: boolean): Uint8Array {
  return isSnappy && unpacked > 0 ? unpackSnappy(page, unpacked) : page;
}

function cellsIn(header: ThriftStruct, { rows }: ColumnSize): number {
  const values = numberIn(header, 1);
  if (values > rows) throw new Error(`a page of ${values} cells for ${rows} rows`);
  return values;
}

function structIn({ structs }: ThriftStruct, id: number): ThriftStruct {
  const found = structs.get(id);
  if (found === undefined) throw new Error('a page header lacks its kind');
  return found;
}

function numberIn({ numbers }: ThriftStruct, id: number): number {
  const found = numbers.get(id);
  if (found === undefined || found < 0) throw new Error(`a page header says ${String(found)}`);
  return found;
}
