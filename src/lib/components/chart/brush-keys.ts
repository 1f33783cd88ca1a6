import { ZOOM_STEP, type TimelineView } from '#lib/state/timeline-view.svelte.ts';

/** Shares of the view. */
const STEP = 0.1;
const PAGE = 0.9;

const SHIFTS: Readonly<Record<string, number>> = {
  ArrowLeft: -STEP,
  ArrowDown: -STEP,
  ArrowRight: STEP,
  ArrowUp: STEP,
  PageDown: -PAGE,
  PageUp: PAGE
};

/**
 * Keys on the window of the minimap and on its edges, as sliders answer to them. Steps are shares of what is
 * in view, so that they feel the same at every zoom.
 *
 * @param days first and last of the story
 * @returns whether the key was one of them
 */
export function brushKeys(
  timeline: TimelineView,
  part: 'start' | 'end' | 'window',
  key: string,
  days: { readonly first: number; readonly last: number }
): boolean {
  const shift = SHIFTS[key];
  if (shift === undefined && key !== 'Home' && key !== 'End') {
    if (part !== 'window' || (key !== '+' && key !== '-')) return false;
    timeline.zoomBy(key === '+' ? ZOOM_STEP : 1 / ZOOM_STEP);
    return true;
  }
  const { from, to } = timeline.window;
  const end = key === 'Home' ? days.first : days.last + 1;
  if (part === 'window') {
    if (shift === undefined) timeline.centreOn(end);
    else timeline.panBy(shift * timeline.widthPx);
    return true;
  }
  const edge = part === 'start' ? 0 : timeline.widthPx;
  const moved =
    shift === undefined
      ? end
      : timeline.scale.toDay(timeline.offsetPx + edge + shift * timeline.widthPx);
  if (part === 'start') timeline.showDays(Math.min(moved, to), to);
  else timeline.showDays(from, Math.max(moved, from));
  return true;
}
