import { describe, expect, it } from 'vitest';
import { inOrder } from '../../../src/cli/in-order.ts';

async function* numbers(count: number, taken: number[] = []): AsyncGenerator<number> {
  for (let number = 0; number < count; number += 1) {
    taken.push(number);
    yield await Promise.resolve(number);
  }
}

/** Resolves after so many turns of the event loop, with what it is given. */
async function after<T>(turns: number, value: T): Promise<T> {
  for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  return value;
}

describe('inOrder', () => {
  it('gives results in the order of the items, whichever is done first', async () => {
    const results: number[] = [];
    for await (const result of inOrder(numbers(9), 4, (item) => after((7 * item) % 5, item)))
      results.push(result);
    expect(results).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('begins no more items than it may hold until somebody takes a result', async () => {
    const taken: number[] = [];
    const results = inOrder(numbers(100, taken), 3, (item) => Promise.resolve(item));
    expect((await results.next()).value).toBe(0);
    await after(20, null);
    expect(taken.length).toBeLessThanOrEqual(4);
    await results.return(undefined);
  });

  it('gives a result before the next item comes', async () => {
    async function* slow(): AsyncGenerator<string> {
      yield 'first';
      await new Promise(() => {});
    }
    const results = inOrder(slow(), 8, (item) => Promise.resolve(item));
    expect(await results.next()).toEqual({ done: false, value: 'first' });
  });

  it('ends where there is nothing', async () => {
    expect(await inOrder(numbers(0), 2, (item) => Promise.resolve(item)).next()).toEqual({
      done: true,
      value: undefined
    });
  });
});
