import { expect, test } from 'vitest';
import { indexInBackground as indexOnPage } from '#lib/saved/index-on-page.ts';
import { zoneClock } from '#lib/time/zone-clock.ts';
import { zonedColumns } from '#lib/timeline/scale-zone.ts';
import { indexInBackground } from '#lib/worker/index-client.ts';
import { columnsOf } from '../../support/any-columns.ts';

const HOUR_MS = 3_600_000;
const columns = columnsOf(
  [0, 5, 7, 30].map((hours) => ({ start: hours * HOUR_MS, end: (hours + 1) * HOUR_MS, actor: 0 }))
);

test('a page of one file indexes events as the site does', async () => {
  const task = { columns, laneCount: 1, zone: 'UTC' };
  expect(await indexOnPage(task)).toEqual(await indexInBackground(task));
});

test('a page of one file counts events by the clock of a zone', async () => {
  const zone = 'Pacific/Auckland';
  const { zoned } = await indexOnPage({ columns, laneCount: 1, zone });
  const clock = zoneClock(zone);
  expect(clock).not.toBeNull();
  if (clock !== null) expect(zoned).toEqual(zonedColumns(columns, clock));
});

test('a page of one file stops indexing when it is told to', () => {
  const reason = new Error('other events are wanted');
  const task = { columns, laneCount: 1, zone: 'UTC' };
  expect(() => indexOnPage(task, { signal: AbortSignal.abort(reason) })).toThrow(reason);
});
