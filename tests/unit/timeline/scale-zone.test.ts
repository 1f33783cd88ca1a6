import { describe, expect, test } from 'vitest';
import { COLUMN_PRECISIONS, emptyColumns } from '#lib/domain/event-columns.ts';
import { UTC_CLOCK } from '#lib/time/clock.ts';
import { zoneClock } from '#lib/time/zone-clock.ts';
import { foldedAxis } from '#lib/timeline/scale-axis.ts';
import { scaleTicks } from '#lib/timeline/scale-ticks.ts';
import { pxOf, windowOf } from '#lib/timeline/scale-window.ts';
import { zonedColumns } from '#lib/timeline/scale-zone.ts';
import { measureText } from '#lib/timeline/text-width.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const zurich = zoneClock('Europe/Zurich') ?? UTC_CLOCK;
const apia = zoneClock('Pacific/Apia') ?? UTC_CLOCK;

describe('the clock of a zone', () => {
  test.each([
    ['in winter', Date.UTC(2026, 0, 5, 12), Date.UTC(2026, 0, 5, 13)],
    ['in summer', Date.UTC(2026, 6, 5, 12), Date.UTC(2026, 6, 5, 14)],
    ['before summer time begins', Date.UTC(2026, 2, 29, 0, 59), Date.UTC(2026, 2, 29, 1, 59)],
    ['when it has begun', Date.UTC(2026, 2, 29, 1), Date.UTC(2026, 2, 29, 3)]
  ])('shows local time %s, and finds its way back', (_, ms, local) => {
    expect(zurich.toLocal(ms)).toBe(local);
    expect(zurich.toInstant(local)).toBe(ms);
  });

  test('shows an hour twice in autumn, and means the first; never shows one in spring', () => {
    expect(zurich.toInstant(Date.UTC(2026, 9, 25, 2, 30))).toBe(Date.UTC(2026, 9, 25, 0, 30));
    const never = zurich.toInstant(Date.UTC(2026, 2, 29, 2, 30));
    expect(zurich.toLocal(never)).toBe(Date.UTC(2026, 2, 29, 3, 30));
  });

  test('is known by its name alone', () => {
    expect(zoneClock('Mars/Olympus')).toBeNull();
    expect(UTC_CLOCK.toLocal(5)).toBe(5);
  });
});

describe('columns by the clock of a zone', () => {
  const at = (row: number, precision: string, start: number, end: number) => ({
    row,
    precision,
    start,
    end
  });
  const rows = [
    at(0, 'day', Date.UTC(2026, 2, 29), Date.UTC(2026, 2, 30)),
    at(1, 'day', Date.UTC(2026, 9, 25), Date.UTC(2026, 9, 26)),
    at(2, 'month', Date.UTC(2026, 2, 1), Date.UTC(2026, 3, 1)),
    at(3, 'instant', Date.UTC(2026, 2, 29, 1), Date.UTC(2026, 2, 29, 1) + 1),
    at(4, 'day', Number.NaN, Date.UTC(2026, 0, 1))
  ];
  const columns = emptyColumns(rows.length);
  for (const { row, precision, start, end } of rows) {
    columns.starts[row] = start;
    columns.ends[row] = end;
    columns.precisions[row] = COLUMN_PRECISIONS.findIndex((each) => each === precision);
  }
  const zoned = zonedColumns(columns, zurich);
  const hours = (row: number): number =>
    ((zoned.ends[row] as number) - (zoned.starts[row] as number)) / HOUR_MS;

  test('have days from midnight to midnight there: of 23 hours, of 25', () => {
    expect(zoned.starts[0]).toBe(Date.UTC(2026, 2, 28, 23));
    expect([hours(0), hours(1), hours(2)]).toEqual([23, 25, 31 * 24 - 1]);
  });

  test('keep times as the instants that they are, and what nothing bounds', () => {
    expect(zoned.starts[3]).toBe(columns.starts[3]);
    expect(zoned.starts[4]).toBeNaN();
    expect(zoned.actors).toBe(columns.actors);
    expect(columns.starts[0]).toBe(Date.UTC(2026, 2, 29));
  });
});

describe('ticks by the clock of a zone', () => {
  const axis = foldedAxis(Date.UTC(2010, 0, 1), Date.UTC(2027, 0, 1), []);
  const WIDTH_PX = 1000;
  const ticks = (from: number, to: number, clock: typeof zurich) => {
    const window = windowOf(axis, from, to);
    return scaleTicks(axis, window, WIDTH_PX, measureText, clock).map(({ label, x }) => ({
      label,
      at: Math.round(from + (x / WIDTH_PX) * (to - from)),
      x: pxOf(axis, window, WIDTH_PX, from + (x / WIDTH_PX) * (to - from))
    }));
  };
  const labelled = (
    found: readonly { readonly label: string | null; readonly at: number }[],
    label: string
  ) => found.find((each) => each.label === label)?.at ?? Number.NaN;

  test('stand at local midnight, over both changes of the clock', () => {
    const from = Date.UTC(2026, 2, 26);
    const found = ticks(from, from + 7 * DAY_MS, zurich);
    const near = (label: string, ms: number): void => {
      expect(Math.abs(labelled(found, label) - ms)).toBeLessThan(60_000);
    };
    near('Sun 29 Mar', Date.UTC(2026, 2, 28, 23));
    near('Mon 30 Mar', Date.UTC(2026, 2, 29, 22));
  });

  test('leave out the hour that the clock leaves out, at its true distance', () => {
    const from = Date.UTC(2026, 2, 28, 22);
    const found = ticks(from, from + 8 * HOUR_MS, zurich);
    const labels = found.flatMap(({ label }) => label ?? []);
    expect(labels).toContain('01:00');
    expect(labels).not.toContain('02:00');
    expect(labels).toContain('03:00');
    const apart = labelled(found, '03:00') - labelled(found, '01:00');
    expect(Math.abs(apart - HOUR_MS)).toBeLessThan(60_000);
  });

  test('go on over a day that a zone skipped whole: Samoa had no 30 December 2011', () => {
    const from = Date.UTC(2011, 11, 28, 12);
    const labels = ticks(from, from + 5 * DAY_MS, apia).flatMap(({ label }) => label ?? []);
    expect(labels.join(' ')).toContain('31 Dec');
  });
});
