import { flushSync, mount, unmount } from 'svelte';
import { paintScale } from '#lib/components/chart/paint-scale.ts';
import { readTheme } from '#lib/components/chart/read-theme.ts';
import { BadInput } from '#lib/domain/bad-input.ts';
import { m } from '#lib/messages/compiled/messages.js';
import type { ScaleStage } from '#lib/state/scale-stage.svelte.ts';
import type { StoryView } from '#lib/state/story-view.svelte.ts';
import { drawElement, type DrawnElement } from './draw-element.ts';
import PictureSheet from './PictureSheet.svelte';
import { pictureWords, type PictureWords } from './picture-words.ts';
import { SvgPainter, SvgStamps } from './svg-painter.ts';
import { scaleTwin, scaleViewOf, storyTwin, type PictureTime } from './timeline-twin.ts';

export interface DrawnTimeline {
  readonly drawn: DrawnElement;
  readonly words: PictureWords;
}

/** Height of the room for the axis above the lanes of many events, px. */
const AXIS_PX = 44;
const DAY_MS = 86_400_000;

/** Some six hundred lanes; more is a wall, not a picture. */
const MOST_HEIGHT_PX = 20_000;

/**
 * Draws a story's timeline as it stands on the screen, without what is open, pointed at or focused.
 * @throws {BadInput} if its lanes together are higher than anybody could look at; says how high, and what would do.
 */
export async function drawTimeline(view: StoryView, time: PictureTime): Promise<DrawnTimeline> {
  const twin = view.isLarge
    ? scaleTwin(await scaleViewOf(view), time)
    : storyTwin(view, time, view.timeline.widthPx);
  const height = 'timeline' in twin ? twin.timeline.plan.height : twin.view.roomPx;
  if (height > MOST_HEIGHT_PX)
    throw new BadInput(m.pictureTooHigh({ height, most: MOST_HEIGHT_PX }));
  const words = pictureWords(view.story, daysOf(twin));
  return { drawn: drawTwin(twin, words.foot), words };
}

/**
 * A second timeline is set up beside the window for as long as it is looked at, so that the reader's own does not
 * move.
 */
export function drawTwin(twin: StoryView | ScaleStage, foot: readonly string[]): DrawnElement {
  const host = document.createElement('div');
  host.inert = true;
  document.body.append(host);
  const props = { view: twin, axisPx: AXIS_PX, foot };
  const sheet = mount(PictureSheet, { target: host, props });
  try {
    flushSync();
    const root = host.querySelector<HTMLElement>('.sheet') ?? host;
    if ('timeline' in twin) return drawElement(root);
    const { view } = twin;
    const theme = readTheme(root);
    return drawElement(root, (onto, defs) => {
      const sprites = new SvgStamps(theme);
      const heightPx = AXIS_PX + view.roomPx;
      paintScale(new SvgPainter(onto, defs), { view, theme, axisPx: AXIS_PX, heightPx, sprites });
    });
  } finally {
    void unmount(sheet);
    host.remove();
  }
}

/** Days at the edges of the picture. */
function daysOf(twin: StoryView | ScaleStage): { readonly from: number; readonly to: number } {
  if (!('timeline' in twin)) {
    const { from, to } = twin.view.span;
    return { from: from / DAY_MS, to: to / DAY_MS };
  }
  const { window, scale } = twin.timeline;
  // Past the last day there is room that belongs to none.
  return { from: window.from, to: Math.min(window.to, scale.days.at(-1) ?? window.to) };
}
