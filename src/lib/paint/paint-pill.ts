import type { Painter, PaintTheme } from './theme.ts';

export const PILL_PX = 16;
const DIGIT_PX = 7;

/** Width of the number of a cluster with what is around it. */
export function pillPx(count: number): number {
  return 12 + DIGIT_PX * String(count).length;
}

/** The number of a cluster around (0, 0). */
export function paintPill(
  ctx: Painter,
  count: number,
  colour: string,
  { paper, sans }: Pick<PaintTheme, 'paper' | 'sans'>
): void {
  const width = pillPx(count);
  ctx.fillStyle = colour;
  ctx.beginPath();
  ctx.roundRect(-width / 2, -PILL_PX / 2, width, PILL_PX, PILL_PX / 2);
  ctx.fill();
  ctx.fillStyle = paper;
  ctx.font = `600 12px ${sans}`;
  ctx.textAlign = 'center';
  ctx.fillText(String(count), 0, 4.5);
}
