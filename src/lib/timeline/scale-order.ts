import type { EventColumns } from '#lib/domain/event-columns.ts';

/** A place is packed into the low bits of a double, the value above it: 52 bits hold both exactly. */
const EXACT_BITS = 52;
const FEW = 32;

/**
 * Places `from` to `to` in ascending order of their values, equal ones in order of place. Values and places
 * are packed into doubles, which sort natively: ten times as fast as a comparison function.
 *
 * @returns places counted from 0, not from `from`
 */
export function orderOf(values: Float64Array, from: number, to: number): Float64Array {
  const count = to - from;
  const keys = new Float64Array(count);
  let [least, greatest] = [Infinity, -Infinity];
  for (let at = from; at < to; at += 1) {
    const value = values[at] as number;
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  const places = 2 ** Math.ceil(Math.log2(Math.max(2, count)));
  const grain = Math.max(1, (greatest - least) / (2 ** EXACT_BITS / places));
  for (let at = 0; at < count; at += 1)
    keys[at] = Math.floor(((values[from + at] as number) - least) / grain) * places + at;
  keys.sort();
  for (let at = 0; at < count; at += 1) keys[at] = (keys[at] as number) % places;
  if (grain > 1) orderWithinGrains(keys, values, from);
  return keys;
}

/** Values that share a grain stand in order of place: mostly right already. */
function orderWithinGrains(order: Float64Array, values: Float64Array, from: number): void {
  const valueOf = (place: number): number => values[from + place] as number;
  for (let at = 1; at < order.length; at += 1) {
    const place = order[at] as number;
    const value = valueOf(place);
    let to = at;
    while (to > 0 && valueOf(order[to - 1] as number) > value && at - to < FEW) to -= 1;
    if (to > 0 && valueOf(order[to - 1] as number) > value) {
      order.sort((a, b) => valueOf(a) - valueOf(b) || a - b);
      return;
    }
    order.copyWithin(to + 1, to, at);
    order[to] = place;
  }
}

interface LaneOrder {
  readonly laneFrom: Uint32Array;
  readonly rows: Uint32Array;
  readonly undatedFrom: Uint32Array;
  readonly undatedRows: Uint32Array;
  readonly from: number;
  readonly to: number;
}

/** Rows by lane, in each by start; those without a start apart, in order of row. */
export function laneOrder(
  { length, starts, ends, actors }: EventColumns,
  lanes: number
): LaneOrder {
  const last = lanes - 1;
  const laneFrom = new Uint32Array(lanes + 1);
  const undatedFrom = new Uint32Array(lanes + 1);
  let [from, to] = [Infinity, -Infinity];
  for (let row = 0; row < length; row += 1) {
    const start = starts[row] as number;
    const lane = Math.min(actors[row] as number, last);
    const into = Number.isNaN(start) ? undatedFrom : laneFrom;
    into[lane + 1] = (into[lane + 1] as number) + 1;
    if (start < from) from = start;
    if (start + 1 > to) to = start + 1;
    if (start < (ends[row] as number) && (ends[row] as number) > to) to = ends[row] as number;
  }
  addUp(laneFrom);
  addUp(undatedFrom);
  const byRow = new Uint32Array(laneFrom[lanes] as number);
  const undatedRows = new Uint32Array(undatedFrom[lanes] as number);
  const [next, nextUndated] = [laneFrom.slice(), undatedFrom.slice()];
  const laneStarts = new Float64Array(byRow.length);
  for (let row = 0; row < length; row += 1) {
    const start = starts[row] as number;
    const lane = Math.min(actors[row] as number, last);
    const places = Number.isNaN(start) ? nextUndated : next;
    const place = places[lane] as number;
    places[lane] = place + 1;
    if (places === next) {
      byRow[place] = row;
      laneStarts[place] = start;
    } else undatedRows[place] = row;
  }
  const rows = new Uint32Array(byRow.length);
  for (let lane = 0; lane < lanes; lane += 1) {
    const [a, b] = [laneFrom[lane] as number, laneFrom[lane + 1] as number];
    if (a === b) continue;
    const order = orderOf(laneStarts, a, b);
    for (let at = a; at < b; at += 1) rows[at] = byRow[a + (order[at - a] as number)] as number;
  }
  return {
    laneFrom,
    rows,
    undatedFrom,
    undatedRows,
    ...(from < to ? { from, to } : { from: 0, to: 1 })
  };
}

function addUp(counts: Uint32Array): void {
  for (let at = 1; at < counts.length; at += 1)
    counts[at] = (counts[at] as number) + (counts[at - 1] as number);
}
