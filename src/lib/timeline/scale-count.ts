import type { EventColumns } from '#lib/domain/event-columns.ts';
import { BLOCK, endOf, type EventIndex } from './scale-index.ts';
import { firstNotBelow } from './scale-search.ts';

/** A stretch of time, half-open, ms UTC. */
export interface TimeSpan {
  readonly from: number;
  readonly to: number;
}

/** Events of a lane that may fall into a stretch of time: those begun before its end less those ended by its start. */
export function countInView(index: EventIndex, lane: number, { from, to }: TimeSpan): number {
  const { laneFrom, starts, sortedEnds } = index;
  const [a, b] = [laneFrom[lane] as number, laneFrom[lane + 1] as number];
  const begun = firstNotBelow(starts, a, b, to) - a;
  return begun - (firstAbove(sortedEnds, a, b, from) - a);
}

/** Positions of the events of a lane that may fall into a stretch of time, in order of start. */
export function positionsInView(
  { index, columns }: { readonly index: EventIndex; readonly columns: EventColumns },
  lane: number,
  { from, to }: TimeSpan
): number[] {
  const { laneFrom, starts, sortedEnds, rows, blockEnds } = index;
  const [a, b] = [laneFrom[lane] as number, laneFrom[lane + 1] as number];
  const first = firstNotBelow(starts, a, b, from);
  const last = firstNotBelow(starts, first, b, to);
  let carried = first - a - (firstAbove(sortedEnds, a, b, from) - a);
  const before: number[] = [];
  for (let at = first - 1; at >= a && carried > 0;) {
    const block = Math.floor(at / BLOCK);
    if ((blockEnds[block] as number) <= from) {
      at = block * BLOCK - 1;
      continue;
    }
    if (endOf(columns, rows[at] as number, index.to) > from) {
      before.push(at);
      carried -= 1;
    }
    at -= 1;
  }
  before.reverse();
  for (let at = first; at < last; at += 1) before.push(at);
  return before;
}

/** First position whose value is above `value`. */
function firstAbove(values: Float64Array, from: number, to: number, value: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
