import { compareEvents } from '#lib/domain/order.ts';
import type { Mark } from './place-labels.ts';

/** Where the reader wants to go from the mark that has the focus. */
export type Move = 'left' | 'right' | 'up' | 'down' | 'previous' | 'next' | 'first' | 'last';

/**
 * Id of the mark to focus next; the same id where there is none that way. Left and right stay in the lane,
 * up and down go to the nearest mark of the next lane that has any, previous and next follow the one order
 * of events through all lanes.
 *
 * @param lanes ids in order from the top
 * @param current null for no focus yet: the first mark in time
 */
export function navigate(
  marks: readonly Mark[],
  lanes: readonly string[],
  current: string | null,
  move: Move
): string | null {
  const inTime = marks.toSorted(
    (a, b) => byTime(a, b) || lanes.indexOf(a.lane) - lanes.indexOf(b.lane)
  );
  const here = marks.find((mark) => mark.id === current);
  if (here === undefined) return (move === 'last' ? inTime.at(-1) : inTime[0])?.id ?? null;
  const inLane = inTime.filter((mark) => mark.lane === here.lane);
  /** An event that stands in several lanes is one step. */
  const isOther = ({ members }: Mark): boolean => members[0].event.id !== here.members[0].event.id;
  const found = {
    left: () => inLane[inLane.indexOf(here) - 1],
    right: () => inLane[inLane.indexOf(here) + 1],
    up: () => nearestBeyond(here, marks, lanes, -1),
    down: () => nearestBeyond(here, marks, lanes, 1),
    previous: () => inTime.slice(0, inTime.indexOf(here)).findLast(isOther),
    next: () => inTime.slice(inTime.indexOf(here)).find(isOther),
    first: () => inTime[0],
    last: () => inTime.at(-1)
  }[move]();
  return (found ?? here).id;
}

function byTime(a: Mark, b: Mark): number {
  return compareEvents(a.members[0].event, b.members[0].event);
}

function nearestBeyond(
  here: Mark,
  marks: readonly Mark[],
  lanes: readonly string[],
  step: 1 | -1
): Mark | undefined {
  for (let index = lanes.indexOf(here.lane) + step; lanes[index] !== undefined; index += step) {
    const there = marks.filter((mark) => mark.lane === lanes[index]);
    const [nearest] = there.toSorted(
      (a, b) => Math.abs(a.glyphX - here.glyphX) - Math.abs(b.glyphX - here.glyphX)
    );
    if (nearest !== undefined) return nearest;
  }
  return undefined;
}
