import { group } from 'd3-array';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawTimeline, planTimeline, rowMiddle, scaleOf, type Plan } from '#lib/timeline/layout.ts';
import { rowOf, type Mark } from '#lib/timeline/place-labels.ts';
import type { DrawnStretch } from '#lib/timeline/time-scale.ts';
import { measureText } from '#lib/timeline/text-width.ts';
import { anyStory, SAME_CASES } from '../../support/any-story.ts';

/** Below the last row, to the next lane’s first marks. */
const ROW_AIR_PX = 15;
const options = { measure: measureText, clusterName: () => 'several events' };

const anyView = fc.record({
  story: anyStory,
  widthPx: fc.constantFrom(480, 720, 1150),
  zoom: fc.constantFrom(1, 1.5, 3, 8),
  t: fc.constantFrom(0, 0.4, 1),
  pan: fc.double({ min: 0, max: 1, noNaN: true })
});

type View = typeof anyView extends fc.Arbitrary<infer V> ? V : never;

function draw({ story, widthPx, zoom, t, pan }: View): {
  plan: Plan;
  marks: readonly Mark[];
  view: { from: number; to: number };
  folds: readonly DrawnStretch[];
} {
  const plan = planTimeline(story, { widthPx, opened: [], measure: measureText });
  const from = (zoom - 1) * widthPx * pan;
  const view = { from, to: from + widthPx };
  const frame = { scale: scaleOf(plan, widthPx * zoom, t), view };
  const folds = frame.scale.stretches.filter(({ kind }) => kind === 'fold');
  return { plan, view, folds, ...drawTimeline(plan, frame, options) };
}

describe('for any story, width, zoom and scale', () => {
  test('every event stands once in each of its lanes', () => {
    fc.assert(
      fc.property(anyView, (given) => {
        const { plan, marks } = draw(given);
        const drawn = marks.flatMap((mark) =>
          mark.members.map(({ event, lane }) => `${lane} ${event.id}`)
        );
        expect(drawn.toSorted()).toEqual(
          plan.sized.map(({ event, lane }) => `${lane} ${event.id}`).toSorted()
        );
        for (const { id } of given.story.events)
          expect(drawn.some((place) => place.endsWith(` ${id}`))).toBe(true);
      }),
      SAME_CASES
    );
  });

  test('marks come in the one order of events', () => {
    fc.assert(
      fc.property(anyView, (given) => {
        const ids = given.story.events.map(({ id }) => id);
        const places = draw(given).marks.map(({ members }) => ids.indexOf(members[0].event.id));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }),
      SAME_CASES
    );
  });

  test('no two labels of a lane overlap', () => {
    fc.assert(
      fc.property(anyView, (given) => {
        const rows = group(draw(given).marks, ({ lane, row }) => `${lane} ${String(row)}`);
        for (const row of rows.values()) {
          const boxes = row.flatMap(({ label }) => label ?? []).toSorted((a, b) => a.x0 - b.x0);
          boxes.slice(1).forEach((box, at) => {
            expect(box.x0).toBeGreaterThanOrEqual(boxes[at]?.x1 ?? Infinity);
          });
        }
      }),
      SAME_CASES
    );
  });

  test('no label covers the glyph of another mark', () => {
    fc.assert(
      fc.property(anyView, (given) => {
        const { marks } = draw(given);
        for (const { id, lane, row, label } of marks) {
          if (label === null) continue;
          const others = marks.filter(
            (mark) => mark.lane === lane && mark.row === row && mark.id !== id
          );
          for (const { glyphX } of others)
            expect(label.x0 < glyphX && glyphX < label.x1).toBe(false);
        }
      }),
      SAME_CASES
    );
  });

  test('a label stays in view, and one that is cut says so', () => {
    fc.assert(
      fc.property(anyView, (given) => {
        const { marks, view } = draw(given);
        for (const { label } of marks) {
          if (label === null) continue;
          expect(label.x0).toBeGreaterThanOrEqual(view.from - 0.01);
          expect(label.x1).toBeLessThanOrEqual(view.to + 0.01);
          const lines = [label.text, label.second?.text ?? ''].filter(Boolean);
          expect(lines.at(-1)?.includes('…')).toBe(label.cut);
          expect(lines.slice(0, -1).some((line) => line.includes('…'))).toBe(false);
        }
      }),
      SAME_CASES
    );
  });

  test('a label says through whom alone a thing is known, or stays away', () => {
    fc.assert(
      fc.property(anyView, (given) => {
        const via = (mark: Mark): string =>
          mark.members.length > 1 ? '' : mark.members[0].label.via;
        for (const mark of draw(given).marks)
          if (mark.label !== null) expect(mark.label.via).toBe(via(mark));
      }),
      SAME_CASES
    );
  });

  test('two lines stand only in rows that are high enough', () => {
    fc.assert(
      fc.property(anyView, (given) => {
        const { plan, marks } = draw(given);
        for (const mark of marks)
          if (mark.label?.second) expect(plan.tallRows.has(rowOf(mark))).toBe(true);
        for (const lane of plan.lanes) {
          const middles = lane.rowTops.map((_, row) => rowMiddle(lane, row));
          middles.forEach((middle, row) => {
            const below = middles[row + 1] ?? lane.y + lane.height + ROW_AIR_PX;
            const isTall = plan.tallRows.has(rowOf({ lane: lane.id, row }));
            if (lane.level !== 'heading')
              expect(below - middle).toBeGreaterThanOrEqual(isTall ? 46 : 30);
          });
        }
      }),
      SAME_CASES
    );
  });

  test('no label runs across a fold', () => {
    fc.assert(
      fc.property(anyView, (given) => {
        const { marks, folds } = draw(given);
        for (const { label, glyphX } of marks)
          for (const { x0, x1 } of folds) {
            const isIn = x0 < glyphX && glyphX < x1;
            if (label !== null && !isIn)
              expect(label.x0 < x1 - 0.01 && x0 + 0.01 < label.x1).toBe(false);
          }
      }),
      SAME_CASES
    );
  });

  test('what is not shown has no lane, and time stays as it is', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const shape = { widthPx: 1000, opened: [], measure: measureText };
        const all = planTimeline(story, shape);
        const some = planTimeline(story, {
          ...shape,
          shows: (event) => event.actors.some(({ actor }) => actor === 'ann')
        });
        expect(some.stretches).toEqual(all.stretches);
        for (const { event } of some.sized)
          expect(event.actors.map(({ actor }) => actor)).toContain('ann');
      }),
      SAME_CASES
    );
  });

  test('placing is deterministic', () => {
    fc.assert(
      fc.property(anyView, (given) => {
        expect(draw(given)).toEqual(draw(given));
      }),
      { ...SAME_CASES, numRuns: 30 }
    );
  });
});
