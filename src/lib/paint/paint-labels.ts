import type { ScaleLabel } from '#lib/timeline/scale-labels.ts';
import type { Painter, PaintTheme } from './theme.ts';

/** Words beside the marks that stand alone. */
export function paintLabels(
  ctx: Painter,
  labels: readonly ScaleLabel[],
  theme: Pick<PaintTheme, 'ink' | 'sans'>
): void {
  ctx.fillStyle = theme.ink;
  ctx.font = `500 13px ${theme.sans}`;
  ctx.textAlign = 'left';
  for (const { text, x, y } of labels) ctx.fillText(text, x, y);
}
