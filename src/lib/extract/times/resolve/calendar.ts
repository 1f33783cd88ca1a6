import type { Precision } from '#lib/domain/date.ts';
import type { Rule } from '#lib/extract/rule.ts';
import { unitClaim } from '#lib/time/date-claim.ts';
import { civilDay, dayNumber, daysInMonth, weekdayOf } from '#lib/time/day-number.ts';
import type { CalendarMeaning, YearsMeaning } from '../meaning.ts';
import { timexValue, timeOfDayValue } from '../timex-value.ts';
import type { Reading, Resolver, Vantage } from './reading.ts';

export const WRITTEN_OUT: Rule = {
  id: 'written-out',
  why: 'The words give the date in full.'
};

export const YEAR_FROM_PUBLICATION: Rule = {
  id: 'year-from-publication',
  why: 'A date without its year is the one nearest to publication, a past one where the sentence tells what happened.'
};

export const YEAR_FROM_TOLD: Rule = {
  id: 'year-from-told',
  why: 'Among dates of older years, a date without its year belongs to the year told before, or to the next where the story has moved past it.'
};

/** A calendar date; parts that the words leave out come from the reference day and the tense. */
export const resolveCalendar: Resolver<CalendarMeaning> = (meaning, vantage) => {
  const { month, day } = meaning;
  const precision: Precision = day !== null ? 'day' : month !== null ? 'month' : 'year';
  const first = firstDayOf(meaning, vantage);
  return reading(vantage, first.day, precision, first.rule);
};

/** The first day of what a calendar date names, and the rule that gave its year. */
export function firstDayOf(
  meaning: CalendarMeaning,
  vantage: Vantage
): { readonly day: number; readonly rule: Rule } {
  const { month, day } = meaning;
  const year =
    meaning.yearShift === null ? meaning.year : civilDay(vantage.day).year + meaning.yearShift;
  const implied = vantage.reference.kind === 'event' ? YEAR_FROM_TOLD : YEAR_FROM_PUBLICATION;
  if (year === null) return { day: impliedDay(meaning, vantage), rule: implied };
  return {
    day: dayNumber(year, month ?? 1, Math.min(day ?? 1, daysInMonth(year, month ?? 1))),
    rule: meaning.yearShift === null ? WRITTEN_OUT : implied
  };
}

export const resolveYears: Resolver<YearsMeaning> = ({ unit, first }, vantage) =>
  reading(vantage, dayNumber(first, 1, 1), unit, WRITTEN_OUT);

function reading(vantage: Vantage, day: number, precision: Precision, rule: Rule): Reading {
  const { mention, referenceWords } = vantage;
  const isStated = rule === WRITTEN_OUT;
  return {
    rule,
    value: timexValue(day, precision) + timeOfDayValue(mention.timeOfDay),
    claim: unitClaim(day, precision, mention),
    basis: isStated ? 'stated' : 'relative',
    says: (date) => (isStated ? `says ${date}` : `is ${date}, counted from ${referenceWords}`)
  };
}

/** First day of the month or day that is meant; a weekday beside it decides the year. */
function impliedDay(meaning: CalendarMeaning, vantage: Vantage): number {
  if (meaning.month === null) return impliedDayOfMonth(meaning.day ?? 1, vantage);
  const { month } = meaning;
  const { year } = civilDay(vantage.day);
  const inYear = (shift: number) =>
    dayNumber(year + shift, month, Math.min(meaning.day ?? 1, daysInMonth(year + shift, month)));
  const onWeekday = [0, 1, -1].map(inYear).find((day) => weekdayOf(day) === meaning.weekday);
  if (onWeekday !== undefined) return onWeekday;
  const now = meaning.day === null ? firstOfMonth(vantage.day) : vantage.day;
  switch (meaning.which) {
    case 'last':
      return inYear(0) < now ? inYear(0) : inYear(-1);
    case 'next':
      return inYear(0) > now ? inYear(0) : inYear(1);
    case 'this':
    case 'told':
      return inYear(0);
    case 'bare':
      return vantage.reference.kind === 'event'
        ? afterTold(inYear, vantage)
        : nearest(inYear, now, vantage);
  }
}

/** How far a story steps back without naming the year again, in days. */
const STEP_BACK = 180;

/** A told year keeps its dates; from a told month or day the story goes on, into the next year if need be. */
function afterTold(inYear: (shift: number) => number, { day, reference }: Vantage): number {
  const isYearWide = reference.extent.to - reference.extent.from > 300;
  return isYearWide || inYear(0) >= day - STEP_BACK ? inYear(0) : inYear(1);
}

/** How far ahead a date without a cue may lie, and how far back one with a future cue, in days: news names the year of a date that is further off. */
const NEAR_AHEAD = 75;
const NEAR_BACK = 45;

function nearest(inYear: (shift: number) => number, now: number, { tense }: Vantage): number {
  const same = inYear(0);
  if (tense === 'future') return same >= now - NEAR_BACK ? same : inYear(1);
  if (tense === 'past') return same <= now ? same : inYear(-1);
  if (same <= now) return now - same > 365 - NEAR_AHEAD ? inYear(1) : same;
  return same - now <= NEAR_AHEAD ? same : inYear(-1);
}

function impliedDayOfMonth(day: number, { day: reference, tense }: Vantage): number {
  const { year, month } = civilDay(reference);
  const same = dayNumber(year, month, Math.min(day, daysInMonth(year, month)));
  if (tense === 'future' || same <= reference) return same;
  const before = civilDay(dayNumber(year, month, 1) - 1);
  return dayNumber(before.year, before.month, Math.min(day, before.day));
}

function firstOfMonth(day: number): number {
  const { year, month } = civilDay(day);
  return dayNumber(year, month, 1);
}
