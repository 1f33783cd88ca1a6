import { COLUMN_CERTAINTIES } from '#lib/domain/event-columns.ts';
import { EVENT_KINDS } from '#lib/domain/event.ts';
import { paintAxis, paintFolds } from '#lib/paint/paint-axis.ts';
import { paintDensity } from '#lib/paint/paint-density.ts';
import { paintLabels } from '#lib/paint/paint-labels.ts';
import { paintMarks, type BarEdge } from '#lib/paint/paint-marks.ts';
import type { Stamps } from '#lib/paint/sprite-book.ts';
import type { Painter, PaintTheme } from '#lib/paint/theme.ts';
import type { ScaleView } from '#lib/state/scale-view.svelte.ts';
import { glyphShape, type GlyphShape } from '#lib/timeline/glyph-shape.ts';
import type { LaneFrame } from '#lib/timeline/scale-frame.ts';
import { labelsOf } from '#lib/timeline/scale-labels.ts';
import { scaleTicks } from '#lib/timeline/scale-ticks.ts';
import { pxOf } from '#lib/timeline/scale-window.ts';
import { measureText } from '#lib/timeline/text-width.ts';

/** What lanes are painted with: stamps are those of the painter, set once all lanes are there. */
export interface ScalePaint<Ink extends Painter> {
  readonly view: ScaleView;
  readonly theme: PaintTheme;
  /** Height of the room for the axis, above the lanes. */
  readonly axisPx: number;
  /** Height of all that is drawn. */
  readonly heightPx: number;
  readonly sprites: Stamps & { stampAll(ctx: Ink): void };
}

const PAD_PX = 5;
const TRACK_PX = 5;

/** The lanes of many events that are in view, with the axis above and the folds through them. */
export function paintScale<Ink extends Painter>(ctx: Ink, paint: ScalePaint<Ink>): void {
  const { view, theme, axisPx, heightPx, sprites } = paint;
  const { widthPx, axis, window, frame } = view;
  const ticks = scaleTicks(axis, window, widthPx, measureText, view.clock);
  paintAxis(ctx, ticks, { widthPx, axisPx, heightPx }, theme);
  ctx.beginPath();
  ctx.rect(0, axisPx, widthPx, heightPx - axisPx);
  ctx.clip();
  ctx.translate(0, axisPx);
  ctx.fillStyle = theme.hairline;
  for (const { y, height } of frame.lanes) ctx.fillRect(0, y + height - 1, widthPx, 1);
  for (const lane of frame.lanes) paintLane(ctx, lane, paint);
  sprites.stampAll(ctx);
  ctx.translate(0, -axisPx);
  const folds = axis.folds.flatMap((fold) => {
    const x0 = pxOf(axis, window, widthPx, fold.from);
    const x1 = pxOf(axis, window, widthPx, fold.to);
    return x1 < 0 || x0 > widthPx ? [] : [{ x0, x1 }];
  });
  paintFolds(ctx, folds, { axisPx, heightPx }, theme);
}

function paintLane<Ink extends Painter>(
  ctx: Ink,
  lane: LaneFrame,
  { view, theme, sprites }: ScalePaint<Ink>
): void {
  const colour = theme.sides[view.cast.colourOf(lane.lane)];
  const bottom = lane.y + lane.height - 1;
  if (lane.kind === 'density') {
    const roomPx = lane.height - 1 - PAD_PX;
    paintDensity(ctx, lane.masses, { bottom, roomPx, most: view.frame.most }, colour);
    return;
  }
  const hasBars = lane.bars.length > 0;
  const y = lane.y + Math.round(lane.height / 2) - (hasBars ? 6 : 0);
  paintMarks(
    ctx,
    lane,
    { y, barY: y + 11, trackPx: TRACK_PX },
    {
      colour,
      sprites,
      shapeOf: (row) => shapeOf(view, row),
      edgeOf: (row) => edgeOf(view, row)
    }
  );
  paintLabels(
    ctx,
    labelsOf(lane.marks, { y, widthPx: view.widthPx }, view.table.titleOf, measureText),
    theme
  );
}

function edgeOf(view: ScaleView, row: number): BarEdge {
  const certainty = COLUMN_CERTAINTIES[view.columns.certainties[row] ?? 0];
  return certainty === 'approximate' ? 'wavy' : certainty === 'within' ? 'soft' : 'crisp';
}

function shapeOf(view: ScaleView, row: number): GlyphShape {
  const kind = EVENT_KINDS[view.columns.kinds[row] ?? 0] ?? 'other';
  return glyphShape({ kind, modality: view.table.modalityOf(row) });
}
