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
  folds: readonly { readonly x0: number; readonly x1: number; readonly label: string }[],
  { axisPx, heightPx }: Pick<AxisPlace, 'axisPx' | 'heightPx'>,
  theme: PaintTheme
): void {
  for (const { x0, x1, label } of folds) {
    const middle = (x0 + x1) / 2;
    ctx.fillStyle = theme.paper;
    ctx.fillRect(x0, axisPx, x1 - x0, heightPx - axisPx);
    ctx.strokeStyle = theme.torn;
    ctx.lineWidth = 1;
    for (const x of [middle - 4, middle + 4]) {
      ctx.beginPath();
      for (let y = axisPx; y <= heightPx; y += 6)
        ctx.lineTo(x + ((y - axisPx) % 12 === 0 ? -2 : 2), y);
      ctx.stroke();
    }
    ctx.fillStyle = theme.muted;
    ctx.font = `500 13px ${theme.sans}`;
    ctx.textAlign = 'center';
    ctx.fillText(label, middle, axisPx - 12, Math.max(40, x1 - x0 + 60));
    ctx.textAlign = 'left';
  }
}
