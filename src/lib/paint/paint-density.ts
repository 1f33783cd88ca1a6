import { COLUMN_PX } from '#lib/timeline/scale-frame.ts';
import { barHeight } from '#lib/timeline/scale-height.ts';
import type { Painter } from './theme.ts';

interface DensityPlace {
  /** Baseline, and the room above it. */
  readonly bottom: number;
  readonly roomPx: number;
  /** The fullest column of all lanes. */
  readonly most: number;
}

/** A lane's density as a row of columns on its baseline; neighbours of one height are one rectangle. */
export function paintDensity(
  ctx: Painter,
  masses: Float64Array,
  { bottom, roomPx, most }: DensityPlace,
  colour: string
): void {
  ctx.fillStyle = colour;
  let run = 0;
  let height = 0;
  for (let column = 0; column <= masses.length; column += 1) {
    const next = column === masses.length ? 0 : barHeight(masses[column] as number, most, roomPx);
    if (next === height) continue;
    if (height > 0)
      ctx.fillRect(run * COLUMN_PX, bottom - height, (column - run) * COLUMN_PX, height);
    run = column;
    height = next;
  }
}
