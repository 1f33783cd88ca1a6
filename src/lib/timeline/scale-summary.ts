import { EVENT_KINDS, type EventKind } from '#lib/domain/event.ts';
import type { EventColumns } from '#lib/domain/event-columns.ts';
import { countInView, placesInView } from './scale-count.ts';
import type { EventIndex } from './scale-index.ts';
import { countKinds } from './scale-kinds.ts';
import type { Stop } from './scale-stops.ts';

/** What a stop says of itself: how many events may fall into it, and of which kinds, the commonest first. */
export interface StopSummary {
  readonly count: number;
  readonly kinds: readonly { readonly kind: EventKind; readonly count: number }[];
}

interface Indexed {
  readonly index: EventIndex;
  readonly columns: EventColumns;
}

/** Counts a stop. Costs what has begun before it and still goes on, not what begins in it. */
export function summaryOf(source: Indexed, stop: Stop): StopSummary {
  const { rows, lane, span } = stop;
  const counts = new Float64Array(EVENT_KINDS.length);
  const add = (row: number): void => {
    const kind = source.columns.kinds[row] as number;
    counts[kind] = (counts[kind] ?? 0) + 1;
  };
  if (rows !== null) rows.forEach(add);
  else {
    const { carried, first, last } = placesInView(source, lane, span);
    for (const at of carried) add(source.index.rows[at] as number);
    countKinds(source, first, last, counts);
  }
  const kinds = EVENT_KINDS.map((kind, at) => ({ kind, count: counts[at] ?? 0 }))
    .filter((each) => each.count > 0)
    .sort((a, b) => b.count - a.count);
  return { count: rows?.length ?? countInView(source.index, lane, span), kinds };
}

/** A page of the rows of a stop, in order of start: costs the page, however many there are. */
export function rowsOf(
  source: Indexed,
  { rows, lane, span }: Stop,
  { from, count }: { readonly from: number; readonly count: number }
): readonly number[] {
  if (rows !== null) return rows.slice(from, from + count);
  const { carried, first, last } = placesInView(source, lane, span);
  const positions = carried.slice(from, from + count);
  const next = first + Math.max(0, from - carried.length);
  for (let at = next; at < last && positions.length < count; at += 1) positions.push(at);
  return positions.map((at) => source.index.rows[at] as number);
}

/** The first rows of some lanes in a stretch of time, in order of start, and how many there are. */
export function firstRows(
  source: Indexed,
  {
    lanes,
    span,
    most
  }: { readonly lanes: readonly number[]; readonly span: Stop['span']; readonly most: number }
): { readonly rows: readonly number[]; readonly count: number } {
  const { starts } = source.columns;
  let count = 0;
  const found = lanes.flatMap((lane) => {
    const stop = { lane, x: 0, x0: 0, x1: 0, span, rows: null };
    const inLane = countInView(source.index, lane, span);
    count += inLane;
    return inLane === 0 ? [] : rowsOf(source, stop, { from: 0, count: most });
  });
  found.sort((a, b) => (starts[a] as number) - (starts[b] as number) || a - b);
  return { rows: found.slice(0, most), count };
}
