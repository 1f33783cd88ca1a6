import type { TimeSpan } from './scale-count.ts';
import { COLUMN_PX, type LaneFrame, type ScaleFrame } from './scale-frame.ts';

/** What pointer and keys can reach: a mark, or a piece of density; px from the left edge of the view. */
export interface Stop {
  readonly lane: number;
  readonly x: number;
  readonly x0: number;
  readonly x1: number;
  /** The time that it stands for, half-open, ms UTC. */
  readonly span: TimeSpan;
  /** Rows of its events where they are few; null for a piece of density. */
  readonly rows: readonly number[] | null;
}

/** Columns of density that are reached together. */
const CELL_COLUMNS = 8;
const HALF_GLYPH_PX = 11;

/** The mark or the piece of density under a place; null where there is none. O(log n). */
export function stopAt(frame: ScaleFrame, x: number, y: number): Stop | null {
  const lane = frame.lanes.find((each) => y >= each.y && y < each.y + each.height);
  if (lane === undefined) return null;
  if (lane.kind === 'density') {
    return cellAt(frame, lane, Math.floor(x / COLUMN_PX / CELL_COLUMNS));
  }
  let best: Stop | null = null;
  let bestPx = Infinity;
  for (const mark of lane.marks) {
    const off = Math.abs(mark.x - x);
    if (off <= HALF_GLYPH_PX + 3 && off < bestPx) {
      bestPx = off;
      best = markStop(frame, lane, mark);
    }
  }
  if (best !== null) return best;
  const bar = lane.bars.find(({ x0, x1 }) => x >= x0 && x < x1);
  const held = bar && lane.marks.find(({ rows }) => rows.includes(bar.row));
  return held === undefined ? null : markStop(frame, lane, held);
}

/** All stops of a lane, left to right. */
export function stopsOf(frame: ScaleFrame, lane: LaneFrame): readonly Stop[] {
  if (lane.kind === 'marks') return lane.marks.map((mark) => markStop(frame, lane, mark));
  const cells = Math.ceil(lane.masses.length / CELL_COLUMNS);
  return Array.from({ length: cells }, (_, at) => cellAt(frame, lane, at)).filter(
    (cell) => cell !== null
  );
}

function markStop(
  { edges }: ScaleFrame,
  { lane }: LaneFrame,
  mark: {
    readonly x: number;
    readonly x0: number;
    readonly x1: number;
    readonly rows: readonly number[];
  }
): Stop {
  const half = HALF_GLYPH_PX + (mark.rows.length > 1 ? 3 * String(mark.rows.length).length : 0);
  const at = (px: number): number => {
    const column = Math.max(0, Math.min(edges.length - 2, Math.floor(px / COLUMN_PX)));
    return edges[column] as number;
  };
  return {
    lane,
    x: mark.x,
    x0: mark.x - half,
    x1: mark.x + half,
    span: { from: at(mark.x - half), to: at(mark.x + half + COLUMN_PX) },
    rows: mark.rows
  };
}

function cellAt(
  { edges }: ScaleFrame,
  { lane, masses }: LaneFrame & { readonly kind: 'density' },
  cell: number
): Stop | null {
  const first = cell * CELL_COLUMNS;
  const last = Math.min(masses.length, first + CELL_COLUMNS);
  let mass = 0;
  for (let at = Math.max(0, first); at < last; at += 1) mass += masses[at] as number;
  if (mass <= 0) return null;
  return {
    lane,
    x: ((first + last) / 2) * COLUMN_PX,
    x0: first * COLUMN_PX,
    x1: last * COLUMN_PX,
    span: { from: edges[first] as number, to: edges[last] as number },
    rows: null
  };
}
