import { UTC_CLOCK } from '#lib/time/clock.ts';
import { zoneClock } from '#lib/time/zone-clock.ts';
import { indexEvents } from '#lib/timeline/scale-index.ts';
import { zonedColumns } from '#lib/timeline/scale-zone.ts';
import type { IndexedEvents, IndexTask } from '#lib/worker/index-client.ts';

/**
 * Stands in for the worker's client in a page of one file, which has no second file for a worker; a story has
 * thousands of events at most, which take the page's thread some 10 ms.
 */
export function indexInBackground(
  { columns, laneCount, zone }: IndexTask,
  { signal }: { readonly signal?: AbortSignal } = {}
): Promise<IndexedEvents> {
  signal?.throwIfAborted();
  const zoned =
    zone === UTC_CLOCK.zone ? columns : zonedColumns(columns, zoneClock(zone) ?? UTC_CLOCK);
  return Promise.resolve({ columns, zoned, index: indexEvents(zoned, laneCount, () => undefined) });
}
