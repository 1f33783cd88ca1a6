import type { ScaleView } from '#lib/state/scale-view.svelte.ts';
import { drawScale } from './draw-scale.ts';
import { inLight } from './in-light.ts';
import { bandSvg, type PrintedLanes } from './printed-lanes.ts';
import { scaleTwin } from './timeline-twin.ts';

const PLOT_PX = 672;
/** Lanes of one band, each with an axis of its own. */
const BAND_LANES = 10;
/** Three pages of lanes; more are told by their number. */
const MOST_LANES = 60;

/** The time in view of the first lanes of many events, in bands that a page may break between. */
export function printScale(view: ScaleView): PrintedLanes {
  const { length: all } = view.cast.lanes;
  const count = Math.min(MOST_LANES, all);
  const bands = Array.from({ length: Math.ceil(count / BAND_LANES) }, (_, at) => {
    const stage = scaleTwin(view, 'view', PLOT_PX);
    const first = at * BAND_LANES;
    const { rowPx } = view.rows.table;
    stage.view.roomPx = Math.min(BAND_LANES, count - first) * rowPx;
    stage.view.scrollPx = first * stage.view.rows.table.rowPx;
    const drawn = inLight(() => drawScale(stage, { foot: [], isForPaper: true }));
    return bandSvg(drawn, { from: 0, to: drawn.height }, `print-${String(at)}-`);
  });
  return { axis: null, bands, shown: count, all };
}
