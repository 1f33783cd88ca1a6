import type { TimeScale } from './time-scale.ts';

const STEPS = 40;

/**
 * How far to zoom so that two days stand `widthPx` apart, between 1 and `max`. The folded axis does not grow
 * evenly (its folds keep their width), so the zoom is looked for by halving.
 *
 * @param scaleAt the axis at a zoom; days stand farther apart the larger it is
 */
export function zoomForSpan(
  scaleAt: (zoom: number) => Pick<TimeScale, 'toPx'>,
  span: { readonly from: number; readonly to: number; readonly widthPx: number },
  max: number
): number {
  const spread = (zoom: number): number => {
    const { toPx } = scaleAt(zoom);
    return toPx(span.to) - toPx(span.from);
  };
  let [low, high] = [1, Math.max(1, max)];
  if (spread(low) >= span.widthPx) return low;
  if (spread(high) <= span.widthPx) return high;
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (low + high) / 2;
    if (spread(middle) < span.widthPx) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
