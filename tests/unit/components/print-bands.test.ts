import { describe, expect, test } from 'vitest';
import { printBands } from '#lib/components/picture/print-bands.ts';

type Level = 'heading' | 'leading' | 'member' | 'single';

/** Lanes of these levels and heights below each other. */
function lanes(...kinds: readonly (readonly [Level, number])[]): {
  readonly level: Level;
  readonly y: number;
  readonly height: number;
}[] {
  let y = 0;
  return kinds.map(([level, height]) => {
    const lane = { level, y, height };
    y += height;
    return lane;
  });
}

describe('the bands that a page may break between', () => {
  test('keep a side together with its lanes', () => {
    const side = lanes(
      ['heading', 34],
      ['member', 90],
      ['leading', 60],
      ['member', 44],
      ['single', 44]
    );
    expect(printBands(side)).toEqual([
      { from: 0, to: 124 },
      { from: 124, to: 228 },
      { from: 228, to: 272 }
    ]);
  });

  test('part a side that is too high, between two lanes and within none', () => {
    const side = lanes(
      ['heading', 34],
      ['member', 300],
      ['member', 90],
      ['member', 600],
      ['member', 44]
    );
    expect(printBands(side)).toEqual([
      { from: 0, to: 334 },
      { from: 334, to: 424 },
      { from: 424, to: 1024 },
      { from: 1024, to: 1068 }
    ]);
  });

  test('are none without lanes', () => {
    expect(printBands([])).toEqual([]);
  });
});
