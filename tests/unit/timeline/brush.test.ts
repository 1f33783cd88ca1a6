import { describe, expect, test } from 'vitest';
import { drawnBrush, gripBrush, hitBrush, pullBrush, type Brush } from '#lib/timeline/brush.ts';

const brush: Brush = { x0: 100, x1: 200 };
const pull = (from: number, to: number, of: Brush = brush): Brush =>
  pullBrush(gripBrush(of, from), to, 1000);

describe('a pointer on the minimap is on', () => {
  test.each([
    { x: 98, part: 'start' },
    { x: 104, part: 'start' },
    { x: 150, part: 'window' },
    { x: 197, part: 'end' },
    { x: 207, part: 'end' },
    { x: 80, part: 'beside' },
    { x: 240, part: 'beside' }
  ] as const)('the $part at $x', ({ x, part }) => {
    expect(hitBrush(brush, x)).toBe(part);
  });

  test('the window even where that is hardly wider than a hair', () => {
    expect(hitBrush({ x0: 100, x1: 106 }, 103)).toBe('window');
    expect(hitBrush({ x0: 100, x1: 106 }, 95)).toBe('start');
    expect(hitBrush({ x0: 100, x1: 106 }, 111)).toBe('end');
  });
});

describe('dragging', () => {
  test('moves the window and keeps its width', () => {
    expect(pull(150, 180)).toEqual({ x0: 130, x1: 230 });
  });

  test('stops the window at the ends of time', () => {
    expect(pull(150, -500)).toEqual({ x0: 0, x1: 100 });
    expect(pull(150, 5000)).toEqual({ x0: 900, x1: 1000 });
  });

  test('an edge resizes it', () => {
    expect(pull(100, 60)).toEqual({ x0: 60, x1: 200 });
    expect(pull(200, 260)).toEqual({ x0: 100, x1: 260 });
  });

  test('an edge past the other takes its place', () => {
    expect(pull(100, 300)).toEqual({ x0: 200, x1: 300 });
  });

  test('from beside the window brings its middle there', () => {
    expect(pull(500, 500)).toEqual({ x0: 450, x1: 550 });
    expect(pull(500, 520)).toEqual({ x0: 470, x1: 570 });
  });
});

test.each([
  { of: { x0: 500, x1: 501 }, drawn: { x0: 497.5, x1: 503.5 } },
  { of: { x0: 999, x1: 1000 }, drawn: { x0: 994, x1: 1000 } },
  { of: { x0: -20, x1: 1030 }, drawn: { x0: 0, x1: 1000 } },
  { of: brush, drawn: brush }
])('a window of $of.x0 to $of.x1 is drawn within the map and wide enough', ({ of, drawn }) => {
  expect(drawnBrush(of, 1000)).toEqual(drawn);
});
