import { describe, expect, test } from 'vitest';
import { UNTOUCHED } from '#lib/story/draft.ts';
import { MAIN_EVENTS, mainEvents } from '#lib/timeline/main-events.ts';
import { anEvent } from '../../support/an-event.ts';

function told(count: number) {
  return Array.from({ length: count }, (_, at) =>
    anEvent({ id: `e${String(at)}`, score: (at * 7) % 20 })
  );
}

describe('the main events of a story', () => {
  test('are none apart where a timeline has room for all', () => {
    expect(mainEvents([])).toBeNull();
    expect(mainEvents(told(MAIN_EVENTS))).toBeNull();
  });

  test('are those of the highest scores', () => {
    const events = told(40);
    const main = mainEvents(events) ?? new Set();
    const least = Math.min(...events.filter(({ id }) => main.has(id)).map(({ score }) => score));
    const others = events.filter(({ id }) => !main.has(id));
    expect(main.size).toBe(MAIN_EVENTS);
    expect(Math.max(...others.map(({ score }) => score))).toBeLessThanOrEqual(least);
  });

  test('are those first that a person marked, and last what a person says does not matter', () => {
    const hand = UNTOUCHED;
    const events = told(20).map((event, at) => ({
      ...event,
      score: 100 - at,
      hand: at === 0 ? { ...hand, matters: false } : at === 19 ? { ...hand, matters: true } : null
    }));
    const main = mainEvents(events);
    expect([main?.has('e0'), main?.has('e14'), main?.has('e19')]).toEqual([false, true, true]);
  });

  test('are the first of equals', () => {
    const equals = told(20).map((event) => ({ ...event, score: 50 }));
    expect([...(mainEvents(equals) ?? [])]).toEqual(
      equals.slice(0, MAIN_EVENTS).map(({ id }) => id)
    );
  });

  test('leave out the publication of an article, which is always drawn', () => {
    const paper = anEvent({ id: 'paper', kind: 'publication', score: 100 });
    expect(mainEvents([...told(MAIN_EVENTS), paper])).toBeNull();
    expect(mainEvents([...told(MAIN_EVENTS + 1), paper])?.has('paper')).toBe(false);
  });
});
