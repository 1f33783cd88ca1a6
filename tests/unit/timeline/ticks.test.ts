import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber } from '#lib/time/day-number.ts';
import { foldTime } from '#lib/timeline/fold-time.ts';
import { measureText } from '#lib/timeline/text-width.ts';
import { TICK_PX, ticksOf } from '#lib/timeline/ticks.ts';
import { foldedScale, trueScale } from '#lib/timeline/time-scale.ts';
import { aDay, anEvent, aYear } from '../../support/an-event.ts';
import { anyStory, SAME_CASES } from '../../support/any-story.ts';

const story = foldTime(
  [
    anEvent({ date: aYear(dayNumber(2022, 1, 1)) }),
    ...[2, 3, 4, 5, 6].map((day) => anEvent({ date: aDay(dayNumber(2026, 2, day)) }))
  ],
  []
);

function labels(widthPx: number, scaleOf: typeof foldedScale = foldedScale): readonly string[] {
  const ticks = ticksOf(scaleOf(story, widthPx), { from: 0, to: widthPx }, measureText);
  return ticks.flatMap(({ label }) => label ?? []);
}

test('the unit changes across a fold, and nothing finer is said than is known', () => {
  expect(labels(1000)).toEqual([
    '2022',
    'Mon 2 Feb 2026',
    'Tue 3 Feb',
    'Wed 4 Feb',
    'Thu 5 Feb',
    'Fri 6 Feb'
  ]);
});

test('narrower columns have shorter labels', () => {
  expect(labels(500)).toEqual(['2022', 'Mon 2 Feb 2026', '4 Feb', 'Thu 5 Feb', 'Fri 6 Feb']);
});

test('the true scale has one unit', () => {
  expect(labels(600, trueScale)).toContain('Jan 2024');
});

test('every year of the true scale is named, where a month with its year has no room too', () => {
  const words = labels(800, trueScale);
  for (const year of ['2022', '2023', '2024', '2025'])
    expect(words.filter((word) => word.includes(year))).toHaveLength(1);
});

test('what begins left of the view keeps its label at the edge', () => {
  const scale = foldedScale(story, 4000);
  const from = scale.toPx(dayNumber(2026, 2, 3)) + 40;
  const [first] = ticksOf(scale, { from, to: from + 1000 }, measureText);
  expect(first).toMatchObject({ x: from, label: 'Tue 3 Feb 2026', line: false });
});

test('a day without room for its label keeps its tick', () => {
  const ticks = ticksOf(foldedScale(story, 360), { from: 0, to: 360 }, measureText);
  expect(ticks.filter(({ label, line }) => line && label === null).length).toBeGreaterThan(0);
});

test('for any story, labels never meet', () => {
  fc.assert(
    fc.property(anyStory, fc.constantFrom(480, 1150, 6000), ({ events, published }, widthPx) => {
      const scale = foldedScale(foldTime(events, published), widthPx);
      let reach = -Infinity;
      for (const { x, label } of ticksOf(scale, { from: 0, to: widthPx }, measureText)) {
        if (label === null) continue;
        expect(x).toBeGreaterThan(reach);
        reach = x + measureText(label, 'sans', TICK_PX);
      }
    }),
    SAME_CASES
  );
});

test('long before our era, years are as round as since', () => {
  const ages = foldTime([anEvent({ date: aYear(dayNumber(-989, 1, 1)) })], [dayNumber(2026, 2, 6)]);
  const ticks = ticksOf(trueScale(ages, 1100), { from: 0, to: 1100 }, measureText, 110);
  expect(ticks.flatMap(({ label }) => label ?? [])).toEqual([
    '990 BC',
    '500 BC',
    '1',
    '500',
    '1000',
    '1500'
  ]);
});
