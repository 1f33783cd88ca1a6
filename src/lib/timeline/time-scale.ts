import { scaleLinear } from 'd3-scale';
import type { Stretch } from './fold-time.ts';

/** A stretch with its place on the axis: px from the content's left edge, `x0 < x1`. */
export interface DrawnStretch extends Stretch {
  readonly x0: number;
  readonly x1: number;
}

/**
 * Days to px and back: one monotone, invertible, piecewise-linear function. Days are counted as in
 * `DayExtent` and may have fractions; px count from the left edge of the content, which is wider than
 * the view when zoomed. Beyond its ends the first and last piece go on.
 */
export interface TimeScale {
  /** Ascending, as long as `xs`; at least two. */
  readonly days: readonly number[];
  /** Ascending px. */
  readonly xs: readonly number[];
  readonly toPx: (day: number) => number;
  readonly toDay: (px: number) => number;
  readonly stretches: readonly DrawnStretch[];
}

export const FOLD_PX = 44;
/** Free room after the last day, so that a mark on it stands whole. */
export const END_PX = 14;
/** Least width of a live stretch, so that a few words fit into it: a share of the room within bounds. */
const MIN_LIVE = { share: 0.15, min: 84, max: 190 } as const;

/** Folded time: every fold is as wide as the others, the rest share what is left by their columns. */
export function foldedScale(stretches: readonly Stretch[], widthPx: number): TimeScale {
  const folds = stretches.filter((stretch) => stretch.kind === 'fold').length;
  const live = stretches.length - folds;
  const foldPx = folds === 0 ? 0 : Math.min(FOLD_PX, (widthPx * 0.4) / folds);
  const room = widthPx - END_PX - folds * foldPx;
  const least = Math.max(MIN_LIVE.min, Math.min(room * MIN_LIVE.share, MIN_LIVE.max));
  const floor = Math.min(least, (room * 0.6) / Math.max(live, 1));
  const share = shareRoom(stretches, room, floor);
  let x = 0;
  const drawn = stretches.map((stretch): DrawnStretch => {
    const x0 = x;
    x += stretch.kind === 'fold' ? foldPx : Math.max(floor, stretch.columns * share);
    return { ...stretch, x0, x1: x };
  });
  return scaleFrom(drawn);
}

/** Time at one constant speed. */
export function trueScale(stretches: readonly Stretch[], widthPx: number): TimeScale {
  const first = stretches[0];
  const last = stretches.at(-1);
  if (first === undefined || last === undefined) return scaleFrom([]);
  return scaleFrom([
    {
      kind: 'live',
      from: first.from,
      to: last.to,
      columns: 1,
      grainDays: 1,
      x0: 0,
      x1: widthPx - END_PX
    }
  ]);
}

/** Between two scales of the same days: `t` 0 is `a`, 1 is `b`. Monotone because both are. */
export function blendScales(a: TimeScale, b: TimeScale, t: number): TimeScale {
  if (t <= 0) return a;
  if (t >= 1) return b;
  const days = [...new Set([...a.days, ...b.days])].toSorted((m, n) => m - n);
  const xs = days.map((day) => a.toPx(day) * (1 - t) + b.toPx(day) * t);
  const base = t < 0.5 ? a : b;
  const linear = scaleLinear().domain(days).range(xs);
  const stretches = base.stretches.map((stretch) => ({
    ...stretch,
    x0: linear(stretch.from),
    x1: linear(stretch.to)
  }));
  return { days, xs, stretches, toPx: linear, toDay: (px) => linear.invert(px) };
}

/** Px for one column, so that all live stretches, none under `floor`, together fill `room`. */
function shareRoom(stretches: readonly Stretch[], room: number, floor: number): number {
  let flexible = stretches.filter((stretch) => stretch.kind !== 'fold');
  let left = room;
  for (;;) {
    const columns = flexible.reduce((sum, stretch) => sum + stretch.columns, 0);
    const share = columns > 0 ? left / columns : 0;
    const wide = flexible.filter((stretch) => stretch.columns * share >= floor);
    if (wide.length === flexible.length || wide.length === 0) return share;
    left -= (flexible.length - wide.length) * floor;
    flexible = wide;
  }
}

function scaleFrom(stretches: readonly DrawnStretch[]): TimeScale {
  const first = stretches[0];
  const knots = first === undefined ? [] : [{ day: first.from, x: first.x0 }];
  for (const { to, x1 } of stretches) knots.push({ day: to, x: x1 });
  const days = knots.length > 0 ? knots.map((knot) => knot.day) : [0, 1];
  const xs = knots.length > 0 ? knots.map((knot) => knot.x) : [0, 1];
  const linear = scaleLinear().domain(days).range(xs);
  return { days, xs, stretches, toPx: linear, toDay: (px) => linear.invert(px) };
}
