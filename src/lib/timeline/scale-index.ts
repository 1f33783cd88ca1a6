import type { EventColumns } from '#lib/domain/event-columns.ts';
import { laneOrder, orderOf } from './scale-order.ts';
import { gridOf, MOST_MARKS, writeMass } from './scale-mass.ts';
import { kindsBefore } from './scale-kinds.ts';
import { quietStretches } from './scale-quiet.ts';

/**
 * What makes a frame cost pixels and lanes instead of events: the rows of each lane in order of time, their
 * ends in order, and how many events fall before any instant. All arrays are typed and can be transferred;
 * together they take at most 64 bytes an event.
 */
export interface EventIndex {
  readonly laneCount: number;
  /** First position of each lane in `rows` and `starts`, and the end of the last. */
  readonly laneFrom: Uint32Array;
  /** Row at a position; lane by lane, in each by start. Rows that nothing bounds from below are not in it. */
  readonly rows: Uint32Array;
  readonly starts: Float64Array;
  /** Ends of each lane's events in their own order; between `laneFrom[lane]` and `laneFrom[lane + 1]`. */
  readonly sortedEnds: Float64Array;
  /** Greatest end of each BLOCK positions. */
  readonly blockEnds: Float64Array;
  /** First knot of each lane, and the end of the last; see `MassFunction`. A lane that always shows marks has none. */
  readonly knotFrom: Uint32Array;
  readonly knotMs: Float64Array;
  readonly knotMass: Float64Array;
  /** See `KnotGrid`. */
  readonly gridFrom: Uint32Array;
  readonly grid: Uint32Array;
  /** See the function of that name. */
  readonly kindsBefore: Uint32Array;
  /** Rows without a lower bound, lane by lane, and where each lane begins in them. */
  readonly undatedFrom: Uint32Array;
  readonly undatedRows: Uint32Array;
  /** Mass of all lanes in equal parts of the span: 512 of few events, 2048 of many. */
  readonly overview: Float32Array;
  /** First start and last end, ms UTC; `[0, 1)` without dated events. */
  readonly from: number;
  readonly to: number;
  /** The widest stretches in which nothing goes on: from, to, from, to …, widest first. */
  readonly quiet: Float64Array;
}

export const BLOCK = 64;
/** Parts of the overview: of few events fewer, so that what is fixed does not outweigh the events. */
const OVERVIEW_PARTS = { few: 512, many: 2048 } as const;
const FEW = 4096;

/** How far an index has been made: a share in [0, 1]. */
export type Progress = (share: number) => void;

/**
 * Sorts events into lanes and counts them. O(n log n).
 *
 * @param laneCount actors 0 to laneCount - 1 have lanes; whoever is beyond stands in one more lane at the end
 */
export function indexEvents(
  columns: EventColumns,
  laneCount: number,
  progress: Progress = () => undefined
): EventIndex {
  const lanes = laneCount + 1;
  const { laneFrom, rows, undatedFrom, undatedRows, from, to } = laneOrder(columns, lanes);
  progress(0.35);
  const count = rows.length;
  const starts = new Float64Array(count);
  const ends = new Float64Array(count);
  const blockEnds = new Float64Array(Math.ceil(count / BLOCK)).fill(-Infinity);
  for (let at = 0; at < count; at += 1) {
    const row = rows[at] as number;
    const end = endOf(columns, row, to);
    const block = Math.floor(at / BLOCK);
    starts[at] = columns.starts[row] as number;
    ends[at] = end;
    if (end > (blockEnds[block] as number)) blockEnds[block] = end;
  }
  progress(0.45);
  const overview = overviewOf(starts, ends, from, to);
  const sorted = sortEnds(starts, ends, laneFrom);
  progress(0.7);
  const room = { knotMs: new Float64Array(2 * count), knotMass: new Float64Array(2 * count) };
  const knotFrom = new Uint32Array(lanes + 1);
  for (let lane = 0; lane < lanes; lane += 1) {
    const [a, b] = [laneFrom[lane] as number, laneFrom[lane + 1] as number];
    knotFrom[lane + 1] = knotFrom[lane] as number;
    if (b - a <= MOST_MARKS) continue;
    const input = {
      starts: starts.subarray(a, b),
      endOfEach: ends.subarray(a, b),
      ends: sorted.ends.subarray(a, b),
      widths: sorted.widths.subarray(a, b)
    };
    knotFrom[lane + 1] = writeMass(input, room, knotFrom[lane] as number);
  }
  progress(0.85);
  const knots = knotFrom[lanes] as number;
  const knotMs = room.knotMs.slice(0, knots);
  const quiet = quietStretches(starts, sorted.ends);
  progress(1);
  return {
    laneCount: lanes,
    laneFrom,
    rows,
    starts,
    sortedEnds: sorted.ends,
    blockEnds,
    knotFrom,
    knotMs,
    knotMass: room.knotMass.slice(0, knots),
    ...gridOf(knotMs, knotFrom),
    kindsBefore: kindsBefore(rows, columns),
    undatedFrom,
    undatedRows,
    overview,
    from,
    to,
    quiet
  };
}

/** End of a dated row; what nothing bounds from above goes on to the end of all. */
export function endOf(columns: EventColumns, row: number, last: number): number {
  const end = columns.ends[row] as number;
  return Number.isNaN(end) ? Math.max(last, (columns.starts[row] as number) + 1) : end;
}

/** Ends of each lane in order, each with its width beside it where the lane may show density. */
function sortEnds(
  starts: Float64Array,
  ends: Float64Array,
  laneFrom: Uint32Array
): { readonly ends: Float64Array; readonly widths: Float64Array } {
  const sorted = new Float64Array(ends.length);
  const widths = new Float64Array(ends.length);
  for (let lane = 0; lane + 1 < laneFrom.length; lane += 1) {
    const [a, b] = [laneFrom[lane] as number, laneFrom[lane + 1] as number];
    if (b - a <= MOST_MARKS) {
      sorted.set(ends.subarray(a, b), a);
      sorted.subarray(a, b).sort();
      continue;
    }
    const order = orderOf(ends, a, b);
    for (let at = a; at < b; at += 1) {
      const from = a + (order[at - a] as number);
      sorted[at] = ends[from] as number;
      widths[at] = (ends[from] as number) - (starts[from] as number);
    }
  }
  return { ends: sorted, widths };
}

/** Mass of all events in equal parts of the span, by differences: what is wide costs as little as what is not. */
function overviewOf(
  starts: Float64Array,
  ends: Float64Array,
  from: number,
  to: number
): Float32Array {
  const parts = starts.length > FEW ? OVERVIEW_PARTS.many : OVERVIEW_PARTS.few;
  const mass = new Float64Array(parts);
  const steps = new Float64Array(parts + 1);
  const perMs = parts / (to - from);
  for (let at = 0; at < starts.length; at += 1) {
    const a = ((starts[at] as number) - from) * perMs;
    const b = Math.min(parts, ((ends[at] as number) - from) * perMs);
    const first = Math.min(parts - 1, Math.floor(a));
    const last = Math.min(parts - 1, Math.floor(b));
    if (first === last || b <= a) mass[first] = (mass[first] as number) + 1;
    else {
      const each = 1 / (b - a);
      mass[first] = (mass[first] as number) + (first + 1 - a) * each;
      mass[last] = (mass[last] as number) + (b - last) * each;
      steps[first + 1] = (steps[first + 1] as number) + each;
      steps[last] = (steps[last] as number) - each;
    }
  }
  let running = 0;
  for (let part = 0; part < parts; part += 1) {
    running += steps[part] as number;
    mass[part] = (mass[part] as number) + Math.max(0, running);
  }
  return Float32Array.from(mass);
}
