import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldTime } from '#lib/timeline/fold-time.ts';
import {
  blendScales,
  END_PX,
  FOLD_PX,
  foldedScale,
  trueScale,
  type TimeScale
} from '#lib/timeline/time-scale.ts';
import { aDay, anEvent } from '../../support/an-event.ts';
import { anyStory, SAME_CASES } from '../../support/any-story.ts';

const far = foldTime(
  [0, 1, 2, 1000].map((day) => anEvent({ date: aDay(day) })),
  []
);

describe('the folded scale', () => {
  const scale = foldedScale(far, 1000);

  test('gives every fold the same width and the rest to live time', () => {
    const [, fold] = scale.stretches;
    expect(fold && fold.x1 - fold.x0).toBe(FOLD_PX);
    expect(scale.toPx(0)).toBe(0);
    expect(scale.toPx(1001)).toBeCloseTo(1000 - END_PX);
  });

  test('keeps its folds as narrow when the content is wider', () => {
    const [, fold] = foldedScale(far, 8000).stretches;
    expect(fold && fold.x1 - fold.x0).toBe(FOLD_PX);
  });

  test('goes on beyond its ends', () => {
    expect(scale.toPx(-1)).toBeLessThan(0);
    expect(scale.toPx(1002)).toBeGreaterThan(scale.toPx(1001));
  });
});

test('the true scale gives every day the same width', () => {
  const scale = trueScale(far, 1001 + END_PX);
  expect(scale.toPx(1) - scale.toPx(0)).toBeCloseTo(1);
  expect(scale.toPx(700) - scale.toPx(699)).toBeCloseTo(1);
});

test('halfway, a day stands between its two places', () => {
  const [a, b] = [foldedScale(far, 1000), trueScale(far, 1000)];
  expect(blendScales(a, b, 0.5).toPx(2)).toBeCloseTo((a.toPx(2) + b.toPx(2)) / 2);
  expect(blendScales(a, b, 0)).toBe(a);
  expect(blendScales(a, b, 1)).toBe(b);
});

describe('for any story, width and moment of the toggle', () => {
  const anyScale = fc
    .tuple(
      anyStory,
      fc.integer({ min: 240, max: 40_000 }),
      fc.double({ min: 0, max: 1, noNaN: true })
    )
    .map(([{ events, published }, widthPx, t]): TimeScale => {
      const stretches = foldTime(events, published);
      return blendScales(foldedScale(stretches, widthPx), trueScale(stretches, widthPx), t);
    });

  test('the scale is strictly monotone', () => {
    fc.assert(
      fc.property(anyScale, ({ days, xs }) => {
        days.slice(1).forEach((day, at) => expect(day).toBeGreaterThan(days[at] ?? Infinity));
        xs.slice(1).forEach((x, at) => expect(x).toBeGreaterThan(xs[at] ?? Infinity));
      }),
      SAME_CASES
    );
  });

  test('the scale is invertible', () => {
    fc.assert(
      fc.property(anyScale, fc.double({ min: 0, max: 1, noNaN: true }), (scale, share) => {
        const [first, last] = [scale.days[0] ?? 0, scale.days.at(-1) ?? 1];
        const day = first + (last - first) * share;
        expect(Math.abs(scale.toDay(scale.toPx(day)) - day)).toBeLessThan(
          1e-6 * (last - first) + 1e-6
        );
      }),
      SAME_CASES
    );
  });
});
