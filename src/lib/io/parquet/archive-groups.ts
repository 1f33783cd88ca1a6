import type { ColumnMetaData, FileMetaData, RowGroup } from 'hyparquet';
import type { ArchiveColumn } from './layout.ts';
import { widthOf, type TimeUnit } from './time-values.ts';

/** A row group, and the time that its statistics say it covers, ms UTC. */
export interface ArchiveGroup {
  /** Its place among the groups of the file. */
  readonly at: number;
  /** Its first row in the file, counted from 0. */
  readonly firstRow: number;
  readonly rows: number;
  /** What reading the layout's columns of it takes, in bytes, and what they are unpacked. */
  readonly bytes: number;
  readonly unpackedBytes: number;
  /** No event of it may be before, or at or after; infinite where one may, or where nobody knows. */
  readonly low: number;
  readonly high: number;
  /** Its earliest start and its latest end that are given; null where nobody knows. */
  readonly from: number | null;
  readonly to: number | null;
}

/** What the statistics of a column of times say of a group. */
interface TimeStatistics {
  readonly least: number | null;
  readonly most: number | null;
  readonly mayBeNull: boolean;
  readonly isAllNull: boolean;
}

const CENTURY_MS = 36_525 * 86_400_000;
const NO_COLUMN: TimeStatistics = { least: null, most: null, mayBeNull: true, isAllNull: true };

/** The row groups of a file in its order, with what its footer knows of them. */
export function groupsOf(
  metadata: FileMetaData,
  columns: readonly ArchiveColumn[],
  startUnit: TimeUnit
): readonly ArchiveGroup[] {
  const has = new Set<string>(columns);
  // An event without an end is as wide as its precision says, and that may be a century.
  const widest = has.has('precision') ? CENTURY_MS : widthOf(startUnit);
  let firstRow = 0;
  return metadata.row_groups.map((group, at) => {
    const chunks = new Map(
      group.columns.flatMap(({ meta_data: chunk }) =>
        chunk === undefined ? [] : [[chunk.path_in_schema[0] ?? '', chunk] as const]
      )
    );
    const wanted = columns.flatMap((name) => chunks.get(name) ?? []);
    const start = statisticsOf(chunks.get('start'), group);
    const end = statisticsOf(chunks.get('end'), group);
    const rows = Number(group.num_rows);
    const found: ArchiveGroup = {
      at,
      firstRow,
      rows,
      bytes: sum(wanted, ({ total_compressed_size: size }) => size),
      unpackedBytes: sum(wanted, ({ total_uncompressed_size: size }) => size),
      low: start.mayBeNull ? -Infinity : (start.least ?? -Infinity),
      high: highOf(start, end, widest, has.has('certainty') && has.has('end')),
      from: start.least,
      to: end.most ?? (start.most === null ? null : start.most + widthOf(startUnit))
    };
    firstRow += rows;
    return found;
  });
}

function highOf(
  start: TimeStatistics,
  end: TimeStatistics,
  widest: number,
  mayBeOpen: boolean
): number {
  const ofEnds = end.most ?? (end.isAllNull ? -Infinity : Infinity);
  if (!end.mayBeNull) return ofEnds;
  if (mayBeOpen || start.mayBeNull || start.most === null) return Infinity;
  return Math.max(ofEnds, start.most + widest);
}

function statisticsOf(chunk: ColumnMetaData | undefined, group: RowGroup): TimeStatistics {
  if (chunk === undefined) return NO_COLUMN;
  const { statistics } = chunk;
  const nulls = statistics?.null_count;
  return {
    least: numberOf(statistics?.min_value ?? statistics?.min),
    most: numberOf(statistics?.max_value ?? statistics?.max),
    mayBeNull: nulls !== 0n,
    isAllNull: nulls === group.num_rows
  };
}

/** Times are numbers; what is none has statistics that are not read. */
function numberOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

function sum(chunks: readonly ColumnMetaData[], size: (chunk: ColumnMetaData) => bigint): number {
  return Number(chunks.reduce((total, chunk) => total + size(chunk), 0n));
}
