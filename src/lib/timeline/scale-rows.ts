import type { LaneRow } from './scale-frame.ts';

/** How high a lane is where all fit, and where they do not. */
const ROW_PX = { least: 34, most: 56 } as const;

/** Lanes of one height that fill the room where they fit, and are scrolled where they do not. */
export interface LaneTable {
  readonly rowPx: number;
  /** Height of all lanes together. */
  readonly heightPx: number;
}

export function laneTable(count: number, roomPx: number): LaneTable {
  const share = Math.floor(roomPx / Math.max(1, count));
  const rowPx = Math.max(ROW_PX.least, Math.min(ROW_PX.most, share));
  return { rowPx, heightPx: rowPx * count };
}

/** The lanes that are in view, with their places from the top of the view: however many there are, a few. */
export function rowsInView(
  lanes: readonly number[],
  { rowPx }: LaneTable,
  scrolledPx: number,
  roomPx: number
): readonly LaneRow[] {
  const scrollPx = Math.max(0, Math.min(scrolledPx, rowPx * lanes.length - roomPx));
  const first = Math.max(0, Math.floor(scrollPx / rowPx));
  const last = Math.min(lanes.length, Math.ceil((scrollPx + roomPx) / rowPx));
  return lanes
    .slice(first, last)
    .map((lane, at) => ({ lane, y: (first + at) * rowPx - scrollPx, height: rowPx }));
}
