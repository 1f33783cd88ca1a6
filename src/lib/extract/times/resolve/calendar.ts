import { twoDigits } from '#lib/time/edtf-write.ts';
import type { Precision } from '#lib/domain/date.ts';
import type { Rule } from '#lib/extract/rule.ts';
import { unitClaim } from '#lib/time/date-claim.ts';
import { civilDay, dayNumber } from '#lib/time/day-number.ts';
import type { CalendarMeaning, YearsMeaning } from '../meaning.ts';
import { timexValue, timeOfDayValue } from '../timex-value.ts';
import { impliedDay, realDay } from './implied-day.ts';
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
  const precision: Precision =
    meaning.day !== null ? 'day' : meaning.month !== null ? 'month' : 'year';
  const { day, rule } = firstDayOf(meaning, vantage);
  const { month, day: ofMonth } = meaning;
  // 2024 has every day that a year may have.
  const isOfSomeYear = month !== null && ofMonth !== null && realDay(2024, month, ofMonth) !== null;
  if (day === null && meaning.year === null && meaning.weekday !== null && isOfSomeYear)
    return onNoWeekday(month, ofMonth);
  return day === null ? noSuchDay(rule) : reading(vantage, day, precision, rule);
};

/** The first day of what a calendar date names, and the rule that gave its year; null for the likes of 29 February in a year without one. */
export function firstDayOf(
  meaning: CalendarMeaning,
  vantage: Vantage
): { readonly day: number | null; readonly rule: Rule } {
  const year =
    meaning.yearShift === null ? meaning.year : civilDay(vantage.day).year + meaning.yearShift;
  const implied = vantage.reference.kind === 'event' ? YEAR_FROM_TOLD : YEAR_FROM_PUBLICATION;
  if (year === null) return { day: impliedDay(meaning, vantage), rule: implied };
  return {
    day: realDay(year, meaning.month ?? 1, meaning.day ?? 1),
    rule: meaning.yearShift === null ? WRITTEN_OUT : implied
  };
}

/** Day and month beside a weekday that they are on in no near year: which year is meant stays open. */
function onNoWeekday(month: number, day: number): Reading {
  return {
    rule: YEAR_FROM_PUBLICATION,
    value: `XXXX-${twoDigits(month)}-${twoDigits(day)}`,
    claim: null,
    basis: 'relative',
    says: () => 'is on that weekday in no near year, so its year stays open'
  };
}

/** A day that its year or month does not have stays text. */
export function noSuchDay(rule: Rule): Reading {
  const says = () => 'is no day of the calendar';
  return { rule, value: 'XXXX-XX-XX', claim: null, basis: 'relative', says };
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
