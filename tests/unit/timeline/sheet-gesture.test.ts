import { expect, test } from 'vitest';
import { closesSheet, sheetPull } from '#lib/timeline/sheet-gesture.ts';

const press = { y: 400, ms: 0 };

test.each([
  { what: 'pulled far', y: 560, ms: 900, closes: true },
  { what: 'flicked down', y: 440, ms: 60, closes: true },
  { what: 'pulled a little', y: 440, ms: 900, closes: false },
  { what: 'tapped', y: 403, ms: 2, closes: false },
  { what: 'pushed up', y: 200, ms: 50, closes: false }
])('a sheet that is $what closes: $closes', ({ y, ms, closes }) => {
  expect(closesSheet(press, { y, ms }, 400)).toBe(closes);
});

test('a sheet follows the finger down and never up', () => {
  expect(sheetPull(press, 430)).toBe(30);
  expect(sheetPull(press, 380)).toBe(0);
});
