import { EVENT_KINDS, type EventKind } from '#lib/domain/event.ts';
import type { EventColumns } from '#lib/domain/event-columns.ts';
import { countInView, positionsInView } from './scale-count.ts';
import type { EventIndex } from './scale-index.ts';
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

/** Counts a stop. O(log n) for the number, and its own events for the kinds: 2 ms for a hundred thousand. */
export function summaryOf(source: Indexed, stop: Stop): StopSummary {
  const counts = new Array<number>(EVENT_KINDS.length).fill(0);
  for (const row of allRows(source, stop)) {
    const kind = source.columns.kinds[row] as number;
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  const kinds = EVENT_KINDS.map((kind, at) => ({ kind, count: counts[at] ?? 0 }))
    .filter((each) => each.count > 0)
    .sort((a, b) => b.count - a.count);
  return { count: countOf(source, stop), kinds };
}

/** How many events may fall into a stop. O(log n). */
function countOf({ index }: Indexed, { rows, lane, span }: Stop): number {
  return rows?.length ?? countInView(index, lane, span);
}

/** A page of the rows of a stop, in order of start. */
export function rowsOf(
  source: Indexed,
  stop: Stop,
  { from, count }: { readonly from: number; readonly count: number }
): readonly number[] {
  return allRows(source, stop).slice(from, from + count);
}

function allRows(source: Indexed, { lane, span, rows }: Stop): readonly number[] {
  if (rows !== null) return rows;
  return positionsInView(source, lane, span).map((at) => source.index.rows[at] as number);
}
