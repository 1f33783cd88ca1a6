import { describe, expect, test } from 'vitest';
import { paintDensity } from '#lib/paint/paint-density.ts';
import { SpriteBook, type Board } from '#lib/paint/sprite-book.ts';
import type { PaintTheme } from '#lib/paint/theme.ts';

const THEME = { paper: '#fff', sans: 'sans-serif' } as PaintTheme;

interface Call {
  readonly name: string;
  readonly args: readonly unknown[];
}

/** A context that remembers what is asked of it. */
function recorder(): { readonly ctx: Board; readonly calls: Call[] } {
  const calls: Call[] = [];
  const ctx = new Proxy(
    {},
    {
      get:
        (_, name) =>
        (...args: readonly unknown[]) => {
          calls.push({ name: String(name), args });
        },
      set: () => true
    }
  );
  return { ctx: ctx as unknown as Board, calls };
}

describe('the density of a lane', () => {
  test('is one rectangle for neighbours of one height, and none where nothing is', () => {
    const { ctx, calls } = recorder();
    const masses = Float64Array.of(0, 8, 8, 0, 1);
    paintDensity(ctx, masses, { bottom: 100, roomPx: 21, most: 8 }, 'blue');
    expect(calls.map(({ args }) => args)).toEqual([
      [2, 79, 4, 21],
      [8, 89, 2, 11]
    ]);
  });
});

describe('sprites', () => {
  test('are painted once, stamped at whole device px, and none is stamped twice', () => {
    const sheet = recorder();
    const book = new SpriteBook(
      () => ({ image: {} as CanvasImageSource, ctx: sheet.ctx }),
      2,
      THEME
    );
    for (const x of [10.3, 40.71]) book.pill(12, 'blue', x, 20);
    book.glyph('square', 'blue', 70, 20);
    expect(sheet.calls.filter(({ name }) => name === 'fillText')).toHaveLength(1);
    const { ctx, calls } = recorder();
    book.stampAll(ctx);
    const stamps = calls.filter(({ name }) => name === 'drawImage');
    expect(stamps).toHaveLength(3);
    for (const { args } of stamps) expect(Number.isInteger((args[5] as number) * 2)).toBe(true);
    book.stampAll(ctx);
    expect(calls.filter(({ name }) => name === 'drawImage')).toHaveLength(3);
  });
});
