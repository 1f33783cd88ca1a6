import { isDay } from '../day-ahead.ts';
import { KEEP, type Refiner } from '../refiner.ts';
import type { TimeMention } from '../time-mention.ts';

/** A time of day, or “the day”, right before its day is one expression with it. */
export const CLOCK_WITH_DAY: Refiner = {
  id: 'clock-with-day',
  why: 'A time of day right before a day, as in “10 p.m. Wednesday” or “the end of the day Wednesday”, is one expression with it.',
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
      text: 'It closed by the end of the day Wednesday.',
      expect: ['the end of the day']
    },
    {
      text: 'It closed at 10 p.m. and on Wednesday it opened.',
      expect: []
    }
  ],
  refine: (text, mention, next) => {
    if (next === null || !isDay(next)) return KEEP;
    const { kind } = mention.meaning;
    const between = text.slice(mention.end, next.start);
    if (kind === 'day-shift' && mention.meaning.from === 'either') {
      const named = next.meaning.kind === 'weekday' && /^the /i.test(mention.exact);
      if (!named || !/^\s+$/.test(between)) return KEEP;
    } else if (kind !== 'time-of-day' || !/^\s+(?:on\s+)?$/.test(between)) return KEEP;
    const merged: TimeMention = {
      ...next,
      start: mention.start,
      exact: text.slice(mention.start, next.end),
      type: kind === 'time-of-day' ? 'TIME' : next.type,
      timeOfDay: mention.timeOfDay,
      relation: mention.relation
    };
    return { action: 'merge', merged, why: `“${mention.exact}” is a time of “${next.exact}”.` };
  }
};
