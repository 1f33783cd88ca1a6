import type { DayExtent } from '#lib/domain/date.ts';
import type { TimeScale } from './time-scale.ts';

/** A column of the density strip, px from the left edge; `share` of the fullest column, in (0, 1]. */
export interface DensityColumn {
  readonly x0: number;
  readonly x1: number;
  readonly share: number;
}

/**
 * How closely events stand in time: each is spread evenly over the days that it may cover, so that a year
 * known only as a year weighs little anywhere. Shares are square roots, which keeps the thin ones visible.
 * What lacks a bound is left out; columns without events are too.
 */
export function densityOf(
  extents: readonly DayExtent[],
  scale: Pick<TimeScale, 'toPx'>,
  { widthPx, columnPx }: { readonly widthPx: number; readonly columnPx: number }
): readonly DensityColumn[] {
  const weights = new Array<number>(Math.max(1, Math.ceil(widthPx / columnPx))).fill(0);
  for (const { from, to } of extents) {
    if (from === null || to === null) continue;
    const [x0, x1] = [scale.toPx(from), scale.toPx(to)];
    if (x1 <= x0) continue;
    const [first, last] = [Math.floor(x0 / columnPx), Math.ceil(x1 / columnPx)];
    for (let at = Math.max(0, first); at < Math.min(last, weights.length); at += 1) {
      const covered = Math.min(x1, (at + 1) * columnPx) - Math.max(x0, at * columnPx);
      weights[at] = (weights[at] ?? 0) + covered / (x1 - x0);
    }
  }
  const most = Math.max(...weights);
  return weights.flatMap((weight, at) =>
    weight > 0
      ? [{ x0: at * columnPx, x1: (at + 1) * columnPx, share: Math.sqrt(weight / most) }]
      : []
  );
}
