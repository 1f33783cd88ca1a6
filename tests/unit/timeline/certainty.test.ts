import { expect, test } from 'vitest';
import { certaintyOf } from '#lib/timeline/certainty.ts';
import { aDate, aDay, aYear } from '../../support/an-event.ts';

test.each([
  { what: 'a known day', date: aDay(3), expected: 'day' },
  { what: 'a year', date: aYear(3), expected: 'wide' },
  {
    what: 'about a day',
    date: aDate({ from: 3, to: 4 }, { approximate: true }),
    expected: 'approximate'
  },
  {
    what: 'a day within bounds',
    date: aDate({ from: 3, to: 9 }, { form: 'within' }),
    expected: 'within'
  },
  {
    what: 'a day after a bound',
    date: aDate({ from: 3, to: null }, { form: 'within' }),
    expected: 'within'
  },
  {
    what: 'a day before a bound',
    date: aDate({ from: null, to: 9 }, { form: 'within' }),
    expected: 'no beginning'
  },
  {
    what: 'no date',
    date: aDate({ from: null, to: 9 }, { form: 'undated' }),
    expected: 'no beginning'
  },
  {
    what: 'what lasts',
    date: aDate({ from: null, to: 9 }, { form: 'lasting' }),
    expected: 'lasting'
  }
] as const)('$what is “$expected”', ({ date, expected }) => {
  expect(certaintyOf(date)).toBe(expected);
});
