import { fileName } from '#lib/state/export-story.ts';
import type { StoryView } from '#lib/state/story-view.svelte.ts';
import { drawTimeline } from './draw-timeline.ts';
import { pictureSvg } from './picture-svg.ts';
import type { PictureTime } from './timeline-twin.ts';
import { saveFile } from './save-file.ts';
import { svgToPng } from './svg-to-png.ts';

interface PictureWish {
  readonly time: PictureTime;
  /** Times as large as on the screen, for a PNG; 0 for SVG. */
  readonly scale: number;
}

/** What was saved: the name of the file, and its size in px. */
export interface SavedPicture {
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

/**
 * Draws a story's timeline and hands it to the reader as a file.
 * @throws {BadInput} if it is larger than a browser can draw.
 */
export async function savePicture(
  view: StoryView,
  { time, scale }: PictureWish
): Promise<SavedPicture> {
  const { drawn, words } = await drawTimeline(view, time);
  const svg = await pictureSvg(drawn, words);
  const { width, height, text } = svg;
  const title = fileName(view.story.title);
  if (scale === 0) {
    const name = `${title}.svg`;
    saveFile(name, new Blob([text], { type: 'image/svg+xml' }));
    return { name, width, height };
  }
  const name = scale === 1 ? `${title}.png` : `${title}@${String(scale)}x.png`;
  saveFile(name, await svgToPng(svg, scale));
  return { name, width: width * scale, height: height * scale };
}
