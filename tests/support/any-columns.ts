import fc from 'fast-check';
import { emptyColumns, NOBODY, type EventColumns } from '#lib/domain/event-columns.ts';

const DAY_MS = 86_400_000;
const T0 = Date.UTC(2014, 0, 1);

/** An event of a table: when it may have been, and whose. */
export interface ColumnRow {
  readonly start: number;
  readonly end: number;
  readonly actor: number;
}

/** Columns of rows. */
export function columnsOf(rows: readonly ColumnRow[]): EventColumns {
  const columns = emptyColumns(rows.length);
  rows.forEach(({ start, end, actor }, row) => {
    columns.starts[row] = start;
    columns.ends[row] = end;
    columns.actors[row] = actor;
    columns.kinds[row] = row % 13;
  });
  return columns;
}

/** Instants, days, months and years in bursts and far apart, for up to `lanes` actors and for nobody. */
export function anyRows(lanes: number, most: number): fc.Arbitrary<readonly ColumnRow[]> {
  const start = fc.oneof(
    fc.integer({ min: 0, max: 4000 }).map((day) => T0 + day * DAY_MS),
    fc.integer({ min: 0, max: 3 * DAY_MS }).map((ms) => T0 + 900 * DAY_MS + ms),
    fc.integer({ min: -900_000, max: 4000 }).map((day) => T0 + day * DAY_MS + 1234)
  );
  const width = fc.constantFrom(1, 1, 60_000, DAY_MS, 30 * DAY_MS, 365 * DAY_MS, 3650 * DAY_MS);
  const actor = fc.oneof(fc.integer({ min: 0, max: lanes - 1 }), fc.constant(NOBODY));
  return fc.array(
    fc.record({ start, width, actor }).map((row) => ({
      start: row.start,
      end: row.start + row.width,
      actor: row.actor
    })),
    { minLength: 1, maxLength: most }
  );
}
