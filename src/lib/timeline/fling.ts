/** Where a drag was, px from the left edge of the view, and when, ms. */
export interface DragPoint {
  readonly x: number;
  readonly ms: number;
}

/** What was dragged longer ago says nothing of how fast it was let go. */
const RECENT_MS = 90;
const LEAST_PX_PER_MS = 0.15;
/** A fling is half as fast after this. */
const HALF_MS = 220;

/** Speed at which a drag was let go, px per ms to the right; 0 where it had come to rest. */
export function releaseSpeed(points: readonly DragPoint[], nowMs: number): number {
  const recent = points.filter(({ ms }) => nowMs - ms <= RECENT_MS);
  const [first, last] = [recent[0], recent.at(-1)];
  if (first === undefined || last === undefined || last.ms <= first.ms) return 0;
  const speed = (last.x - first.x) / (last.ms - first.ms);
  return Math.abs(speed) < LEAST_PX_PER_MS ? 0 : speed;
}

/** A fling after so many ms: how far it has moved in them, px, and its speed then; 0 once it has come to rest. */
export function flingStep(
  speed: number,
  forMs: number
): { readonly byPx: number; readonly speed: number } {
  const next = speed * 2 ** (-forMs / HALF_MS);
  const byPx = ((speed - next) * HALF_MS) / Math.LN2;
  return { byPx, speed: Math.abs(next) < LEAST_PX_PER_MS / 4 ? 0 : next };
}
