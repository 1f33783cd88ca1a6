import type { Precision } from '#lib/domain/date.ts';
import type { Rule } from '#lib/extract/rule.ts';
import { unitClaim } from '#lib/time/date-claim.ts';
import { dateWords } from '#lib/time/date-words.ts';
import { civilDay, dayNumber, daysInMonth } from '#lib/time/day-number.ts';
import type { CalendarMeaning, YearsMeaning } from '../meaning.ts';
import { timexValue, timeOfDayValue } from '../timex-value.ts';
import type { Reading, Resolver, Vantage } from './reading.ts';

export const WRITTEN_OUT: Rule = {
  id: 'written-out',
  why: 'The words give the date in full.'
};

export const YEAR_FROM_REFERENCE: Rule = {
  id: 'year-from-reference',
  why: 'A date without its year is the last one on or before the reference time; under words that look ahead, the next.'
};

/** A calendar date; parts that the words leave out come from the reference day and the tense. */
export const resolveCalendar: Resolver<CalendarMeaning> = (meaning, vantage) => {
  const { year, month, day } = meaning;
  const precision: Precision = day !== null ? 'day' : month !== null ? 'month' : 'year';
  if (year !== null) {
    const from = dayNumber(year, month ?? 1, Math.min(day ?? 1, daysInMonth(year, month ?? 1)));
    return reading(vantage, from, precision, WRITTEN_OUT);
  }
  return reading(vantage, impliedDay(meaning, vantage), precision, YEAR_FROM_REFERENCE);
};

export const resolveYears: Resolver<YearsMeaning> = ({ unit, first }, vantage) =>
  reading(vantage, dayNumber(first, 1, 1), unit, WRITTEN_OUT);

function reading(vantage: Vantage, day: number, precision: Precision, rule: Rule): Reading {
  const { mention } = vantage;
  const claim = unitClaim(day, precision, mention);
  const words = dateWords(claim, 'long');
  return {
    rule,
    value: timexValue(day, precision) + timeOfDayValue(mention.timeOfDay),
    claim,
    basis: rule === WRITTEN_OUT ? 'stated' : 'relative',
    says:
      rule === WRITTEN_OUT ? `says ${words}` : `is ${words}, counted from ${vantage.referenceWords}`
  };
}

/** First day of the month or day that is meant: chosen among last year's, this year's and next year's. */
function impliedDay(meaning: CalendarMeaning, vantage: Vantage): number {
  const here = civilDay(vantage.day);
  if (meaning.month === null) return impliedDayOfMonth(meaning.day ?? 1, vantage);
  const { month } = meaning;
  const inYear = (year: number) =>
    dayNumber(year, month, Math.min(meaning.day ?? 1, daysInMonth(year, month)));
  const now = meaning.day === null ? dayNumber(here.year, here.month, 1) : vantage.day;
  const same = inYear(here.year);
  if (meaning.which === 'last') return same < now ? same : inYear(here.year - 1);
  if (meaning.which === 'next') return same > now ? same : inYear(here.year + 1);
  if (meaning.which === 'this') return same;
  if (vantage.tense === 'future') return same >= now ? same : inYear(here.year + 1);
  return same <= now ? same : inYear(here.year - 1);
}

function impliedDayOfMonth(day: number, { day: reference, tense }: Vantage): number {
  const { year, month } = civilDay(reference);
  const same = dayNumber(year, month, Math.min(day, daysInMonth(year, month)));
  if (tense === 'future') return same;
  if (same <= reference) return same;
  const before = civilDay(dayNumber(year, month, 1) - 1);
  return dayNumber(before.year, before.month, Math.min(day, before.day));
}
