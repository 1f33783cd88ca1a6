import type { StoryView } from '#lib/state/story-view.svelte.ts';
import { drawElement } from './draw-element.ts';
import { inLight } from './in-light.ts';
import { printBands } from './print-bands.ts';
import { axisSvg, bandSvg, type PrintedLanes } from './printed-lanes.ts';
import StorySheet from './StorySheet.svelte';
import { storyTwin } from './timeline-twin.ts';
import { withSheet } from './with-sheet.ts';

/** Px of the plot on paper, where it is drawn a fifth smaller: words of 12 px are then 7 points high. */
const PLOT_PX = 672;
/** Height of the axis above the lanes. */
const AXIS_PX = 64;

/** All time of a story, in bands that a page may break between, under an axis that stands again on each page. */
export function printStory(view: StoryView): PrintedLanes {
  return inLight(() => drawBands(view));
}

function drawBands(view: StoryView): PrintedLanes {
  const twin = storyTwin(view, 'whole', PLOT_PX);
  const { lanes } = twin.timeline.plan;
  const all = { shown: lanes.length, all: lanes.length };
  if (lanes.length === 0) return { axis: null, bands: [], ...all };
  const look = { foot: [], isForPaper: true };
  return withSheet(StorySheet, { view: twin, look }, (sheet) => {
    const top = { from: 0, to: AXIS_PX };
    const bands = printBands(lanes).map(({ from, to }, at) => {
      const band = { from: AXIS_PX + from, to: AXIS_PX + to };
      return bandSvg(drawElement(sheet, { band }), band, `print-${String(at)}-`);
    });
    return { axis: axisSvg(drawElement(sheet, { band: top }), top), bands, ...all };
  });
}
