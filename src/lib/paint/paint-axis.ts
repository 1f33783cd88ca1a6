import type { Tick } from '#lib/timeline/ticks.ts';
import type { Painter, PaintTheme } from './theme.ts';

interface AxisPlace {
  readonly widthPx: number;
  /** Height of the room for the labels, above the lanes. */
  readonly axisPx: number;
  /** Height of all that is drawn. */
  readonly heightPx: number;
}

/** Lines of the ticks through all lanes, and their labels above. */
export function paintAxis(
  ctx: Painter,
  ticks: readonly Tick[],
  { widthPx, axisPx, heightPx }: AxisPlace,
  theme: PaintTheme
): void {
  ctx.fillStyle = theme.hairline;
  for (const { x, label, line } of ticks) {
    if (!line) continue;
    const top = label === null ? axisPx : axisPx - 26;
    ctx.fillRect(Math.round(x), top, 1, heightPx - top);
  }
  ctx.fillRect(0, axisPx - 1, widthPx, 1);
  ctx.fillStyle = theme.muted;
  ctx.font = `500 13px ${theme.sans}`;
  ctx.textAlign = 'left';
  ctx.textBaseline = 'alphabetic';
  for (const { x, label } of ticks)
    if (label !== null) ctx.fillText(label, Math.round(x) + 8, axisPx - 12);
}

/** A torn break over each fold: a strip of paper between two ragged edges. */
export function paintFolds(
  ctx: Painter,
  folds: readonly { readonly x0: number; readonly x1: number }[],
  { axisPx, heightPx }: Pick<AxisPlace, 'axisPx' | 'heightPx'>,
  theme: Pick<PaintTheme, 'paper' | 'torn'>
): void {
  ctx.lineWidth = 1;
  ctx.strokeStyle = theme.torn;
  ctx.fillStyle = theme.paper;
  for (const { x0, x1 } of folds) {
    const middle = (x0 + x1) / 2;
    const half = Math.min(9, (x1 - x0) / 2);
    ctx.fillRect(middle - half, axisPx, 2 * half, heightPx - axisPx);
    for (const x of [middle - half + 2, middle + half - 2]) {
      ctx.beginPath();
      for (let y = axisPx; y <= heightPx; y += 6)
        ctx.lineTo(x + ((y - axisPx) % 12 === 0 ? -2 : 2), y);
      ctx.stroke();
    }
  }
}
