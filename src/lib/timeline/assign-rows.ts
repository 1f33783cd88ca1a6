import { isGlyphInMiddle } from './label-room.ts';
import { GLYPH_PX, isNarrow, type PlacedEvent } from './place-events.ts';
import type { TimeScale } from './time-scale.ts';

const GAP_PX = 10;

/** Row of each event in its lane, by lane id and event id; 0 is the upper. */
export type Rows = ReadonlyMap<string, number>;

export function rowKey(event: {
  readonly lane: string;
  readonly event: { readonly id: string };
}): string {
  return `${event.lane} ${event.event.id}`;
}

/**
 * Gives each event the first row of its lane in which it meets no other (greedy interval colouring), in the
 * order of events: of one day, the first in the text stands above. With its label on the folded axis, and
 * as a bare mark on the true one, so that the rows hold on both; narrow marks that meet there become a
 * cluster.
 *
 * @param folded placed on the folded axis
 * @param real the same events in the same order, on the true axis
 * @param axis the folded axis; no label runs across its folds
 */
export function assignRows(
  folded: readonly PlacedEvent[],
  real: readonly PlacedEvent[],
  { stretches }: Pick<TimeScale, 'stretches'>
): Rows {
  const taken = new Map<string, Reach[][]>();
  const rows = new Map<string, number>();
  const folds = stretches.filter(({ kind }) => kind === 'fold');
  folded.forEach((each, index) => {
    const lane = taken.get(each.lane) ?? [];
    taken.set(each.lane, lane);
    const reach: Reach = { folded: withLabel(each, folds), real: real[index] ?? each };
    const free = lane.findIndex((row) => !row.some((other) => meet(reach, other)));
    const row = free >= 0 ? free : lane.length;
    (lane[row] ??= []).push(reach);
    rows.set(rowKey(each), row);
  });
  return rows;
}

interface Reach {
  readonly folded: Stretched;
  readonly real: Stretched;
}

interface Stretched {
  readonly x0: number;
  readonly x1: number;
}

function meet(a: Reach, b: Reach): boolean {
  const areNarrow = isNarrow(a.real) && isNarrow(b.real);
  return isNear(a.folded, b.folded) || (!areNarrow && isNear(a.real, b.real));
}

function isNear(a: Stretched, b: Stretched): boolean {
  return a.x0 < b.x1 + GAP_PX && b.x0 < a.x1 + GAP_PX;
}

/** How many rows a lane needs; at least one. */
export function rowCount(rows: Rows, lane: string): number {
  let count = 1;
  for (const [key, row] of rows) if (key.startsWith(`${lane} `)) count = Math.max(count, row + 1);
  return count;
}

/** The mark with a label of moderate length, which ends at a fold: a longer one is cut before it costs a row. */
function withLabel(each: PlacedEvent, folds: readonly Stretched[]): Stretched {
  const { glyphX, x0, x1, edge, labelSide } = each;
  const label = Math.min(each.labelPx, ROW_LABEL_PX) + GLYPH_PX / 2 + 6;
  if (labelSide === 'left') {
    const walls = folds.filter((fold) => fold.x1 <= glyphX).map((fold) => fold.x1);
    return {
      x0: Math.min(x0, Math.max(glyphX - label, ...walls)),
      x1: Math.max(x1, glyphX + GLYPH_PX / 2)
    };
  }
  const isAfter = edge !== 'crisp' && isGlyphInMiddle(each) && x1 < glyphX + label;
  const walls = folds.filter((fold) => fold.x0 >= glyphX).map((fold) => fold.x0);
  const end = Math.min((isAfter ? x1 : glyphX) + label, ...walls);
  return { x0: Math.min(glyphX - GLYPH_PX / 2, x0), x1: Math.max(x1, end) };
}

const ROW_LABEL_PX = 130;
