import { describe, expect, test } from 'vitest';
import { emptyColumns } from '#lib/domain/event-columns.ts';
import { foldedAxis } from '#lib/timeline/scale-axis.ts';
import { frameOf } from '#lib/timeline/scale-frame.ts';
import { MOST_MARKS } from '#lib/timeline/scale-mass.ts';
import { indexEvents } from '#lib/timeline/scale-index.ts';
import { labelsOf } from '#lib/timeline/scale-labels.ts';
import type { ScaleMark } from '#lib/timeline/scale-marks.ts';
import { stepFrom, type Step } from '#lib/timeline/scale-moves.ts';
import type { Move } from '#lib/timeline/navigate.ts';
import { placeOfRow, stopNear, stopOfRow, undatedStop } from '#lib/timeline/scale-near.ts';
import { quietStretches } from '#lib/timeline/scale-quiet.ts';
import { stopAt, stopsOf, type Stop } from '#lib/timeline/scale-stops.ts';
import { firstRows, rowsOf, summaryOf } from '#lib/timeline/scale-summary.ts';
import type { Window } from '#lib/timeline/scale-window.ts';
import { columnsOf, type ColumnRow } from '../../support/any-columns.ts';

const HOUR_MS = 3_600_000;
/** A thousand hours on a view of a thousand px, so that an hour is a px. */
const T0 = Date.UTC(2026, 0, 1);
const HOURS = 1000;
const LANES = 3;

/** Whose, from which hour, to which; an instant where no end is given. */
type Given = readonly [actor: number, from: number, to?: number];

function drawn(given: readonly Given[], { from = 0, to = 1 }: Partial<Window> = {}) {
  const rows = given.map(([actor, start, end]): ColumnRow => {
    const ms = T0 + start * HOUR_MS;
    return { actor, start: ms, end: end === undefined ? ms + 1 : T0 + end * HOUR_MS };
  });
  const columns = columnsOf(rows);
  const index = indexEvents(columns, LANES);
  const axis = foldedAxis(T0, T0 + HOURS * HOUR_MS, []);
  const lanes = [0, 1, 2, 3];
  const places = lanes.map((lane) => ({ lane, y: 40 * lane, height: 40 }));
  const widthPx = HOURS * (to - from);
  const input = { index, columns, axis, window: { from, to }, widthPx, rows: places };
  return { index, columns, lanes, axis, frame: frameOf(input) };
}

/** Lane 0 as it is drawn: place and rows of each mark, and its bars. */
function laneOf(given: readonly Given[], window: Partial<Window> = {}) {
  const [lane] = drawn(given, window).frame.lanes;
  if (lane?.kind !== 'marks') throw new Error('wanted marks');
  const round = (px: number) => Math.round(px * 10) / 10;
  return {
    marks: lane.marks.map(({ x, x0, x1, rows }) => [round(x), round(x0), round(x1), ...rows]),
    bars: lane.bars.map(({ x0, x1, track, row }) => [round(x0), round(x1), track, row])
  };
}

describe('marks of a lane', () => {
  test('stand at their instants', () => {
    expect(
      laneOf([
        [0, 100],
        [0, 300.5]
      ]).marks
    ).toEqual([
      [100, 100, 100, 0],
      [300.5, 300.5, 300.5, 1]
    ]);
  });

  test('stand in the middle of what is narrow, and at the visible beginning of what is wide', () => {
    expect(
      laneOf([
        [0, 100, 127],
        [0, 300, 328],
        [0, 500, 900]
      ])
    ).toEqual({
      marks: [
        [113.5, 100, 127, 0],
        [313, 300, 328, 1],
        [513, 500, 900, 2]
      ],
      bars: [
        [300, 326, 0, 1],
        [500, 898, 0, 2]
      ]
    });
  });

  test('stay in view as long as what they mark, and reach just beyond it', () => {
    expect(laneOf([[0, 100, 900]], { from: 0.3, to: 0.6 })).toEqual({
      marks: [[13, -40, 340, 0]],
      bars: [[-40, 338, 0, 0]]
    });
    expect(laneOf([[0, 100, 310]], { from: 0.3, to: 0.6 }).marks).toEqual([[5, -40, 10, 0]]);
    expect(laneOf([[0, 590, 900]], { from: 0.3, to: 0.6 }).marks).toEqual([[295, 290, 340, 0]]);
  });

  test('that are nearer than 22 px are one, in their middle, with their rows in order of place', () => {
    expect(
      laneOf([
        [0, 120],
        [0, 100],
        [0, 500]
      ]).marks
    ).toEqual([
      [110, 100, 120, 1, 0],
      [500, 500, 500, 2]
    ]);
    expect(
      laneOf([
        [0, 100],
        [0, 121.9]
      ]).marks
    ).toHaveLength(1);
    // Cells are 31.25 px wide, a power of two of the axis: 125 is the edge of one.
    expect(
      laneOf([
        [0, 103],
        [0, 125.5]
      ]).marks
    ).toHaveLength(2);
    expect(
      laneOf([
        [0, 95],
        [0, 124]
      ]).marks
    ).toHaveLength(1);
  });

  test('run on into one while each next is near the middle of those before', () => {
    expect(
      laneOf([
        [0, 100],
        [0, 118],
        [0, 130],
        [0, 200]
      ]).marks
    ).toEqual([
      [116, 100, 130, 0, 1, 2],
      [200, 200, 200, 3]
    ]);
  });
});

describe('bars under the marks', () => {
  test('take the first track that is free, and share the last', () => {
    expect(
      laneOf([
        [0, 0, 400],
        [0, 50, 300],
        [0, 100, 200],
        [0, 150, 250],
        [0, 300, 500]
      ]).bars
    ).toEqual([
      [0, 398, 0, 0],
      [50, 298, 1, 1],
      [100, 198, 2, 2],
      [150, 248, 2, 3],
      [300, 498, 1, 4]
    ]);
  });

  test('that follow each other share a track, with a gap of two px', () => {
    expect(
      laneOf([
        [0, 0, 400],
        [0, 400, 600]
      ]).bars
    ).toEqual([
      [0, 398, 0, 0],
      [400, 598, 0, 1]
    ]);
  });
});

describe('titles beside marks', () => {
  const mark = (x: number, ...rows: readonly number[]): ScaleMark => ({ x, x0: x, x1: x, rows });
  /** Every character is ten px wide. */
  const tenPx = (text: string): number => text.length * 10;
  const titles = ['Says so', 'Says so to all of them', '         then'];
  const labels = (marks: readonly ScaleMark[], widthPx = 1000) =>
    labelsOf(marks, { y: 20, widthPx }, (row) => titles[row] ?? '', tenPx);

  test('stand after the glyph, where the mark stands alone', () => {
    expect(labels([mark(100, 0), mark(400, 0, 1), mark(700, 1)])).toEqual([
      { text: 'Says so', x: 113, y: 24.5 },
      { text: 'Says so to all of them', x: 713, y: 24.5 }
    ]);
  });

  test.each([
    ['whole where it just fits', [mark(100, 1), mark(361, 0, 1)], 'Says so to all of them'],
    ['cut where a px is missing', [mark(100, 1), mark(360, 0, 1)], 'Says so to all of th…'],
    ['without the space before the ellipsis', [mark(100, 1), mark(231, 0, 1)], 'Says so…'],
    ['cut as short as the room', [mark(100, 1), mark(213, 0, 1)], 'Says s…']
  ])('are %s', (_, marks, text) => {
    expect(labels(marks).map((label) => label.text)).toEqual([text]);
  });

  test('are left out where they would tell nothing', () => {
    expect(labels([mark(100, 1), mark(212, 0, 1)])).toEqual([]);
    expect(labels([mark(100, 2), mark(231, 0, 1)])).toEqual([]);
  });

  test('end at the edge of the view', () => {
    expect(labels([mark(900, 1)], 1000)).toMatchObject([{ text: 'Says so…' }]);
    expect(labels([mark(915, 1)], 1000)).toMatchObject([{ text: 'Says s…' }]);
    expect(labels([mark(916, 1)], 1000)).toEqual([]);
  });
});

describe('keys', () => {
  // Lane 0: 100, 400, and 1100 beyond the view; lane 1 nothing in view but 1200; lane 2: 380, 450; nobody: 700.
  const given: readonly Given[] = [
    [0, 100],
    [0, 400],
    [0, 1100],
    [1, 1200],
    [2, 380],
    [2, 450],
    [9, 700],
    [0, -50],
    [2, -70]
  ];
  const { frame, index, lanes } = drawn(given);
  const stops = frame.lanes.flatMap((lane) => stopsOf(frame, lane));
  const at = (x: number): Stop => {
    const stop = stops.find((each) => Math.abs(each.x - x) < 1);
    if (stop === undefined) throw new Error(`no stop at ${String(x)}`);
    return stop;
  };
  const where = (step: Step | null): string => {
    if (step === null) return 'nowhere';
    if (step.kind === 'stop') return String(Math.round(step.stop.x));
    return `lane ${String(step.lane)} at ${String(Math.round((step.ms - T0) / HOUR_MS))}`;
  };
  const go = (from: number | null, move: Move) =>
    where(stepFrom({ frame, index, lanes }, from === null ? null : at(from), move));

  test.each<[from: number | null, move: Move, to: string]>([
    [null, 'right', '100'],
    [null, 'last', '700'],
    [400, 'first', '100'],
    [100, 'last', '700'],
    [100, 'right', '400'],
    [400, 'left', '100'],
    [400, 'right', 'lane 0 at 1100'],
    [100, 'left', 'lane 0 at -50'],
    [380, 'right', '450'],
    [450, 'left', '380'],
    [450, 'right', 'nowhere'],
    [380, 'left', 'lane 2 at -70'],
    [700, 'left', 'nowhere'],
    [100, 'next', '380'],
    [380, 'next', '400'],
    [400, 'next', '450'],
    [700, 'next', 'lane 0 at 1100'],
    [450, 'previous', '400'],
    [380, 'previous', '100'],
    [100, 'previous', 'lane 0 at -50'],
    [100, 'down', '380'],
    [400, 'down', '380'],
    [450, 'up', '400'],
    [700, 'up', '450'],
    [380, 'down', '700'],
    [100, 'up', 'nowhere'],
    [700, 'down', 'nowhere']
  ])('from %s, %s leads to %s', (from, move, to) => {
    expect(go(from, move)).toBe(to);
  });

  // A stop stands for the time of its glyph, which begins 12 px before its middle.
  test('go up and down past lanes without events, to lanes that are not drawn', () => {
    const some = { ...frame, lanes: frame.lanes.slice(2, 3) };
    const step = (move: Move) => where(stepFrom({ frame: some, index, lanes }, at(380), move));
    expect(step('up')).toBe('lane 1 at 368');
    expect(step('down')).toBe('lane 3 at 368');
    const empty = drawn([
      [0, 100],
      [2, 380]
    ]);
    const only = { ...empty.frame, lanes: empty.frame.lanes.slice(2, 3) };
    const up = stepFrom({ ...empty, frame: only }, at(380), 'up');
    expect(where(up)).toBe('lane 0 at 368');
    expect(stepFrom({ ...empty, frame: only }, at(380), 'down')).toBeNull();
  });
});

describe('what is at a place', () => {
  const { frame, columns, index } = drawn([
    [0, 100],
    [0, 105],
    [0, 400, 800],
    [1, 500]
  ]);
  const rowsAt = (x: number, y = 3): readonly number[] | null | undefined =>
    stopAt(frame, x, y)?.rows;

  test.each([
    ['the mark itself', 102.5, [0, 1]],
    ['the nearest within reach', 116.5, [0, 1]],
    ['none just beyond it', 117, undefined],
    ['nor before it', 88, undefined],
    ['what lasts, along its bar', 600, [2]],
    ['to its end', 797, [2]],
    ['and no farther', 799, undefined]
  ])('is %s', (_, x, rows) => {
    expect(rowsAt(x)).toEqual(rows);
  });

  test('is nothing between the lanes and below them', () => {
    expect(rowsAt(500, 40)).toEqual([3]);
    expect(rowsAt(500, 79.9)).toEqual([3]);
    expect(rowsAt(500, 39.9)).toEqual([2]);
    expect(rowsAt(500, 160)).toBeUndefined();
    expect(rowsAt(500, -1)).toBeUndefined();
  });

  test('a stop is wider for several, by the figures of their number', () => {
    const [several, one] = stopsOf(frame, frame.lanes[0] as (typeof frame.lanes)[number]);
    const px = (stop: Stop | undefined) =>
      [stop?.x, stop?.x0, stop?.x1].map((x) => Math.round((x ?? 0) * 10) / 10);
    expect(px(several)).toEqual([102.5, 88.5, 116.5]);
    expect(px(one)).toEqual([413, 402, 424]);
    const span = several?.span ?? { from: 0, to: 0 };
    expect([span.from, span.to].map((ms) => Math.round((ms - T0) / HOUR_MS))).toEqual([88, 118]);
  });

  test('the stop near an instant is the nearest of the lane', () => {
    const near = (lane: number, hour: number) => stopNear(frame, lane, T0 + hour * HOUR_MS)?.rows;
    expect(near(0, 0)).toEqual([0, 1]);
    expect(near(0, 250)).toEqual([0, 1]);
    expect(near(0, 270)).toEqual([2]);
    expect(near(1, 0)).toEqual([3]);
    expect(near(2, 0)).toBeUndefined();
    expect(near(7, 0)).toBeUndefined();
  });

  test('a row alone stands at the stop that it is drawn in, else nowhere', () => {
    expect(stopOfRow(frame, { lane: 0, ms: T0 + 105 * HOUR_MS, row: 1 })).toMatchObject({
      lane: 0,
      x: stopNear(frame, 0, T0)?.x,
      rows: [1]
    });
    expect(stopOfRow(frame, { lane: 7, ms: 5, row: 1 })).toEqual({
      lane: 7,
      x: 0,
      x0: 0,
      x1: 0,
      span: { from: 5, to: 6 },
      rows: [1]
    });
    expect(placeOfRow(columns, index, 3)).toEqual({ lane: 1, ms: T0 + 500 * HOUR_MS });
    columns.actors[3] = 4_000_000;
    expect(placeOfRow(columns, index, 3).lane).toBe(3);
  });

  test('events without a date are one stop of their lane', () => {
    const undated = emptyColumns(3);
    undated.actors.set([1, 0, 1]);
    const stop = undatedStop(indexEvents(undated, LANES), 1);
    expect(stop).toMatchObject({ lane: 1, x: 0, rows: [0, 2] });
    expect(stop.span.from).toBeNaN();
  });
});

describe('a lane with more events than marks have room for', () => {
  const many: readonly Given[] = Array.from({ length: MOST_MARKS + 1 }, (_, at) => [
    0,
    at < 60 ? 100 : 500 + (at % 7) / 10
  ]);
  const { frame, columns, index } = drawn(many);
  const [lane] = frame.lanes;

  test('shows how closely they stand', () => {
    if (lane?.kind !== 'density') throw new Error('wanted density');
    const full = [...lane.masses.entries()].filter(([, mass]) => mass > 0);
    expect(full.map(([at, mass]) => [at, Math.round(mass)])).toEqual([
      [50, 60],
      [250, MOST_MARKS + 1 - 60]
    ]);
    expect(frame.most).toBeCloseTo(MOST_MARKS + 1 - 60);
  });

  test('is reached in pieces of 16 px, each with its time, its number and its kinds', () => {
    const stops = lane === undefined ? [] : stopsOf(frame, lane);
    expect(stops.map(({ x, x0, x1, rows }) => [x, x0, x1, rows])).toEqual([
      [104, 96, 112, null],
      [504, 496, 512, null]
    ]);
    expect(stopAt(frame, 97, 3)).toEqual(stops[0]);
    expect(stopAt(frame, 95, 3)).toBeNull();
    const summary = summaryOf({ index, columns }, stops[0] as Stop);
    expect(summary.count).toBe(60);
    expect(summary.kinds.map(({ count }) => count)).toEqual([
      ...Array<number>(8).fill(5),
      ...Array<number>(5).fill(4)
    ]);
    expect(rowsOf({ index, columns }, stops[0] as Stop, { from: 58, count: 7 })).toEqual([58, 59]);
  });

  test('has the commonest kinds first, and none that it has not', () => {
    const few = drawn([
      [0, 10],
      [0, 20],
      [0, 30]
    ]);
    few.columns.kinds.set([4, 2, 4]);
    const stop = { lane: 0, x: 0, x0: 0, x1: 0, span: { from: 0, to: 1 }, rows: [0, 1, 2] };
    expect(summaryOf(few, stop).kinds.map(({ count }) => count)).toEqual([2, 1]);
  });

  test('the first rows of some lanes come in order of start, with how many there are', () => {
    const source = drawn([
      [0, 10],
      [1, 5],
      [0, 20],
      [2, 1],
      [1, 15],
      [1, 900]
    ]);
    const span = { from: T0, to: T0 + 100 * HOUR_MS };
    expect(firstRows(source, { lanes: [0, 1], span, most: 3 })).toEqual({
      rows: [1, 0, 4],
      count: 4
    });
    expect(firstRows(source, { lanes: [3], span, most: 3 })).toEqual({ rows: [], count: 0 });
  });
});

test('quiet time is told widest first, and none of a week or less', () => {
  const day = 24 * HOUR_MS;
  const days = [0, 8.5, 9, 30, 39, 47, 55.5];
  const starts = Float64Array.from(days, (each) => each * day);
  const ends = Float64Array.from(days, (each) => (each + 1) * day);
  const found = [...quietStretches(starts, ends)].map((ms) => ms / day);
  expect(found).toEqual([10, 30, 31, 39, 1, 8.5, 48, 55.5]);
});
