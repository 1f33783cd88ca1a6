import type { GlyphShape } from '#lib/timeline/glyph-shape.ts';
import type { LaneMarks, ScaleBar } from '#lib/timeline/scale-marks.ts';
import type { Stamps } from './sprite-book.ts';
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
  readonly sprites: Stamps;
  readonly shapeOf: (row: number) => GlyphShape;
  readonly edgeOf: (row: number) => BarEdge;
}

/** All of it, one moment somewhere inside, or only about. */
export type BarEdge = 'crisp' | 'soft' | 'wavy';

const BAR_PX = 3;
const WAVE_PX = 4;

/** Marks of a lane: bars under what is wide, a shape for one event, a number for several. */
export function paintMarks(
  ctx: Painter,
  { marks, bars }: LaneMarks,
  { y, barY, trackPx }: MarksPlace,
  { colour, sprites, shapeOf, edgeOf }: Ink
): void {
  ctx.fillStyle = colour;
  ctx.strokeStyle = colour;
  for (const bar of bars) paintBar(ctx, bar, barY + bar.track * trackPx, edgeOf(bar.row));
  ctx.globalAlpha = 1;
  for (const { x, rows } of marks) {
    if (rows.length === 1) sprites.glyph(shapeOf(rows[0] as number), colour, x, y);
    else sprites.pill(rows.length, colour, x, y);
  }
}

function paintBar(ctx: Painter, { x0, x1 }: ScaleBar, y: number, edge: BarEdge): void {
  if (edge !== 'wavy') {
    ctx.globalAlpha = edge === 'soft' ? 0.2 : 0.42;
    ctx.fillRect(x0, y, x1 - x0, BAR_PX);
    return;
  }
  ctx.globalAlpha = 0.55;
  ctx.lineWidth = 1.5;
  ctx.beginPath();
  for (let x = x0, isUp = true; x <= x1; x += WAVE_PX, isUp = !isUp)
    ctx.lineTo(x, isUp ? y : y + BAR_PX);
  ctx.stroke();
}
