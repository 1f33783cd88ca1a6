import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NOBODY } from '#lib/domain/event-columns.ts';
import { foldedAxis } from '#lib/timeline/scale-axis.ts';
import { frameOf } from '#lib/timeline/scale-frame.ts';
import { indexEvents } from '#lib/timeline/scale-index.ts';
import { egoTable } from '#lib/timeline/scale-ego.ts';
import { findLanes, orderLanes, type LaneChoice } from '#lib/timeline/scale-lanes.ts';
import { stepFrom } from '#lib/timeline/scale-moves.ts';
import { laneTable, rowsInView } from '#lib/timeline/scale-rows.ts';
import { scaleTicks } from '#lib/timeline/scale-ticks.ts';
import type { Stop } from '#lib/timeline/scale-stops.ts';
import { WHOLE, windowOf, zoomed, type Window } from '#lib/timeline/scale-window.ts';
import { measureText } from '#lib/timeline/text-width.ts';
import { rowsOf } from '#lib/timeline/scale-summary.ts';
import { anyRows, columnsOf } from '../../support/any-columns.ts';

const DAY_MS = 86_400_000;
const T0 = Date.UTC(2018, 0, 1);
const ACTORS = [
  { name: 'Sergey Lavrov', side: 'russia' },
  { name: 'Emmanuel Macron', side: 'france' },
  { name: 'Ministry (France)', side: 'france' },
  { name: 'Nobody acts here', side: null }
];
const CHOICE: LaneChoice = { ordering: 'frequency', pinned: [], hidden: new Set(), only: null };
/** Macron acts four times, Lavrov twice and first, the ministry once; one record names nobody. */
const ROWS = [0, 0, 1, 1, 1, 1, 2, 9].map((actor, at) => ({
  start: T0 + at * DAY_MS,
  end: T0 + at * DAY_MS + 1,
  actor
}));

describe('lanes of many actors', () => {
  const columns = columnsOf(ROWS);
  const index = indexEvents(columns, ACTORS.length);
  const order = (choice: Partial<LaneChoice>): readonly number[] =>
    orderLanes(index, ACTORS, ['russia', 'france'], { ...CHOICE, ...choice });

  test.each([
    { what: 'by how many events they have', choice: {}, lanes: [1, 0, 2, 4] },
    { what: 'by their first event', choice: { ordering: 'first' as const }, lanes: [0, 1, 2, 4] },
    { what: 'by side', choice: { ordering: 'side' as const }, lanes: [0, 1, 2, 4] },
    { what: 'by name', choice: { ordering: 'name' as const }, lanes: [1, 2, 0, 4] },
    { what: 'pinned ones on top', choice: { pinned: [2] }, lanes: [2, 1, 0, 4] },
    { what: 'without hidden ones', choice: { hidden: new Set([1]) }, lanes: [0, 2, 4] },
    { what: 'only those in focus', choice: { only: new Set([0, 3]) }, lanes: [0] }
  ])('stand $what; without events there is none, nobody stands last', ({ choice, lanes }) => {
    expect(order(choice)).toEqual(lanes);
  });

  test('are found by words of their names, the busiest first', () => {
    expect(findLanes(index, ACTORS, 'france', 5)).toEqual([2]);
    expect(findLanes(index, ACTORS, 'A', 2)).toEqual([1, 0]);
    expect(findLanes(index, ACTORS, 'lavrov serg', 5)).toEqual([0]);
    expect(findLanes(index, ACTORS, ' ', 5)).toEqual([]);
  });

  test('around one actor hold whatever it does and whatever is done to it, and of others what joins the two', () => {
    columns.targets[0] = 2;
    columns.targets[3] = 0;
    const table = {
      columns,
      actors: ACTORS,
      sides: [],
      titleOf: (row: number) => `Title ${String(row)}`,
      evidenceOf: () => ({ type: 'record', file: 'a', sha256: '', row: 1, url: null }) as const,
      modalityOf: () => 'asserted' as const,
      entryOf: () => null
    };
    const ego = egoTable(table, 0);
    const lanes = Array.from(ego.columns.actors, (lane, row) => [lane, ego.titleOf(row)]);
    expect(lanes).toEqual([
      [0, 'Title 0'],
      [2, 'Title 0'],
      [0, 'Title 1'],
      [0, 'Title 3'],
      [1, 'Title 3']
    ]);
    expect([...ego.columns.targets]).toEqual([2, 0, NOBODY, 1, 0]);
    expect(ego.columns.starts[3]).toBe(columns.starts[3]);
  });

  test('fill the room where they fit, and are a few at a time where they do not', () => {
    expect(laneTable(12, 540).rowPx).toBe(45);
    const lanes = Array.from({ length: 11_384 }, (_, lane) => lane);
    const table = laneTable(lanes.length, 540);
    const rows = rowsInView(lanes, table, 1000 * table.rowPx + 10, 540);
    expect(rows.length).toBeLessThan(20);
    expect(rows[0]).toEqual({ lane: 1000, y: -10, height: table.rowPx });
  });
});

describe('keys on many events', () => {
  /** Walks one way until there is no next, panning as the view does; rows that were reached. */
  function walk(rows: readonly { start: number; end: number; actor: number }[], zoom: number) {
    const columns = columnsOf(rows);
    const index = indexEvents(columns, 4);
    const axis = foldedAxis(index.from, index.to, []);
    const lanes = orderLanes(index, ACTORS, [], CHOICE);
    const drawn = lanes.map((lane, at) => ({ lane, y: at * 40, height: 40 }));
    let window: Window = zoomed(axis, WHOLE, zoom, 0);
    const draw = () => frameOf({ index, columns, axis, window, widthPx: 800, rows: drawn });
    const reached = new Set<number>();
    let frame = draw();
    let stop: Stop | null = null;
    for (let steps = 0; steps < 2000; steps += 1) {
      const step = stepFrom({ frame, index, lanes }, stop, stop === null ? 'first' : 'next');
      if (step === null) break;
      if (step.kind === 'stop') stop = step.stop;
      else {
        const half = ((frame.edges.at(-1) as number) - (frame.edges[0] as number)) / 2;
        window = windowOf(axis, step.ms - half + 1, step.ms + half + 1);
        frame = draw();
        stop = null;
      }
      if (stop !== null)
        for (const row of rowsOf({ index, columns }, stop, { from: 0, count: 1e6 }))
          reached.add(row);
    }
    return reached.size;
  }

  test('reach every event, in view or beyond it', () => {
    fc.assert(
      fc.property(anyRows(4, 25), fc.constantFrom(1, 8, 200), (rows, zoom) => {
        expect(walk(rows, zoom)).toBe(rows.length);
      }),
      { seed: 20260206, numRuns: 25 }
    );
  });

  test('go up and down to the nearest stop of the next lane', () => {
    const columns = columnsOf(ROWS);
    const index = indexEvents(columns, ACTORS.length);
    const axis = foldedAxis(index.from, index.to, []);
    const lanes = orderLanes(index, ACTORS, [], CHOICE);
    const rows = lanes.map((lane, at) => ({ lane, y: at * 40, height: 40 }));
    const frame = frameOf({ index, columns, axis, window: WHOLE, widthPx: 800, rows });
    const first = stepFrom({ frame, index, lanes }, null, 'first');
    expect(first).toMatchObject({ kind: 'stop', stop: { lane: 0 } });
    const from = (first as { stop: Stop }).stop;
    expect(stepFrom({ frame, index, lanes }, from, 'up')).toMatchObject({ stop: { lane: 1 } });
    expect(stepFrom({ frame, index, lanes }, from, 'down')).toMatchObject({ stop: { lane: 2 } });
    expect(stepFrom({ frame, index, lanes }, from, 'left')).toBeNull();
  });
});

describe('ticks of many events', () => {
  const axis = foldedAxis(Date.UTC(-500, 0, 1), Date.UTC(2026, 0, 1), []);
  const labels = (from: number, to: number): readonly string[] =>
    scaleTicks(axis, windowOf(axis, from, to), 1000, measureText).flatMap(
      ({ label }) => label ?? []
    );

  test.each([
    {
      what: 'centuries before our era',
      from: Date.UTC(-450, 0, 1),
      to: Date.UTC(300, 0, 1),
      has: ['300 BC', '1', '250']
    },
    { what: 'years', from: Date.UTC(2014, 0, 1), to: Date.UTC(2025, 0, 1), has: ['2015', '2024'] },
    { what: 'days', from: Date.UTC(2025, 2, 1), to: Date.UTC(2025, 2, 9), has: ['Mon 3 Mar'] },
    {
      what: 'hours, with the date where a day begins',
      from: Date.UTC(2025, 2, 1, 18),
      to: Date.UTC(2025, 2, 2, 9),
      has: ['Sat 1 Mar 2025', '21:00', 'Sun 2 Mar', '06:00']
    },
    {
      what: 'minutes',
      from: Date.UTC(2025, 2, 1, 18, 3),
      to: Date.UTC(2025, 2, 1, 18, 33),
      has: ['18:10', '18:30']
    }
  ])('say $what', ({ from, to, has }) => {
    expect(labels(from, to)).toEqual(expect.arrayContaining(has));
  });

  test('never meet, at any zoom', () => {
    for (let power = 0; power < 28; power += 0.5) {
      const window = zoomed(axis, WHOLE, 2 ** power, 0.93);
      let reach = -Infinity;
      for (const { x, label } of scaleTicks(axis, window, 1000, measureText)) {
        if (label === null) continue;
        expect(x).toBeGreaterThanOrEqual(reach);
        reach = x + measureText(label, 'sans', 13);
      }
    }
  });
});
