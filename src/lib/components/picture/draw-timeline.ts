import { BadInput } from '#lib/domain/bad-input.ts';
import { m } from '#lib/messages/compiled/messages.js';
import type { StoryView } from '#lib/state/story-view.svelte.ts';
import { drawElement, type DrawnElement } from './draw-element.ts';
import { drawScale } from './draw-scale.ts';
import { pictureWords, type PictureWords } from './picture-words.ts';
import StorySheet from './StorySheet.svelte';
import { scaleTwin, scaleViewOf, storyTwin, type PictureTime } from './timeline-twin.ts';
import { withSheet } from './with-sheet.ts';

export interface DrawnTimeline {
  readonly drawn: DrawnElement;
  readonly words: PictureWords;
}

/** Some six hundred lanes; more is a wall, not a picture. */
const MOST_HEIGHT_PX = 20_000;
const DAY_MS = 86_400_000;

/**
 * Draws a story's timeline as it stands on the screen, without what is open, pointed at or focused.
 * @throws {BadInput} if its lanes together are higher than anybody could look at; says how high, and what would do.
 */
export async function drawTimeline(view: StoryView, time: PictureTime): Promise<DrawnTimeline> {
  if (view.isLarge) {
    const stage = scaleTwin(await scaleViewOf(view), time);
    const { roomPx, span } = stage.view;
    limit(roomPx);
    const words = pictureWords(view.story, { from: span.from / DAY_MS, to: span.to / DAY_MS });
    return { drawn: drawScale(stage, { foot: words.foot, isForPaper: false }), words };
  }
  const twin = storyTwin(view, time, view.timeline.widthPx);
  const { window, scale, plan } = twin.timeline;
  limit(plan.height);
  // Past the last day there is room that belongs to none.
  const to = Math.min(window.to, scale.days.at(-1) ?? window.to);
  const words = pictureWords(view.story, { from: window.from, to });
  const look = { foot: words.foot, isForPaper: false };
  return {
    drawn: withSheet(StorySheet, { view: twin, look }, (sheet) => drawElement(sheet)),
    words
  };
}

function limit(height: number): void {
  if (height > MOST_HEIGHT_PX)
    throw new BadInput(m.pictureTooHigh({ height, most: MOST_HEIGHT_PX }));
}
