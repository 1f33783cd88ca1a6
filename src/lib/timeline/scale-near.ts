import type { EventColumns } from '#lib/domain/event-columns.ts';
import type { ScaleFrame } from './scale-frame.ts';
import type { EventIndex } from './scale-index.ts';
import { stopsOf, type Stop } from './scale-stops.ts';

/** The stop of a lane in view that is nearest to an instant; null where none is drawn. */
export function stopNear(frame: ScaleFrame, lane: number, ms: number): Stop | null {
  const drawn = frame.lanes.find((each) => each.lane === lane);
  if (drawn === undefined) return null;
  const off = ({ span }: Stop): number => Math.abs((span.from + span.to) / 2 - ms);
  return stopsOf(frame, drawn).toSorted((a, b) => off(a) - off(b))[0] ?? null;
}

/** A row alone, at the place of the stop that it is drawn in. */
export function stopOfRow(
  frame: ScaleFrame,
  { lane, ms, row }: { readonly lane: number; readonly ms: number; readonly row: number }
): Stop {
  const nowhere = { lane, x: 0, x0: 0, x1: 0, span: { from: ms, to: ms + 1 } };
  return { ...(stopNear(frame, lane, ms) ?? nowhere), rows: [row] };
}

/** Lane and first instant of a row; NaN for one that nothing bounds from below. */
export function placeOfRow(
  { actors, starts }: EventColumns,
  { laneCount }: EventIndex,
  row: number
): { readonly lane: number; readonly ms: number } {
  return { lane: Math.min(actors[row] as number, laneCount - 1), ms: starts[row] as number };
}

/** The events of a lane that no date places on the axis, as one stop without a place. */
export function undatedStop({ undatedFrom, undatedRows }: EventIndex, lane: number): Stop {
  const rows = undatedRows.subarray(undatedFrom[lane], undatedFrom[lane + 1]);
  const span = { from: Number.NaN, to: Number.NaN };
  return { lane, x: 0, x0: 0, x1: 0, span, rows: [...rows] };
}
