import { isDay } from '../day-ahead.ts';
import { KEEP, type Refiner } from '../refiner.ts';
import type { TimeMention } from '../time-mention.ts';

/** A time of day right before its day is one expression with it. */
export const CLOCK_WITH_DAY: Refiner = {
  id: 'clock-with-day',
  why: 'A time of day right before a day, as in “10 p.m. Wednesday”, is one expression with it.',
  examples: [
    {
      text: 'It closed at 10 p.m. Wednesday.',
      expect: ['10 p.m.']
    },
    {
      text: 'It closed at noon on Jan. 30.',
      expect: ['noon']
    },
    {
      text: 'It closed at 10 p.m. and on Wednesday it opened.',
      expect: []
    }
  ],
  refine: (text, mention, next) => {
    if (mention.meaning.kind !== 'time-of-day' || next === null || !isDay(next)) return KEEP;
    if (!/^\s+(?:on\s+)?$/.test(text.slice(mention.end, next.start))) return KEEP;
    const merged: TimeMention = {
      ...next,
      start: mention.start,
      exact: text.slice(mention.start, next.end),
      type: 'TIME',
      timeOfDay: mention.timeOfDay,
      relation: mention.relation
    };
    return { action: 'merge', merged, why: `“${mention.exact}” is a time of “${next.exact}”.` };
  }
};
