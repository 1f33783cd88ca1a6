import type { EventColumns } from '#lib/domain/event-columns.ts';
import { msAlong, type ScaleAxis } from './scale-axis.ts';
import { countInView, positionsInView } from './scale-count.ts';
import type { EventIndex } from './scale-index.ts';
import { marksOf, type LaneMarks } from './scale-marks.ts';
import { massBetween, MOST_MARKS } from './scale-mass.ts';
import type { Window } from './scale-window.ts';

/** A lane's place, px from the top of the lanes. */
export interface LaneRow {
  readonly lane: number;
  readonly y: number;
  readonly height: number;
}

/** What a lane shows: how closely its events stand, or where they are few its marks. */
export type LaneFrame = LaneRow & {
  /** Events of the lane that may fall into the view. */
  readonly inView: number;
} & ({ readonly kind: 'density'; readonly masses: Float64Array } | LaneMarks);

/** Everything that is drawn of the lanes. */
export interface ScaleFrame {
  /** Edges of the density's columns, ms UTC. */
  readonly edges: Float64Array;
  /** The fullest column of all lanes that show density; 0 without any. */
  readonly most: number;
  readonly lanes: readonly LaneFrame[];
}

export interface FrameInput {
  readonly index: EventIndex;
  readonly columns: EventColumns;
  readonly axis: ScaleAxis;
  readonly window: Window;
  readonly widthPx: number;
  readonly rows: readonly LaneRow[];
}

/** Width of a column of the density. */
export const COLUMN_PX = 2;

/** The frame of a window: costs columns and lanes in view, however many events there are. */
export function frameOf(input: FrameInput): ScaleFrame {
  const { index, axis, window, widthPx, rows } = input;
  const columns = Math.ceil(widthPx / COLUMN_PX);
  const edges = edgesOf(axis, window, widthPx, columns);
  const view = { from: edges[0] as number, to: edges[columns] as number };
  let most = 0;
  const lanes = rows.map((row): LaneFrame => {
    const { lane } = row;
    const inView = countInView(index, lane, view);
    if (inView <= MOST_MARKS)
      return { ...row, inView, ...marksOf(input, positionsInView(input, lane, view)) };
    const masses = new Float64Array(columns);
    most = Math.max(most, massBetween(index, lane, edges, masses));
    return { ...row, inView, kind: 'density', masses };
  });
  return { edges, most, lanes };
}

/** Instants at the edges of the columns; the last column may be narrower. */
function edgesOf(
  axis: ScaleAxis,
  { from, to }: Window,
  widthPx: number,
  columns: number
): Float64Array {
  const edges = new Float64Array(columns + 1);
  const perPx = (to - from) / widthPx;
  for (let at = 0; at < columns; at += 1) edges[at] = from + at * COLUMN_PX * perPx;
  edges[columns] = to;
  return msAlong(axis, edges);
}
