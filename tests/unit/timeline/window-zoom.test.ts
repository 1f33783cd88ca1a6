import { expect, test } from 'vitest';
import { foldTime } from '#lib/timeline/fold-time.ts';
import { foldedScale, trueScale } from '#lib/timeline/time-scale.ts';
import { zoomForSpan } from '#lib/timeline/window-zoom.ts';
import { aDay, anEvent } from '../../support/an-event.ts';

const stretches = foldTime(
  [0, 1, 2, 1000, 1003].map((day) => anEvent({ date: aDay(day) })),
  []
);

test.each([
  { on: 'the folded axis', draw: foldedScale },
  { on: 'the true axis', draw: trueScale }
])('two days fill the view on $on', ({ draw }) => {
  const scaleAt = (zoom: number) => draw(stretches, 1000 * zoom);
  const zoom = zoomForSpan(scaleAt, { from: 1000, to: 1002, widthPx: 1000 }, 5000);
  const { toPx } = scaleAt(zoom);
  expect(toPx(1002) - toPx(1000)).toBeCloseTo(1000, 3);
});

test('the zoom stays between 1 and its greatest', () => {
  const scaleAt = (zoom: number) => trueScale(stretches, 1000 * zoom);
  expect(zoomForSpan(scaleAt, { from: -500, to: 5000, widthPx: 1000 }, 50)).toBe(1);
  expect(zoomForSpan(scaleAt, { from: 1, to: 1.01, widthPx: 1000 }, 50)).toBe(50);
});
