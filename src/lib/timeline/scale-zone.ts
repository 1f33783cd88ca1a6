import { COLUMN_PRECISIONS, type EventColumns } from '#lib/domain/event-columns.ts';
import type { ZoneClock } from '#lib/time/clock.ts';

const DAY = COLUMN_PRECISIONS.indexOf('day');

/**
 * Columns as they are drawn by a zone's clock. A day and whatever is wider has no zone: it is the day that the
 * source names, from midnight to midnight there, be that 23, 24 or 25 hours. Times stay the instants that they
 * are. All other columns are the same arrays.
 */
export function zonedColumns(columns: EventColumns, { toInstant }: ZoneClock): EventColumns {
  const known = new Map<number, number>();
  const midnight = (ms: number): number => {
    const found = known.get(ms) ?? toInstant(ms);
    known.set(ms, found);
    return found;
  };
  const { length, precisions } = columns;
  const [starts, ends] = [columns.starts.slice(), columns.ends.slice()];
  for (let row = 0; row < length; row += 1) {
    if ((precisions[row] as number) < DAY) continue;
    const [start, end] = [starts[row] as number, ends[row] as number];
    if (!Number.isNaN(start)) starts[row] = midnight(start);
    if (!Number.isNaN(end)) ends[row] = midnight(end);
  }
  return { ...columns, starts, ends };
}
