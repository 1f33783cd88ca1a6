import { GLYPH_PX, type PlacedEvent } from './place-events.ts';

const GAP_PX = 10;
const MAX_ROWS = 6;

/** Row of each event in its lane, by lane id and event id; 0 is the upper. */
export type Rows = ReadonlyMap<string, number>;

export function rowKey(event: {
  readonly lane: string;
  readonly event: { readonly id: string };
}): string {
  return `${event.lane} ${event.event.id}`;
}

/**
 * Gives each event the first row of its lane in which neither its mark nor its label meets another's
 * (greedy interval colouring), in the order of events: of one day, the first in the text stands above.
 * Past MAX_ROWS they share the last row, where marks fall together.
 */
export function assignRows(placed: readonly PlacedEvent[]): Rows {
  const taken = new Map<string, [number, number][][]>();
  const rows = new Map<string, number>();
  for (const each of placed) {
    const lane = taken.get(each.lane) ?? [];
    taken.set(each.lane, lane);
    const [x0, x1] = reachOf(each);
    const free = lane.findIndex((row) =>
      row.every(([a, b]) => x1 + GAP_PX <= a || b + GAP_PX <= x0)
    );
    const row = free >= 0 ? free : Math.min(lane.length, MAX_ROWS - 1);
    (lane[row] ??= []).push([x0, x1]);
    rows.set(rowKey(each), row);
  }
  return rows;
}

/** How many rows a lane needs; at least one. */
export function rowCount(rows: Rows, lane: string): number {
  let count = 1;
  for (const [key, row] of rows) if (key.startsWith(`${lane} `)) count = Math.max(count, row + 1);
  return count;
}

/** The mark with a label of moderate length: a longer one is cut before it costs a row. */
function reachOf(each: PlacedEvent): readonly [number, number] {
  const label = Math.min(each.labelPx, ROW_LABEL_PX) + GLYPH_PX / 2 + 6;
  const left = each.labelSide === 'left' ? each.glyphX - label : each.glyphX - GLYPH_PX / 2;
  const right = each.labelSide === 'right' ? each.glyphX + label : each.glyphX + GLYPH_PX / 2;
  return [Math.min(left, each.x0), Math.max(right, each.x1)];
}

const ROW_LABEL_PX = 130;
