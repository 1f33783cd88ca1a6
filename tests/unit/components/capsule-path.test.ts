import { describe, expect, test } from 'vitest';
import { wavyCapsule } from '#lib/components/chart/capsule-path.ts';

/** Px that the waves of one side run, as their curves say. */
function run(path: string): number {
  const [side = ''] = path.split('H');
  return [...side.matchAll(/q[-\d.]+ [-\d.]+ ([-\d.]+) 0/g)].reduce(
    (sum, [, step]) => sum + Number(step),
    0
  );
}

describe('a wavy capsule', () => {
  test.each([12, 100, 333.3, 4000])('of %d px is as long as it says', (width) => {
    const path = wavyCapsule(-10, width - 10, 20);
    expect(path).toContain(`H${String(width - 10)}V10`);
    expect(Math.abs(run(path) - width)).toBeLessThan(0.5);
  });

  test('that leaves every view is drawn no farther', () => {
    expect(wavyCapsule(-9e6, 9e6, 20).length).toBeLessThan(150_000);
    expect(wavyCapsule(-9e6, -8e6, 20)).toBe('');
  });
});
