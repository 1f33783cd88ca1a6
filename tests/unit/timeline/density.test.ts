import { expect, test } from 'vitest';
import { densityOf } from '#lib/timeline/density.ts';

const scale = { toPx: (day: number): number => day * 10 };
const strip = { widthPx: 100, columnPx: 10 };

test('a column holds what falls into it, against the fullest', () => {
  const day = { from: 2, to: 3 };
  expect(densityOf([day, day, day, day, { from: 7, to: 8 }], scale, strip)).toEqual([
    { x0: 20, x1: 30, share: 1 },
    { x0: 70, x1: 80, share: 0.5 }
  ]);
});

test('what may lie on several days is spread over them', () => {
  const columns = densityOf(
    [
      { from: 0, to: 4 },
      { from: 5, to: 6 }
    ],
    scale,
    strip
  );
  expect(columns.map(({ share }) => share)).toEqual([0.5, 0.5, 0.5, 0.5, 1]);
});

test('what lacks a bound is left out', () => {
  expect(densityOf([{ from: null, to: 4 }], scale, strip)).toEqual([]);
});
