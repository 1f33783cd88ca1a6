import type { Rule } from '#lib/extract/rule.ts';
import { unitClaim } from '#lib/time/date-claim.ts';
import { WEEKDAY_LONG } from '#lib/time/calendar-names.ts';
import { weekdayOf } from '#lib/time/day-number.ts';
import type { WeekdayMeaning } from '../meaning.ts';
import { timexValue, timeOfDayValue } from '../timex-value.ts';
import type { Resolver } from './reading.ts';

export const WEEKDAY_ON_OR_BEFORE: Rule = {
  id: 'weekday-on-or-before',
  why: 'A bare weekday in news is the day of publication or the last such day before it.'
};

export const WEEKDAY_AHEAD: Rule = {
  id: 'weekday-ahead',
  why: 'Under words that look ahead (will, is to, next, until) a weekday is the next one.'
};

export const WEEKDAY_CHOSEN: Rule = {
  id: 'weekday-chosen',
  why: '“Last”, “this” and “next” say which weekday is meant.'
};

/**
 * A weekday beside the reference day; a bare one is that day itself or the last before it, unless the sentence
 * looks ahead. Its TIMEX3 value is the day, also of “Friday night” and “Friday morning”, as most annotated news
 * has it; an evening or an afternoon stays with it.
 */
export const resolveWeekday: Resolver<WeekdayMeaning> = (meaning, vantage) => {
  const { mention, tense, referenceWords } = vantage;
  const name = WEEKDAY_LONG[meaning.weekday - 1] ?? '';
  const { timeOfDay } = mention;
  const isWhole = timeOfDay?.kind === 'part' && /^(?:MO|NI)$/.test(timeOfDay.part);
  const back = (weekdayOf(vantage.day) - meaning.weekday + 7) % 7;
  const pick = (days: number, rule: Rule, says: string) => {
    const day = vantage.day + days + meaning.weeks * 7;
    const value = timexValue(day, 'day') + (isWhole ? '' : timeOfDayValue(timeOfDay));
    return {
      rule,
      value,
      claim: unitClaim(day, 'day', mention),
      basis: 'relative',
      says: () => says
    } as const;
  };
  if (meaning.which === 'last') {
    return pick(-(back || 7), WEEKDAY_CHOSEN, `is the last ${name} before ${referenceWords}`);
  }
  if (meaning.which === 'next') {
    return pick(7 - back, WEEKDAY_CHOSEN, `is the next ${name} after ${referenceWords}`);
  }
  if (meaning.which === 'this') {
    const days = meaning.weekday - weekdayOf(vantage.day);
    return pick(days, WEEKDAY_CHOSEN, `is the ${name} of the week of ${referenceWords}`);
  }
  if (back !== 0 && tense === 'future') {
    return pick(
      7 - back,
      WEEKDAY_AHEAD,
      `is the next ${name} after ${referenceWords}, as the sentence looks ahead`
    );
  }
  return pick(-back, WEEKDAY_ON_OR_BEFORE, `is the last ${name} on or before ${referenceWords}`);
};
