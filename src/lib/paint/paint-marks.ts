import type { GlyphShape } from '#lib/timeline/glyph-shape.ts';
import type { LaneMarks } from '#lib/timeline/scale-marks.ts';
import { paintGlyphs } from './paint-glyphs.ts';
import type { Painter, PaintTheme } from './theme.ts';

interface MarksPlace {
  /** Middle of the glyphs. */
  readonly y: number;
  /** Top of the first track of bars, and from one track to the next. */
  readonly barY: number;
  readonly trackPx: number;
}

interface Ink {
  readonly colour: string;
  readonly theme: PaintTheme;
  readonly shapeOf: (row: number) => GlyphShape;
}

const BAR_PX = 3;
const PILL_PX = 16;
const DIGIT_PX = 7;

/** Marks of a lane: bars under what is wide, a shape for one event, a number for several. */
export function paintMarks(
  ctx: Painter,
  { marks, bars }: LaneMarks,
  { y, barY, trackPx }: MarksPlace,
  { colour, theme, shapeOf }: Ink
): void {
  ctx.fillStyle = colour;
  ctx.globalAlpha = 0.42;
  for (const { x0, x1, track } of bars)
    ctx.fillRect(x0, barY + track * trackPx, Math.max(2, x1 - x0), BAR_PX);
  ctx.globalAlpha = 1;
  const byShape = new Map<GlyphShape, [number, number][]>();
  ctx.beginPath();
  for (const { x, rows } of marks) {
    if (rows.length === 1) {
      const shape = shapeOf(rows[0] as number);
      const places = byShape.get(shape);
      if (places === undefined) byShape.set(shape, [[x, y]]);
      else places.push([x, y]);
    } else {
      const width = pillWidth(rows.length);
      ctx.roundRect(x - width / 2, y - PILL_PX / 2, width, PILL_PX, PILL_PX / 2);
    }
  }
  ctx.fill();
  for (const [shape, places] of byShape) paintGlyphs(ctx, shape, places, colour, theme);
  ctx.fillStyle = theme.paper;
  ctx.font = `600 12px ${theme.sans}`;
  ctx.textAlign = 'center';
  for (const { x, rows } of marks)
    if (rows.length > 1) ctx.fillText(String(rows.length), x, y + 4.5);
  ctx.textAlign = 'left';
}

function pillWidth(count: number): number {
  return 12 + DIGIT_PX * String(count).length;
}
