import type { Move } from './navigate.ts';
import type { ScaleFrame } from './scale-frame.ts';
import type { EventIndex } from './scale-index.ts';
import { firstNotBelow } from './scale-search.ts';
import { stopsOf, type Stop } from './scale-stops.ts';

/** Where the keys go: a stop in view, or an event beyond it, by its lane and its start in ms UTC. */
export type Step =
  | { readonly kind: 'stop'; readonly stop: Stop }
  | { readonly kind: 'beyond'; readonly lane: number; readonly ms: number };

interface StepInput {
  readonly frame: ScaleFrame;
  readonly index: EventIndex;
  /** All lanes from the top, also those that are not in view. */
  readonly lanes: readonly number[];
}

/**
 * The next stop from the one that has the focus; null where there is none that way. Left and right stay in
 * the lane, previous and next go through all lanes in order of time; both go on to the next event outside the
 * view, so that keys alone reach every one. Up and down go to the nearest stop of the next lane.
 *
 * @param current null for no focus yet: the first stop in time
 */
export function stepFrom(
  { frame, index, lanes }: StepInput,
  current: Stop | null,
  move: Move
): Step | null {
  const drawn = new Map(frame.lanes.map(({ lane }, at) => [lane, at]));
  const placeOf = ({ lane }: Stop): number => drawn.get(lane) ?? 0;
  const inView = frame.lanes
    .flatMap((lane) => stopsOf(frame, lane))
    .sort((a, b) => a.span.from - b.span.from || placeOf(a) - placeOf(b));
  const to = (stop: Stop | undefined): Step | null =>
    stop === undefined ? null : { kind: 'stop', stop };
  if (move === 'last') return to(inView.at(-1));
  if (current === null || move === 'first') return to(inView[0]);
  const edge = { from: frame.edges[0] as number, to: frame.edges.at(-1) as number };
  const inLane = inView.filter(({ lane }) => lane === current.lane);
  const here = inView.findIndex(({ lane, x }) => lane === current.lane && x === current.x);
  switch (move) {
    case 'right':
      return (
        to(inLane.find(({ x }) => x > current.x)) ?? eventAfter(index, [current.lane], edge.to)
      );
    case 'left':
      return (
        to(inLane.findLast(({ x }) => x < current.x)) ??
        eventBefore(index, [current.lane], edge.from)
      );
    case 'next':
      return to(inView[here + 1]) ?? eventAfter(index, lanes, edge.to);
    case 'previous':
      return (here > 0 ? to(inView[here - 1]) : null) ?? eventBefore(index, lanes, edge.from);
    case 'up':
      return towards({ frame, index, lanes }, inView, current, -1);
    case 'down':
      return towards({ frame, index, lanes }, inView, current, 1);
  }
}

/** The nearest stop of the next lane that has any; beyond those in view the next lane, at the same time. */
function towards(
  { frame, index, lanes }: StepInput,
  inView: readonly Stop[],
  current: Stop,
  by: 1 | -1
): Step | null {
  const drawn = frame.lanes.map(({ lane }) => lane);
  for (let at = drawn.indexOf(current.lane) + by; drawn[at] !== undefined; at += by) {
    const [nearest] = inView
      .filter(({ lane }) => lane === drawn[at])
      .sort((a, b) => Math.abs(a.x - current.x) - Math.abs(b.x - current.x));
    if (nearest !== undefined) return { kind: 'stop', stop: nearest };
  }
  const { laneFrom } = index;
  const edge = (by === 1 ? drawn.at(-1) : drawn[0]) ?? current.lane;
  for (let at = lanes.indexOf(edge) + by; lanes[at] !== undefined; at += by) {
    const lane = lanes[at] as number;
    if (laneFrom[lane] !== laneFrom[lane + 1])
      return { kind: 'beyond', lane, ms: current.span.from };
  }
  return null;
}

function eventAfter(
  { laneFrom, starts }: EventIndex,
  lanes: readonly number[],
  ms: number
): Step | null {
  let best: (Step & { readonly kind: 'beyond' }) | null = null;
  for (const lane of lanes) {
    const end = laneFrom[lane + 1] as number;
    const at = firstNotBelow(starts, laneFrom[lane] as number, end, ms);
    const start = starts[at] as number;
    if (at < end && (best === null || start < best.ms)) best = { kind: 'beyond', lane, ms: start };
  }
  return best;
}

function eventBefore(
  { laneFrom, starts }: EventIndex,
  lanes: readonly number[],
  ms: number
): Step | null {
  let best: (Step & { readonly kind: 'beyond' }) | null = null;
  for (const lane of lanes) {
    const from = laneFrom[lane] as number;
    const at = firstNotBelow(starts, from, laneFrom[lane + 1] as number, ms) - 1;
    const start = starts[at] as number;
    if (at >= from && (best === null || start > best.ms))
      best = { kind: 'beyond', lane, ms: start };
  }
  return best;
}
