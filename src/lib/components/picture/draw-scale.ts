import { paintScale } from '#lib/components/chart/paint-scale.ts';
import { readTheme } from '#lib/components/chart/read-theme.ts';
import type { ScaleStage } from '#lib/state/scale-stage.svelte.ts';
import { drawElement, type DrawnElement } from './draw-element.ts';
import type { SheetLook } from './sheet-look.ts';
import ScaleSheet from './ScaleSheet.svelte';
import { SvgPainter, SvgStamps } from './svg-painter.ts';
import { withSheet } from './with-sheet.ts';

/** Height of the room for the axis above the lanes, px. */
const AXIS_PX = 44;

/** Draws the lanes of many events; `stage` is a twin, whose view is as wide and as high as the picture's. */
export function drawScale(stage: ScaleStage, look: SheetLook): DrawnElement {
  const { view } = stage;
  return withSheet(ScaleSheet, { stage, axisPx: AXIS_PX, look }, (sheet) => {
    const theme = readTheme(sheet);
    return drawElement(sheet, {
      paint: (onto, defs) => {
        paintScale(new SvgPainter(onto, defs), {
          view,
          theme,
          axisPx: AXIS_PX,
          heightPx: AXIS_PX + view.roomPx,
          sprites: new SvgStamps(theme)
        });
      }
    });
  });
}
