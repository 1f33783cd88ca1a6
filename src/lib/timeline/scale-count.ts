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

/**
 * Where the events of a lane stand that may fall into a stretch of time: those begun before it and not yet
 * ended, in order of start, and then all from `first` to `last`, exclusive, which begin in it.
 */
export interface PlacesInView {
  readonly carried: readonly number[];
  readonly first: number;
  readonly last: number;
}

/** The places of a lane's events in a stretch of time; costs those that have begun before it, not those in it. */
export function placesInView(
  { index, columns }: { readonly index: EventIndex; readonly columns: EventColumns },
  lane: number,
  { from, to }: TimeSpan
): PlacesInView {
  const { laneFrom, starts, sortedEnds, rows, blockEnds } = index;
  const [a, b] = [laneFrom[lane] as number, laneFrom[lane + 1] as number];
  const first = firstNotBelow(starts, a, b, from);
  const last = firstNotBelow(starts, first, b, to);
  let missing = first - a - (firstAbove(sortedEnds, a, b, from) - a);
  const carried: number[] = [];
  for (let at = first - 1; at >= a && missing > 0;) {
    const block = Math.floor(at / BLOCK);
    if ((blockEnds[block] as number) <= from) {
      at = block * BLOCK - 1;
      continue;
    }
    if (endOf(columns, rows[at] as number, index.to) > from) {
      carried.push(at);
      missing -= 1;
    }
    at -= 1;
  }
  carried.reverse();
  return { carried, first, last };
}

/** All positions of a lane's events in a stretch of time, in order of start. */
export function positionsInView(
  source: { readonly index: EventIndex; readonly columns: EventColumns },
  lane: number,
  span: TimeSpan
): number[] {
  const { carried, first, last } = placesInView(source, lane, span);
  const positions = [...carried];
  for (let at = first; at < last; at += 1) positions.push(at);
  return positions;
}

/** First position whose value is above `value`. */
function firstAbove(values: Float64Array, from: number, to: number, value: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
