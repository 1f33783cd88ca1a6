import { beforeEach, describe, expect, test } from 'vitest';
import { mayForget } from '#lib/state/may-forget.ts';

const DAY = 86_400_000;
const START = Date.UTC(2026, 1, 6);

let kept: Map<string, string>;
let isFull: boolean;

beforeEach(() => {
  kept = new Map();
  isFull = false;
});

/** A browser's storage, as far as it is asked. */
function storage(): Storage {
  const asked: Pick<Storage, 'getItem' | 'setItem'> = {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => {
      if (isFull) throw new DOMException('no room', 'QuotaExceededError');
      kept.set(key, value);
    }
  };
  return asked as Storage;
}

/** What is answered on visits, each so many days after the start. */
function visits(...days: readonly number[]): boolean[] {
  return days.map((day) => mayForget(START + day * DAY, 30, storage()));
}

describe('what is due is forgotten', () => {
  test('on the first visit, and on each that follows another within the time', () => {
    expect(visits(0, 1, 29, 58)).toEqual([true, true, true, true]);
  });

  test('only a day after a longer time, which may be a clock that was moved forwards', () => {
    expect(visits(0, 400, 400.5, 401)).toEqual([true, false, false, true]);
  });

  test('not before the clock is right again, when it was moved forwards and back', () => {
    expect(visits(0, 400, 0.1, 1)).toEqual([true, false, false, false]);
  });

  test('as ever when the clock is moved backwards', () => {
    expect(visits(0, -400, -399)).toEqual([true, true, true]);
  });

  test('where what was noted is none of ours, as on a first visit', () => {
    kept.set('dateline-seen', '[]');
    expect(visits(0)).toEqual([true]);
    kept.set('dateline-seen', '{"last":');
    expect(visits(0)).toEqual([true]);
  });

  test('not where nothing can be noted', () => {
    isFull = true;
    expect(visits(0)).toEqual([false]);
  });
});
