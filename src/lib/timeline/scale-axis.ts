import { firstNotBelow } from './scale-search.ts';
import type { Quiet } from './scale-quiet.ts';

/**
 * Time to units and back: one monotone, invertible, piecewise-linear function. All time from the first to the
 * last event takes the units from 0 to 1; beyond, the first and the last piece go on. Zooming and panning
 * choose a window of units, so that folds stay what they are.
 */
export interface ScaleAxis {
  /** Ascending, ms UTC; at least two. */
  readonly ms: Float64Array;
  /** Ascending, as long as `ms`. */
  readonly units: Float64Array;
  readonly folds: readonly Quiet[];
}

const LEAST_MS = 3_600_000;
const FOLD_UNITS = 0.04;
const MOST_FOLDED = 0.4;

/**
 * An axis from `first` to `last`, ms UTC, on which every fold is as wide as the others. Less than an hour is
 * widened to one, so that a single moment has a place on it.
 */
export function foldedAxis(first: number, last: number, folds: readonly Quiet[]): ScaleAxis {
  const missing = Math.max(0, LEAST_MS - (last - first)) / 2;
  const [from, to] = [first - missing, last + missing];
  const each = folds.length === 0 ? 0 : Math.min(FOLD_UNITS, MOST_FOLDED / folds.length);
  const folded = folds.reduce((sum, fold) => sum + fold.to - fold.from, 0);
  const perMs = (1 - each * folds.length) / Math.max(1, to - from - folded);
  const knots = [{ ms: from, unit: 0 }];
  const end = (): { ms: number; unit: number } => knots.at(-1) ?? { ms: from, unit: 0 };
  for (const fold of folds) {
    const unit = end().unit + (fold.from - end().ms) * perMs;
    knots.push({ ms: fold.from, unit }, { ms: fold.to, unit: unit + each });
  }
  knots.push({ ms: to, unit: 1 });
  return {
    ms: Float64Array.from(knots, ({ ms }) => ms),
    units: Float64Array.from(knots, ({ unit }) => unit),
    folds
  };
}

/** Between two axes of the same time: `t` 0 is `a`, 1 is `b`. Monotone because both are. */
export function blendAxes(a: ScaleAxis, b: ScaleAxis, t: number): ScaleAxis {
  if (t <= 0) return a;
  if (t >= 1) return b;
  const ms = [...new Set([...a.ms, ...b.ms])].toSorted((m, n) => m - n);
  return {
    ms: Float64Array.from(ms),
    units: Float64Array.from(ms, (each) => unitAt(a, each) * (1 - t) + unitAt(b, each) * t),
    folds: t < 0.5 ? a.folds : b.folds
  };
}

/** Units of an instant. */
export function unitAt({ ms, units }: ScaleAxis, at: number): number {
  return along(ms, units, at);
}

/** Instant of a place in units, ms UTC with fractions. */
export function msAt({ ms, units }: ScaleAxis, unit: number): number {
  return along(units, ms, unit);
}

/** Instants of ascending places in units, written over them: one walk along the pieces. */
export function msAlong({ ms, units }: ScaleAxis, places: Float64Array): Float64Array {
  let piece = 1;
  for (let at = 0; at < places.length; at += 1) {
    const unit = places[at] as number;
    while (piece < units.length - 1 && (units[piece] as number) < unit) piece += 1;
    const a = units[piece - 1] as number;
    const b = units[piece] as number;
    const c = ms[piece - 1] as number;
    const d = ms[piece] as number;
    places[at] = unit === b ? d : c + ((unit - a) * (d - c)) / (b - a);
  }
  return places;
}

function along(from: Float64Array, to: Float64Array, value: number): number {
  const piece = Math.max(1, Math.min(from.length - 1, firstNotBelow(from, 0, from.length, value)));
  const a = from[piece - 1] as number;
  const b = from[piece] as number;
  const c = to[piece - 1] as number;
  const d = to[piece] as number;
  return value === b ? d : c + ((value - a) * (d - c)) / (b - a);
}
