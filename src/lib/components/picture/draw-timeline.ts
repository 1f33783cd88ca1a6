import { flushSync, mount, unmount } from 'svelte';
import { clusterName } from '#lib/components/cluster-name.ts';
import { StoryView } from '#lib/state/story-view.svelte.ts';
import { drawElement, type DrawnElement } from './draw-element.ts';
import PictureSheet from './PictureSheet.svelte';
import { pictureWords, type PictureWords } from './picture-words.ts';

/** Which time a picture shows: the window on the screen, or all that the story tells of. */
export type PictureTime = 'view' | 'whole';

export interface DrawnTimeline {
  readonly drawn: DrawnElement;
  readonly words: PictureWords;
}

/**
 * Draws a story's timeline as it stands on the screen, without what is open, pointed at or focused. A second timeline
 * is set up beside the window for as long as it is looked at, so that the reader's own does not move.
 */
export function drawTimeline(view: StoryView, time: PictureTime): DrawnTimeline {
  const twin = twinOf(view, time);
  const { window, scale } = twin.timeline;
  const words = pictureWords(view.story, {
    from: window.from,
    // Past the last day there is room that belongs to none.
    to: Math.min(window.to, scale.days.at(-1) ?? window.to)
  });
  const host = document.createElement('div');
  host.inert = true;
  document.body.append(host);
  const sheet = mount(PictureSheet, { target: host, props: { view: twin, foot: words.foot } });
  try {
    flushSync();
    return { drawn: drawElement(host.firstElementChild as HTMLElement), words };
  } finally {
    void unmount(sheet);
    host.remove();
  }
}

function twinOf(view: StoryView, time: PictureTime): StoryView {
  const twin = new StoryView(view.story, clusterName);
  twin.timeline.widthPx = view.timeline.widthPx;
  const window = time === 'whole' ? { zoom: 1, start: null } : {};
  twin.restore({ ...view.query, ...window, event: null });
  twin.filter.only = view.filter.only;
  return twin;
}
