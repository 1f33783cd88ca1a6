import { describe, expect, test } from 'vitest';
import { assignRows, rowCount, rowKey } from '#lib/timeline/assign-rows.ts';
import type { Edge, PlacedEvent } from '#lib/timeline/place-events.ts';
import type { DrawnStretch } from '#lib/timeline/time-scale.ts';
import { anEvent } from '../../support/an-event.ts';

interface Parts {
  readonly glyphX: number;
  readonly x0?: number;
  readonly x1?: number;
  readonly labelPx?: number;
  readonly edge?: Edge;
  readonly labelSide?: 'left' | 'right';
  readonly lane?: string;
  /** Where it stands on the true axis, as narrow as its glyph; far from all others if nothing is said. */
  readonly trueX?: number;
  readonly trueX1?: number;
}

function rowsOf(parts: readonly Parts[], ...folds: readonly (readonly [number, number])[]) {
  const place = (
    {
      glyphX,
      x0 = glyphX - 9,
      x1 = glyphX + 9,
      labelPx = 50,
      edge = 'crisp',
      labelSide = 'right',
      lane = 'ann'
    }: Parts,
    at: number
  ): PlacedEvent => ({
    event: anEvent({ id: `e${String(at)}` }),
    lane,
    colour: 'grey',
    label: { text: '', face: 'sans', via: '' },
    labelPx,
    edge,
    open: 'none',
    x0,
    x1,
    glyphX,
    labelSide
  });
  const folded = parts.map(place);
  const real = parts.map((each, at) => {
    const { trueX = 1000 * (at + 1), trueX1 = trueX + 9 } = each;
    return place({ ...each, glyphX: trueX, x0: trueX - 9, x1: trueX1 }, at);
  });
  const stretches = folds.map(([x0, x1]): DrawnStretch => ({
    kind: 'fold',
    from: 0,
    to: 1,
    columns: 0,
    grainDays: 1,
    x0,
    x1
  }));
  const rows = assignRows(folded, real, { stretches });
  return { rows, each: folded.map((event) => rows.get(rowKey(event))) };
}

describe('events of a lane stand in the first row that has room for them', () => {
  // A glyph of 18 px with a label of 50 reaches from 9 px before its middle to 65 after it; 10 px stay free.
  test.each<[says: string, parts: readonly Parts[], rows: readonly number[]]>([
    ['beside each other where they do not meet', [{ glyphX: 100 }, { glyphX: 184 }], [0, 0]],
    ['below each other where they do', [{ glyphX: 100 }, { glyphX: 183 }], [0, 1]],
    [
      'in a third row where two are taken',
      [{ glyphX: 100 }, { glyphX: 110 }, { glyphX: 120 }],
      [0, 1, 2]
    ],
    [
      'in the first again once it is free',
      [{ glyphX: 100 }, { glyphX: 110 }, { glyphX: 190 }],
      [0, 1, 0]
    ],
    ['also before one that stands there', [{ glyphX: 300 }, { glyphX: 100 }], [0, 0]],
    ['without regard to other lanes', [{ glyphX: 100 }, { glyphX: 100, lane: 'bob' }], [0, 0]],
    [
      'a label counts up to a moderate length',
      [{ glyphX: 100, labelPx: 900 }, { glyphX: 264 }],
      [0, 0]
    ],
    ['and so far it counts', [{ glyphX: 100, labelPx: 900 }, { glyphX: 263 }], [0, 1]],
    [
      'a label on the left counts there',
      [
        { glyphX: 300, labelSide: 'left' },
        { glyphX: 210, labelPx: 0 }
      ],
      [0, 0]
    ],
    [
      'and takes that room',
      [
        { glyphX: 300, labelSide: 'left' },
        { glyphX: 211, labelPx: 0 }
      ],
      [0, 1]
    ],
    ['but none on the right', [{ glyphX: 300, labelSide: 'left' }, { glyphX: 328 }], [0, 0]],
    ['than its glyph', [{ glyphX: 300, labelSide: 'left' }, { glyphX: 327 }], [0, 1]],
    [
      'a capsule counts to its end',
      [{ glyphX: 110, x0: 100, x1: 400, edge: 'capsule' }, { glyphX: 419 }],
      [0, 0]
    ],
    ['and no less', [{ glyphX: 110, x0: 100, x1: 400, edge: 'capsule' }, { glyphX: 418 }], [0, 1]],
    [
      'a capsule with its glyph in the middle has its label after it',
      [{ glyphX: 110, x0: 100, x1: 120, edge: 'soft' }, { glyphX: 204 }],
      [0, 0]
    ],
    ['which counts', [{ glyphX: 110, x0: 100, x1: 120, edge: 'soft' }, { glyphX: 203 }], [0, 1]],
    [
      'on the true axis wide ones keep clear of each other too',
      [
        { glyphX: 100, trueX: 50, trueX1: 150 },
        { glyphX: 300, trueX: 120 }
      ],
      [0, 1]
    ],
    [
      'narrow ones may fall together there',
      [
        { glyphX: 100, trueX: 50 },
        { glyphX: 300, trueX: 51 }
      ],
      [0, 0]
    ]
  ])('%s', (_, parts, rows) => {
    expect(rowsOf(parts).each).toEqual(rows);
  });

  test('a label ends at a fold, on either side', () => {
    const right = [{ glyphX: 100 }, { glyphX: 160 }];
    expect(rowsOf(right).each).toEqual([0, 1]);
    expect(rowsOf(right, [120, 140]).each).toEqual([0, 0]);
    const left = [
      { glyphX: 300, labelSide: 'left' as const },
      { glyphX: 240, labelPx: 0 }
    ];
    expect(rowsOf(left).each).toEqual([0, 1]);
    expect(rowsOf(left, [260, 280]).each).toEqual([0, 0]);
  });
});

test('a lane has as many rows as it needs, and at least one', () => {
  const { rows } = rowsOf([{ glyphX: 100 }, { glyphX: 110 }, { glyphX: 100, lane: 'annika' }]);
  expect(rowCount(rows, 'ann')).toBe(2);
  expect(rowCount(rows, 'annika')).toBe(1);
  expect(rowCount(rows, 'bob')).toBe(1);
});
