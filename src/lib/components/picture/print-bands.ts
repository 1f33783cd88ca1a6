import type { PlacedLane } from '#lib/timeline/layout.ts';
import type { Band } from './draw-element.ts';

/** Higher than this a band is parted at a lane: a third of a page. */
const MOST_PX = 420;

/**
 * The lanes of a timeline in bands that a page may break between, px from the top of the lanes: a side with its lanes
 * stays together while it is not too high, and no lane is ever parted.
 */
export function printBands(
  lanes: readonly Pick<PlacedLane, 'y' | 'height' | 'level'>[]
): readonly Band[] {
  const bands: Band[] = [];
  for (const { y, height, level } of lanes) {
    const to = y + height;
    const band = bands.at(-1);
    if (band !== undefined && level === 'member' && to - band.from <= MOST_PX)
      bands[bands.length - 1] = { from: band.from, to };
    else bands.push({ from: y, to });
  }
  return bands;
}
