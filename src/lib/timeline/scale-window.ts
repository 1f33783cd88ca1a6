import { END_MS, FIRST_MS } from '#lib/domain/event-columns.ts';
import { msAt, unitAt, type ScaleAxis } from './scale-axis.ts';

/** What is in view: units of the axis, `from < to`. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** All time, with a little room at both ends so that the outermost marks stand whole. */
export const WHOLE: Window = { from: -0.012, to: 1.014 };

/** The closest view: ten minutes. */
const LEAST_MS = 600_000;
/** The widest view, in units of the axis. */
const WIDEST = 1.5;
/** However far it is panned, as much of the view as this still shows the time of the events. */
const KEPT = 0.25;

/** Zooms so that the place at `share` of the view stays where it is. Never closer than ten minutes. */
export function zoomed(
  axis: ScaleAxis,
  { from, to }: Window,
  factor: number,
  share: number
): Window {
  const place = from + (to - from) * share;
  const wanted = (to - from) / factor;
  const width = Math.min(WIDEST, Math.max(wanted, leastUnits(axis, place)));
  return kept(axis, { from: place - width * share, to: place + width * (1 - share) });
}

/** Pans by a share of the view. */
export function panned(axis: ScaleAxis, { from, to }: Window, share: number): Window {
  const by = (to - from) * share;
  return kept(axis, { from: from + by, to: to + by });
}

/** The window between two instants, ms UTC, in either order. */
export function windowOf(axis: ScaleAxis, a: number, b: number): Window {
  const [from, to] = [unitAt(axis, Math.min(a, b)), unitAt(axis, Math.max(a, b))];
  const width = Math.min(WIDEST, Math.max(to - from, leastUnits(axis, (from + to) / 2)));
  const middle = (from + to) / 2;
  return kept(axis, { from: middle - width / 2, to: middle + width / 2 });
}

/** Px from the left edge of the view. */
export function pxOf(axis: ScaleAxis, { from, to }: Window, widthPx: number, ms: number): number {
  return ((unitAt(axis, ms) - from) / (to - from)) * widthPx;
}

/** The same for many instants of one view. */
export function pxScale(axis: ScaleAxis, window: Window, widthPx: number): (ms: number) => number {
  if (axis.ms.length > 2) return (ms) => pxOf(axis, window, widthPx, ms);
  const [first, last] = [axis.ms[0] as number, axis.ms[1] as number];
  const perMs = widthPx / (window.to - window.from) / (last - first);
  const origin = first + window.from * (last - first);
  return (ms) => (ms - origin) * perMs;
}

/** Instant at a place of the view, ms UTC with fractions. */
export function msOf(axis: ScaleAxis, { from, to }: Window, widthPx: number, px: number): number {
  return msAt(axis, from + ((to - from) * px) / widthPx);
}

function leastUnits(axis: ScaleAxis, place: number): number {
  const ms = msAt(axis, place);
  const least = unitAt(axis, ms + LEAST_MS / 2) - unitAt(axis, ms - LEAST_MS / 2);
  // Very far away an hour is less than a number can tell.
  return Math.max(least, Number.EPSILON);
}

/** Kept near the events and within the years that a file of records may hold, or those of the events beyond them. */
function kept(axis: ScaleAxis, { from, to }: Window): Window {
  const width = to - from;
  const low = Math.max(-width * (1 - KEPT), Math.min(0, unitAt(axis, FIRST_MS)));
  const high = Math.min(1 - width * KEPT, Math.max(1, unitAt(axis, END_MS)) - width);
  const at = Math.max(Math.min(from, high), low);
  return { from: at, to: at + width };
}
