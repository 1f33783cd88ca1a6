import { barHeight } from '#lib/timeline/scale-height.ts';
import type { Painter, PaintTheme } from './theme.ts';

/** The density of all time as columns, px wide as given, on a baseline. */
export function paintOverview(
  ctx: Painter,
  masses: Float64Array,
  {
    columnPx,
    bottom,
    roomPx
  }: { readonly columnPx: number; readonly bottom: number; readonly roomPx: number },
  theme: Pick<PaintTheme, 'torn' | 'hairline'>
): void {
  let most = 0;
  for (const mass of masses) if (mass > most) most = mass;
  ctx.fillStyle = theme.torn;
  masses.forEach((mass, at) => {
    const height = barHeight(mass, most, roomPx);
    ctx.fillRect(at * columnPx, bottom - height, columnPx, height);
  });
  ctx.fillStyle = theme.hairline;
  ctx.fillRect(0, bottom, masses.length * columnPx, 1);
}
