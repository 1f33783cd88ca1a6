import type { EventColumns } from '#lib/domain/event-columns.ts';

/** An event that may cover more than a week, in ms. */
const WIDE_MS = 7 * 86_400_000;
const FEWEST_IN_GROUP = 4096;
/** Rows of a group by the square root of all: so neither the footer nor a group grows with the whole archive. */
const GROWTH = 12;

/**
 * Rows of a table in the order in which an archive has them, cut into its row groups: first the events
 * wider than a week or without a bound, then all others; each by start, then end, then place in the table.
 * A year among days would else widen the stretch of time that its row group stands for.
 */
export function orderRows(columns: EventColumns): readonly Uint32Array[] {
  const wide: number[] = [];
  const narrow: number[] = [];
  for (let row = 0; row < columns.length; row++) {
    const width = (columns.ends[row] ?? Number.NaN) - (columns.starts[row] ?? Number.NaN);
    (width <= WIDE_MS ? narrow : wide).push(row);
  }
  const size = Math.max(FEWEST_IN_GROUP, Math.ceil(Math.sqrt(columns.length) * GROWTH));
  return [wide, narrow].flatMap((rows) => cut(sortedByTime(columns, rows), size));
}

function sortedByTime({ starts, ends }: EventColumns, rows: readonly number[]): Uint32Array {
  const low = (row: number): number => orElse(starts[row], Number.NEGATIVE_INFINITY);
  const high = (row: number): number => orElse(ends[row], Number.POSITIVE_INFINITY);
  return Uint32Array.from(rows).sort(
    (a, b) => compare(low(a), low(b)) || compare(high(a), high(b)) || a - b
  );
}

function orElse(ms: number | undefined, unbounded: number): number {
  return ms === undefined || Number.isNaN(ms) ? unbounded : ms;
}

/** Infinities of one sign are equal; their difference would be none. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

function cut(rows: Uint32Array, size: number): readonly Uint32Array[] {
  const groups: Uint32Array[] = [];
  for (let at = 0; at < rows.length; at += size) groups.push(rows.subarray(at, at + size));
  return groups;
}
