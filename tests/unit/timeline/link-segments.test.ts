import { describe, expect, test } from 'vitest';
import { linkSegments } from '#lib/timeline/link-segments.ts';

const line = { y1: 0, y2: 100 };

describe('a link', () => {
  test('breaks where a text crosses it', () => {
    expect(linkSegments(50, line, [{ x0: 20, x1: 90, y: 40 }])).toEqual([
      { y1: 0, y2: 30 },
      { y1: 50, y2: 100 }
    ]);
  });

  test('runs on beside a text, and past one that is above or below', () => {
    const texts = [
      { x0: 60, x1: 90, y: 40 },
      { x0: 20, x1: 90, y: 140 }
    ];
    expect(linkSegments(50, line, texts)).toEqual([line]);
  });

  test('leaves no crumbs between texts that nearly touch', () => {
    const texts = [
      { x0: 20, x1: 90, y: 40 },
      { x0: 20, x1: 90, y: 62 }
    ];
    expect(linkSegments(50, line, texts)).toEqual([
      { y1: 0, y2: 30 },
      { y1: 72, y2: 100 }
    ]);
  });
});
