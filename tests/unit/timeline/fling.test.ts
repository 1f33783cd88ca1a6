import { describe, expect, test } from 'vitest';
import { flingStep, releaseSpeed } from '#lib/timeline/fling.ts';

describe('a drag that is let go', () => {
  const points = [0, 20, 40, 60].map((ms) => ({ x: ms * 0.5, ms }));

  test('goes on as fast as it was', () => {
    expect(releaseSpeed(points, 65)).toBeCloseTo(0.5);
  });

  test('stays where it is when it had come to rest', () => {
    expect(releaseSpeed(points, 500)).toBe(0);
    expect(releaseSpeed([{ x: 3, ms: 1 }], 2)).toBe(0);
    expect(releaseSpeed([], 2)).toBe(0);
  });

  test('slows down to rest, as far in many steps as in one', () => {
    let [speed, moved] = [1, 0];
    for (let step = 0; step < 400 && speed !== 0; step += 1) {
      const next = flingStep(speed, 16);
      speed = next.speed;
      moved += next.byPx;
    }
    expect(speed).toBe(0);
    expect(moved).toBeGreaterThan(250);
    expect(flingStep(1, 160).byPx).toBeCloseTo(
      flingStep(1, 80).byPx + flingStep(flingStep(1, 80).speed, 80).byPx
    );
  });
});
