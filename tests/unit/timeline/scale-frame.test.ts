import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyColumns } from '#lib/domain/event-columns.ts';
import { EVENT_KINDS } from '#lib/domain/event.ts';
import { blendAxes, foldedAxis, msAt, unitAt } from '#lib/timeline/scale-axis.ts';
import { positionsInView } from '#lib/timeline/scale-count.ts';
import { COLUMN_PX, frameOf, type LaneFrame } from '#lib/timeline/scale-frame.ts';
import { MOST_MARKS } from '#lib/timeline/scale-mass.ts';
import { barHeight } from '#lib/timeline/scale-height.ts';
import { indexEvents } from '#lib/timeline/scale-index.ts';
import { overviewColumns } from '#lib/timeline/scale-overview.ts';
import { chooseFolds } from '#lib/timeline/scale-quiet.ts';
import { rowsOf, summaryOf } from '#lib/timeline/scale-summary.ts';
import { stopAt, stopsOf } from '#lib/timeline/scale-stops.ts';
import { pxOf, WHOLE, windowOf, zoomed, type Window } from '#lib/timeline/scale-window.ts';
import { anyRows, columnsOf, type ColumnRow } from '../../support/any-columns.ts';

const LANES = 4;
const WIDTH_PX = 1000;
const RUNS = { seed: 20260206, numRuns: 60 };
const ANY_VIEW = fc.record({
  middle: fc.double({ min: 0, max: 1, noNaN: true }),
  factor: fc.double({ min: 0, max: 14, noNaN: true }).map((power) => 2 ** power)
});
const ALL_ROWS = Array.from({ length: LANES + 1 }, (_, lane) => ({
  lane,
  y: lane * 40,
  height: 40
}));

/** Everything about rows in a view. */
function draw(rows: readonly ColumnRow[], view: { middle: number; factor: number } | null) {
  const columns = columnsOf(rows);
  const index = indexEvents(columns, LANES);
  const { from, to, quiet } = index;
  const axis = foldedAxis(from, to, chooseFolds(quiet, to - from));
  const window: Window = view === null ? WHOLE : zoomed(axis, WHOLE, view.factor, view.middle);
  const input = { index, columns, axis, window, widthPx: WIDTH_PX, rows: ALL_ROWS };
  const frame = frameOf(input);
  const span = { from: frame.edges[0] as number, to: frame.edges.at(-1) as number };
  const inView = rows.filter(({ start, end }) => start < span.to && end > span.from);
  return { columns, index, axis, window, frame, span, inView };
}

function laneOf({ actor }: ColumnRow): number {
  return Math.min(actor, LANES);
}

/** The same events many times over, so that lanes show density. */
function often(rows: readonly ColumnRow[], times: number): readonly ColumnRow[] {
  return Array.from({ length: times }, () => rows).flat();
}

describe('a frame of many events', () => {
  test('counts in each lane exactly the events that may fall into the view, each in one mark', () => {
    fc.assert(
      fc.property(anyRows(LANES, 80), ANY_VIEW, (rows, view) => {
        const { frame, inView } = draw(rows, view);
        for (const lane of frame.lanes) {
          const expected = inView.filter((row) => laneOf(row) === lane.lane).length;
          expect(lane.inView).toBe(expected);
          if (lane.kind !== 'marks') continue;
          const drawn = lane.marks.flatMap((mark) => mark.rows);
          expect(drawn).toHaveLength(expected);
          expect(new Set(drawn).size).toBe(expected);
        }
      }),
      RUNS
    );
  });

  test('spreads each event of a density over its interval: the columns sum to the events in view', () => {
    fc.assert(
      fc.property(anyRows(LANES, 60), ANY_VIEW, (some, view) => {
        const rows = often(some, MOST_MARKS);
        const { frame, span } = draw(rows, view);
        for (const lane of frame.lanes) {
          if (lane.kind !== 'density') continue;
          const expected = rows
            .filter((row) => laneOf(row) === lane.lane)
            .map(({ start, end }) => {
              const covered = Math.min(end, span.to) - Math.max(start, span.from);
              return Math.max(0, covered) / (end - start);
            })
            .reduce((sum, share) => sum + share, 0);
          const drawn = lane.masses.reduce((sum, mass) => sum + mass, 0);
          expect(Math.abs(drawn - expected)).toBeLessThan(1e-6 * Math.max(1, expected) + 1e-3);
        }
      }),
      { ...RUNS, numRuns: 20 }
    );
  });

  test('draws nothing where no event may be', () => {
    fc.assert(
      fc.property(anyRows(LANES, 40), ANY_VIEW, (some, view) => {
        const rows = often(some, MOST_MARKS);
        const { frame } = draw(rows, view);
        for (const lane of frame.lanes) {
          if (lane.kind !== 'density') continue;
          const own = some.filter((row) => laneOf(row) === lane.lane);
          lane.masses.forEach((mass, at) => {
            const [a, b] = [frame.edges[at] as number, frame.edges[at + 1] as number];
            const isCovered = own.some(({ start, end }) => start < b && end > a);
            expect(mass > 0).toBe(isCovered);
          });
        }
      }),
      { ...RUNS, numRuns: 15 }
    );
  });

  test('keeps every mark, bar and cluster within what its events may cover', () => {
    fc.assert(
      fc.property(anyRows(LANES, 80), ANY_VIEW, (rows, view) => {
        const { frame, axis, window } = draw(rows, view);
        const toPx = (ms: number): number => pxOf(axis, window, WIDTH_PX, ms);
        for (const lane of frame.lanes) {
          if (lane.kind !== 'marks') continue;
          for (const mark of lane.marks) {
            const starts = mark.rows.map((row) => toPx((rows[row] as ColumnRow).start));
            const ends = mark.rows.map((row) => toPx((rows[row] as ColumnRow).end));
            expect(mark.x).toBeGreaterThanOrEqual(Math.min(...starts) - 1e-6);
            expect(mark.x).toBeLessThanOrEqual(Math.max(...ends) + 1e-6);
          }
          for (const bar of lane.bars) {
            const { start, end } = rows[bar.row] as ColumnRow;
            expect(bar.x0).toBeGreaterThanOrEqual(toPx(start) - 1e-6);
            expect(bar.x1).toBeLessThanOrEqual(toPx(end) + 1e-6);
          }
        }
      }),
      RUNS
    );
  });

  test('takes a month known only as a month for a month, not for its first day', () => {
    const month = { start: Date.UTC(2026, 0, 1), end: Date.UTC(2026, 1, 1), actor: 0 };
    const { frame } = draw(often([month], MOST_MARKS + 1), null);
    const lane = frame.lanes[0] as LaneFrame & { kind: 'density' };
    const filled = lane.masses.filter((mass) => mass > 0.1);
    expect(filled.length).toBeGreaterThan(400);
    expect(Math.max(...filled) / Math.min(...filled)).toBeLessThan(6);
  });

  test('leaves out of time what nothing bounds from below, and counts it apart', () => {
    const columns = emptyColumns(3);
    columns.starts[0] = Date.UTC(2026, 0, 1);
    columns.ends[2] = Date.UTC(2026, 0, 5);
    columns.actors.fill(1);
    const index = indexEvents(columns, LANES);
    expect([...index.rows]).toEqual([0]);
    expect([...index.undatedRows]).toEqual([1, 2]);
    expect([...index.undatedFrom]).toEqual([0, 0, 2, 2, 2, 2]);
  });

  test.each([1000, 40_000])(
    'takes at most 64 bytes an event beyond the columns, of %i',
    (count) => {
      const columns = emptyColumns(count);
      for (let row = 0; row < count; row += 1) {
        columns.starts[row] = row * 7_919_000;
        columns.ends[row] = row * 7_919_000 + 86_400_000;
        columns.actors[row] = row % 12;
      }
      const index = indexEvents(columns, 12);
      const bytes = Object.values(index).reduce<number>(
        (sum, value) => sum + (ArrayBuffer.isView(value) ? value.byteLength : 0),
        0
      );
      expect(bytes / count).toBeLessThanOrEqual(64);
    }
  );
});

describe('what pointer and keys reach in a frame', () => {
  test('is every event in view: stops hold all rows, and those at a place are found there', () => {
    fc.assert(
      fc.property(anyRows(LANES, 60), ANY_VIEW, (rows, view) => {
        const { frame, index, columns, inView } = draw(rows, view);
        for (const lane of frame.lanes) {
          const stops = stopsOf(frame, lane);
          const held = stops.flatMap((stop) =>
            rowsOf({ index, columns }, stop, { from: 0, count: 1000 })
          );
          const own = inView.filter((row) => laneOf(row) === lane.lane);
          expect(new Set(held).size).toBe(own.length);
          for (const stop of stops) {
            const found = stopAt(frame, stop.x, lane.y + 3);
            expect(found?.rows).toEqual(stop.rows);
          }
        }
      }),
      RUNS
    );
  });

  test('is told by kinds and given page by page, as if all were counted one by one', () => {
    const places = fc.tuple(fc.nat(2000), fc.nat(2000), fc.nat(40));
    fc.assert(
      fc.property(anyRows(LANES, 12), places, (some, [a, b, from]) => {
        const rows = often(some, 250);
        const { index, columns, span } = draw(rows, null);
        const at = (share: number): number => span.from + ((span.to - span.from) * share) / 2000;
        const stretch = { from: at(Math.min(a, b)), to: at(Math.max(a, b) + 1) };
        for (let lane = 0; lane <= LANES; lane += 1) {
          const stop = { lane, x: 0, x0: 0, x1: 0, span: stretch, rows: null };
          const own = positionsInView({ index, columns }, lane, stretch).map(
            (position) => index.rows[position] as number
          );
          const { count, kinds } = summaryOf({ index, columns }, stop);
          expect(count).toBe(own.length);
          for (const { kind, count: many } of kinds)
            expect(many).toBe(
              own.filter((row) => EVENT_KINDS[columns.kinds[row] as number] === kind).length
            );
          expect(kinds.reduce((sum, each) => sum + each.count, 0)).toBe(own.length);
          const page = rowsOf({ index, columns }, stop, { from, count: 7 });
          expect(page).toEqual(own.slice(from, from + 7));
        }
      }),
      { ...RUNS, numRuns: 25 }
    );
  });

  test('says how many there are and of which kinds', () => {
    const day = Date.UTC(2026, 1, 3);
    const rows = Array.from({ length: 26 }, () => ({ start: day, end: day + 1, actor: 0 }));
    const { frame, index, columns } = draw(rows, null);
    const [stop] = stopsOf(frame, frame.lanes[0] as LaneFrame);
    const summary = summaryOf({ index, columns }, stop as NonNullable<typeof stop>);
    expect(summary.count).toBe(26);
    expect(summary.kinds).toHaveLength(13);
    expect(summary.kinds[0]).toEqual({ kind: 'statement', count: 2 });
  });
});

describe('the axis of many events', () => {
  test('is monotone and can be inverted, folded, true, or on its way between', () => {
    fc.assert(
      fc.property(anyRows(LANES, 30), (rows) => {
        const { axis: folded, index } = draw(rows, null);
        const plain = foldedAxis(index.from, index.to, []);
        for (const axis of [folded, plain, blendAxes(folded, plain, 0.3)]) {
          let before = -Infinity;
          for (let step = 0; step <= 50; step += 1) {
            const ms = index.from + ((index.to - index.from) * step) / 50;
            const unit = unitAt(axis, ms);
            expect(unit).toBeGreaterThan(before);
            expect(Math.abs(msAt(axis, unit) - ms)).toBeLessThan(1);
            before = unit;
          }
        }
      }),
      RUNS
    );
  });

  test('folds only time in which nothing goes on, longer than a week', () => {
    fc.assert(
      fc.property(anyRows(LANES, 30), (rows) => {
        const { axis } = draw(rows, null);
        for (const { from, to } of axis.folds) {
          expect(to - from).toBeGreaterThan(7 * 86_400_000);
          expect(rows.some(({ start, end }) => start < to && end > from)).toBe(false);
        }
      }),
      RUNS
    );
  });

  test('folds the same whatever the view, and opens a fold on request', () => {
    const days = [0, 1, 2, 900, 901].map((day) => Date.UTC(2022, 0, 1) + day * 86_400_000);
    const rows = days.map((start) => ({ start, end: start + 86_400_000, actor: 0 }));
    const { index } = draw(rows, null);
    const folds = chooseFolds(index.quiet, index.to - index.from);
    expect(folds).toEqual([{ from: (days[2] as number) + 86_400_000, to: days[3] }]);
    const opened = chooseFolds(index.quiet, index.to - index.from, [folds[0]?.from ?? 0]);
    expect(opened).toEqual([]);
  });

  test('stops at ten minutes and at the years that a column may hold', () => {
    const axis = foldedAxis(Date.UTC(2014, 0, 1), Date.UTC(2026, 0, 1), []);
    const close = zoomed(axis, WHOLE, 1e12, 0.5);
    expect(msAt(axis, close.to) - msAt(axis, close.from)).toBeCloseTo(600_000, -1);
    const far = windowOf(axis, -9e15, 9e15);
    expect(far.to - far.from).toBeLessThanOrEqual(1.5);
  });
});

describe('columns of density', () => {
  test('are at least 1 px high where anything is, and as high as there is room where most is', () => {
    expect(barHeight(0, 100, 40)).toBe(0);
    expect(barHeight(0.0001, 100, 40)).toBe(1);
    expect(barHeight(100, 100, 40)).toBe(40);
    expect(COLUMN_PX).toBe(2);
  });

  test('of the overview keep the sum of its bins', () => {
    const bins = Float32Array.from({ length: 2048 }, (_, at) => at % 7);
    const sum = (values: Float32Array | Float64Array): number => {
      let all = 0;
      for (const each of values) all += each;
      return all;
    };
    expect(sum(overviewColumns(bins, 513))).toBeCloseTo(sum(bins), 6);
    expect(sum(overviewColumns(bins, 5000))).toBeCloseTo(sum(bins), 6);
  });
});
