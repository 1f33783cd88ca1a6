import { BadInput } from '#lib/domain/bad-input.ts';
import { m } from '#lib/messages/compiled/messages.js';
import type { PictureSvg } from './picture-svg.ts';

/** What browsers draw on at most, along one side and in all; Chromium's and Firefox's, in px. */
const MOST_SIDE_PX = 16_384;
const MOST_PX = 100_000_000;

/**
 * Draws an SVG as a PNG, so many times as large. It is drawn within the page: nothing is fetched.
 * @throws {BadInput} if the browser cannot draw so large a picture; says how large, and what would do.
 */
export async function svgToPng({ text, width, height }: PictureSvg, scale: number): Promise<Blob> {
  const [across, down] = [width * scale, height * scale];
  const isTooLarge = Math.max(across, down) > MOST_SIDE_PX || across * down > MOST_PX;
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (isTooLarge || context === null)
    throw new BadInput(m.pictureTooLarge({ width: across, height: down, most: MOST_SIDE_PX }));
  canvas.width = across;
  canvas.height = down;
  const image = new Image(across, down);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  context.drawImage(image, 0, 0, across, down);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  if (blob === null)
    throw new BadInput(m.pictureTooLarge({ width: across, height: down, most: MOST_SIDE_PX }));
  return blob;
}
