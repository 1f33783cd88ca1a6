import { describe, expect, test } from 'vitest';
import { gestureStep, IDLE, type Effect, type PointerStep } from '#lib/timeline/gesture.ts';

function effects(...steps: readonly PointerStep[]): readonly Effect[] {
  let gesture = IDLE;
  return steps.map((step) => {
    const result = gestureStep(gesture, step);
    gesture = result.gesture;
    return result.effect;
  });
}

const none = { kind: 'none' };

describe('one pointer', () => {
  test('drags by as much as it moves', () => {
    expect(
      effects(
        { kind: 'down', pointer: 1, x: 100 },
        { kind: 'move', pointer: 1, x: 90 },
        { kind: 'move', pointer: 1, x: 95 },
        { kind: 'up', pointer: 1 },
        { kind: 'move', pointer: 1, x: 0 }
      )
    ).toEqual([none, { kind: 'pan', byPx: 10 }, { kind: 'pan', byPx: -5 }, none, none]);
  });

  test('that hardly moves is a click', () => {
    expect(
      effects({ kind: 'down', pointer: 1, x: 100 }, { kind: 'move', pointer: 1, x: 103 })
    ).toEqual([none, none]);
  });

  test('that is not pressed does nothing', () => {
    expect(effects({ kind: 'move', pointer: 1, x: 100 })).toEqual([none]);
  });
});

describe('two pointers', () => {
  test('zoom around their middle by how far they spread', () => {
    expect(
      effects(
        { kind: 'down', pointer: 1, x: 100 },
        { kind: 'down', pointer: 2, x: 200 },
        { kind: 'move', pointer: 2, x: 300 }
      ).at(-1)
    ).toEqual({ kind: 'zoom', factor: 2, aroundPx: 200 });
  });

  test('zoom as long as a px is between them', () => {
    expect(
      effects(
        { kind: 'down', pointer: 1, x: 100 },
        { kind: 'down', pointer: 2, x: 104 },
        { kind: 'move', pointer: 2, x: 101 }
      ).at(-1)
    ).toEqual({ kind: 'zoom', factor: 0.25, aroundPx: 100.5 });
  });

  test('end together when one is lifted', () => {
    expect(
      effects(
        { kind: 'down', pointer: 1, x: 100 },
        { kind: 'down', pointer: 2, x: 200 },
        { kind: 'up', pointer: 2 },
        { kind: 'move', pointer: 1, x: 50 }
      ).at(-1)
    ).toEqual(none);
  });

  test('on one spot do not zoom to infinity', () => {
    expect(
      effects(
        { kind: 'down', pointer: 1, x: 100 },
        { kind: 'down', pointer: 2, x: 100 },
        { kind: 'move', pointer: 2, x: 300 }
      ).at(-1)
    ).toEqual(none);
  });
});
