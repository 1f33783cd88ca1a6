/** The window on time as it stands on the minimap, px from its left edge, half-open. */
export interface Brush {
  readonly x0: number;
  readonly x1: number;
}

/** The part of a brush that a pointer takes hold of; beside it, the brush jumps there first. */
export type BrushPart = 'start' | 'end' | 'window' | 'beside';

/** How far from an edge it can still be held; inside, less, so that a narrow window can be moved. */
export const EDGE_OUT_PX = 16;
export const EDGE_IN_PX = 8;
/** A window is drawn at least so wide. */
const MIN_BRUSH_PX = 6;

/** The brush as it is drawn: within the map, and wide enough to be seen. */
export function drawnBrush({ x0, x1 }: Brush, widthPx: number): Brush {
  const missing = Math.max(0, MIN_BRUSH_PX - (x1 - x0)) / 2;
  const width = Math.min(widthPx, x1 - x0 + 2 * missing);
  const left = Math.max(0, Math.min(x0 - missing, widthPx - width));
  return { x0: left, x1: left + width };
}

/** What a pointer at `x` is on; between two edges that are near each other, the nearer. */
export function hitBrush({ x0, x1 }: Brush, x: number): BrushPart {
  const inner = Math.min(EDGE_IN_PX, (x1 - x0) / 4);
  if (x >= x0 - EDGE_OUT_PX && x <= x0 + inner) return 'start';
  if (x <= x1 + EDGE_OUT_PX && x >= x1 - inner) return 'end';
  return x > x0 && x < x1 ? 'window' : 'beside';
}

/** A pointer that holds a brush: where it went down, and the brush as it was then. */
export interface BrushGrip {
  readonly part: 'start' | 'end' | 'window';
  readonly x: number;
  readonly brush: Brush;
}

/** Takes hold of a brush; a press beside it brings its middle there. */
export function gripBrush(brush: Brush, x: number): BrushGrip {
  const part = hitBrush(brush, x);
  if (part !== 'beside') return { part, x, brush };
  const half = (brush.x1 - brush.x0) / 2;
  return { part: 'window', x, brush: { x0: x - half, x1: x + half } };
}

/**
 * The brush that a grip asks for when the pointer is at `x`, within a map of `widthPx`. An edge that is
 * pulled past the other takes its place.
 */
export function pullBrush({ part, x: from, brush }: BrushGrip, x: number, widthPx: number): Brush {
  const by = x - from;
  if (part === 'window') {
    const width = brush.x1 - brush.x0;
    const x0 = Math.max(0, Math.min(brush.x0 + by, widthPx - width));
    return { x0, x1: x0 + width };
  }
  const moved = Math.max(0, Math.min((part === 'start' ? brush.x0 : brush.x1) + by, widthPx));
  const fixed = part === 'start' ? brush.x1 : brush.x0;
  return { x0: Math.min(moved, fixed), x1: Math.max(moved, fixed) };
}
