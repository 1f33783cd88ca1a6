import type { GlyphShape } from '#lib/timeline/glyph-shape.ts';
import type { LaneMarks } from '#lib/timeline/scale-marks.ts';
import type { SpriteBook } from './sprite-book.ts';
import type { Painter } from './theme.ts';

interface MarksPlace {
  /** Middle of the glyphs. */
  readonly y: number;
  /** Top of the first track of bars, and from one track to the next. */
  readonly barY: number;
  readonly trackPx: number;
}

interface Ink {
  readonly colour: string;
  readonly sprites: SpriteBook;
  readonly shapeOf: (row: number) => GlyphShape;
}

const BAR_PX = 3;

/** Marks of a lane: bars under what is wide, a shape for one event, a number for several. */
export function paintMarks(
  ctx: Painter,
  { marks, bars }: LaneMarks,
  { y, barY, trackPx }: MarksPlace,
  { colour, sprites, shapeOf }: Ink
): void {
  ctx.fillStyle = colour;
  ctx.globalAlpha = 0.42;
  for (const { x0, x1, track } of bars)
    ctx.fillRect(x0, barY + track * trackPx, Math.max(2, x1 - x0), BAR_PX);
  ctx.globalAlpha = 1;
  for (const { x, rows } of marks) {
    if (rows.length === 1) sprites.glyph(shapeOf(rows[0] as number), colour, x, y);
    else sprites.pill(rows.length, colour, x, y);
  }
}
