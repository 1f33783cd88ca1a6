import type { EventColumns } from '#lib/domain/event-columns.ts';
import { endOf, type EventIndex } from './scale-index.ts';
import type { ScaleAxis } from './scale-axis.ts';
import { pxScale, type Window } from './scale-window.ts';

/** One event, or several that fall together: px from the left edge of the view. */
export interface ScaleMark {
  /** Where the glyph stands: in the middle of what is narrow, at the visible beginning of what is wide. */
  readonly x: number;
  /** Extent of what it may cover, cut to just outside the view; `x0 < x1`. */
  readonly x0: number;
  readonly x1: number;
  /** Rows of its events, in order of start; at least one. */
  readonly rows: readonly number[];
}

/** An event that is wider than its glyph: a thin bar on one of the tracks under the glyphs. */
export interface ScaleBar {
  readonly x0: number;
  readonly x1: number;
  readonly track: number;
  readonly row: number;
}

export interface LaneMarks {
  readonly kind: 'marks';
  /** Left to right. Each event in view is in exactly one. */
  readonly marks: readonly ScaleMark[];
  readonly bars: readonly ScaleBar[];
}

interface MarksInput {
  readonly index: EventIndex;
  readonly columns: EventColumns;
  readonly axis: ScaleAxis;
  readonly window: Window;
  readonly widthPx: number;
}

/** Nearer than this two marks are one cluster. */
const NEAR_PX = 22;
const NARROW_PX = 27;
const INSET_PX = 13;
const BEYOND_PX = 40;
const TRACKS = 3;
/** What ends where the next begins shares its track; a gap keeps the two apart. */
const BAR_GAP_PX = 2;
/** Places are rounded differently on the two sides of one moment. */
const TOUCH_PX = 0.01;

interface Placed {
  readonly x: number;
  readonly x0: number;
  readonly x1: number;
  readonly row: number;
}

/** Marks of the events at these positions; those that fall together are one cluster. */
export function marksOf(input: MarksInput, positions: readonly number[]): LaneMarks {
  const toPx = pxScale(input.axis, input.window, input.widthPx);
  const placed = positions.map((position) => place(input, position, toPx));
  const bars: ScaleBar[] = [];
  const tracks = new Array<number>(TRACKS).fill(-Infinity);
  for (const { x0, x1, row } of placed) {
    if (x1 - x0 <= NARROW_PX) continue;
    const free = tracks.findIndex((end) => end <= x0 + TOUCH_PX);
    const track = free === -1 ? TRACKS - 1 : free;
    tracks[track] = Math.max(tracks[track] as number, x1);
    bars.push({ x0, x1: Math.max(x0 + 1, x1 - BAR_GAP_PX), track, row });
  }
  return { kind: 'marks', marks: cluster(placed, input), bars };
}

function place(
  { index, columns, widthPx }: MarksInput,
  position: number,
  toPx: (ms: number) => number
): Placed {
  const row = index.rows[position] as number;
  const x0 = toPx(index.starts[position] as number);
  const x1 = toPx(endOf(columns, row, index.to));
  const shown = Math.max(0, x0);
  const end = Math.min(widthPx, x1);
  const x = end - shown <= NARROW_PX ? (shown + end) / 2 : shown + INSET_PX;
  return {
    x,
    x0: Math.max(-BEYOND_PX, Math.min(x0, x)),
    x1: Math.min(widthPx + BEYOND_PX, Math.max(x1, x)),
    row
  };
}

/**
 * Cells of a grid that is fixed in time and halves as one zooms in, so that clusters stay while panning; then
 * neighbours that would still touch become one.
 */
function cluster(placed: readonly Placed[], { window, widthPx }: MarksInput): ScaleMark[] {
  const unitsPerPx = (window.to - window.from) / widthPx;
  const cell = 2 ** Math.ceil(Math.log2(NEAR_PX * unitsPerPx));
  const cellPx = cell / unitsPerPx;
  const offset = window.from / unitsPerPx;
  const found: { sum: number; cell: number; x0: number; x1: number; rows: number[] }[] = [];
  let last: (typeof found)[number] | undefined;
  for (const { x, x0, x1, row } of placed.toSorted((a, b) => a.x - b.x)) {
    const at = Math.floor((x + offset) / cellPx);
    const isNear =
      last !== undefined && (last.cell === at || x - last.sum / last.rows.length < NEAR_PX);
    if (isNear && last !== undefined) {
      last.sum += x;
      if (x0 < last.x0) last.x0 = x0;
      if (x1 > last.x1) last.x1 = x1;
      last.rows.push(row);
    } else {
      last = { sum: x, cell: at, x0, x1, rows: [row] };
      found.push(last);
    }
  }
  return found.map(({ sum, x0, x1, rows }) => ({ x: sum / rows.length, x0, x1, rows }));
}
