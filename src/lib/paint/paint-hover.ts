import type { Painter, PaintTheme } from './theme.ts';

/** What the pointer or the focus is on: px of the canvas. */
export interface HoverPlace {
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly height: number;
}

/** A frame around what is hovered or has the focus. */
export function paintHover(
  ctx: Painter,
  { x0, x1, y, height }: HoverPlace,
  theme: Pick<PaintTheme, 'ink'>
): void {
  ctx.fillStyle = theme.ink;
  ctx.globalAlpha = 0.08;
  ctx.fillRect(x0, y, x1 - x0, height);
  ctx.globalAlpha = 1;
  ctx.strokeStyle = theme.ink;
  ctx.lineWidth = 1.5;
  ctx.beginPath();
  ctx.roundRect(x0 + 0.75, y + 0.75, x1 - x0 - 1.5, height - 1.5, 4);
  ctx.stroke();
}
