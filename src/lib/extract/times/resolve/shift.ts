import type { Precision } from '#lib/domain/date.ts';
import type { Rule } from '#lib/extract/rule.ts';
import { unitAround } from '#lib/time/calendar-unit.ts';
import { unitClaim, withinClaim } from '#lib/time/date-claim.ts';
import { isWholeUnit } from '#lib/time/edtf-write.ts';
import { addMonths, addYears, weekdayOf } from '#lib/time/day-number.ts';
import type {
  CountsFrom,
  DayShiftMeaning,
  OvernightMeaning,
  PastUnitMeaning,
  TimeUnit,
  UnitShiftMeaning
} from '../meaning.ts';
import { isPublication } from '../reference-time.ts';
import { timexValue, timeOfDayValue, weekendValue } from '../timex-value.ts';
import type { Resolver, Vantage } from './reading.ts';
import { untold } from './untold.ts';

export const DAY_BESIDE: Rule = {
  id: 'day-beside',
  why: 'Today, yesterday, the next day: a day counted from the reference day.'
};

export const UNIT_BESIDE: Rule = {
  id: 'unit-beside',
  why: 'Last week, this year: the whole calendar unit beside the one that holds the reference time.'
};

export const UP_TO_NOW: Rule = {
  id: 'up-to-now',
  why: 'The past year and the night before end with the reference time, and are as wide as they last.'
};

/** “That day” of a told month is some day of it. */
export const resolveDayShift: Resolver<DayShiftMeaning> = (meaning, vantage) => {
  const { mention, day, reference, referenceWords } = vantage;
  const shifted = day + meaning.days;
  const isOfMonth = meaning.days === 0 && isWholeUnit(reference.extent, 'month');
  const value = isOfMonth
    ? `${timexValue(day, 'month')}-XX`
    : timexValue(shifted, 'day') + timeOfDayValue(mention.timeOfDay);
  const says = (date: string) =>
    meaning.days === 0
      ? `is the day of ${referenceWords}`
      : `is ${date}, counted from ${referenceWords}`;
  if (lacksTold(meaning, vantage)) return untold(DAY_BESIDE, value);
  const claim = unitClaim(shifted, 'day', mention);
  return { rule: DAY_BESIDE, value, claim, basis: 'relative', says };
};

/** The whole unit; a week or weekend is one day within it, since EDTF has no form for it. */
export const resolveUnitShift: Resolver<UnitShiftMeaning> = (meaning, vantage) => {
  const { mention, day, referenceWords } = vantage;
  const shifted = shiftDay(day, meaning.shift + reportedShift(meaning, vantage), meaning.unit);
  if (meaning.unit === 'weekend') {
    const monday = unitAround(shifted, 'week').from;
    const claim = withinClaim({ from: monday + 5, to: monday + 7 }, mention);
    const says = () => `is a weekend counted from ${referenceWords}`;
    return { rule: UNIT_BESIDE, value: weekendValue(shifted), claim, basis: 'relative', says };
  }
  const precision = precisionOf(meaning.unit);
  if (lacksTold(meaning, vantage)) return untold(UNIT_BESIDE, timexValue(shifted, precision));
  const claim = unitClaim(shifted, precision, mention);
  const says = (date: string) => `is ${date}, counted from ${referenceWords}`;
  return {
    rule: UNIT_BESIDE,
    value: timexValue(shifted, precision),
    claim,
    basis: 'relative',
    says
  };
};

/** TIMEX3: the calendar unit before, "the past year" being 2025. The date is one day of the time that ends now. */
export const resolvePastUnit: Resolver<PastUnitMeaning> = (
  { unit },
  { mention, day, referenceWords }
) => {
  const from = shiftDay(day, -1, unit);
  return {
    rule: UP_TO_NOW,
    value: timexValue(from, precisionOf(unit)),
    claim: withinClaim({ from, to: day + 1 }, mention),
    basis: 'relative',
    says: (date) => `is the time up to ${referenceWords}: ${date}`
  };
};

/** The night from the day before the reference day to that day. */
export const resolveOvernight: Resolver<OvernightMeaning> = (
  _meaning,
  { mention, day, referenceWords }
) => ({
  rule: UP_TO_NOW,
  value: `${timexValue(day - 1, 'day')}TNI`,
  claim: withinClaim({ from: day - 1, to: day + 1 }, mention),
  basis: 'relative',
  says: (date) => `is the night before ${referenceWords}: ${date}`
});

/** Whether words count from what was told, and nothing was. */
function lacksTold({ from }: { from: CountsFrom }, { reference }: Vantage): boolean {
  return from === 'told' && isPublication(reference);
}

/**
 * "The quarter" by itself is the last whole one, "the weekend" the last one begun, unless the text told one; so
 * is "this weekend", of which something is told as past.
 */
function reportedShift(
  { unit, from, shift }: UnitShiftMeaning,
  { day, reference, tense }: Vantage
): number {
  if (from === 'here' && shift === 0 && unit === 'weekend')
    return tense === 'past' && weekdayOf(day) < SATURDAY ? -1 : 0;
  if (from !== 'either' || reference.kind === 'event') return 0;
  if (unit === 'quarter') return -1;
  return unit === 'weekend' && tense !== 'future' && weekdayOf(day) < SATURDAY ? -1 : 0;
}

const SATURDAY = 6;

/** A day so many units on (negative: back). Parts of a unit count in the next smaller one; hours stay on the day. */
export function shiftDay(day: number, amount: number, unit: TimeUnit): number {
  switch (unit) {
    case 'second':
    case 'minute':
      return day;
    case 'hour':
      return day + Math.trunc(amount / 24);
    case 'day':
      return day + Math.round(amount);
    case 'week':
    case 'weekend':
      return day + Math.round(amount * 7);
    case 'month':
      return Number.isInteger(amount) ? addMonths(day, amount) : Math.round(day + amount * 30.44);
    case 'quarter':
      return addMonths(day, Math.round(amount * 3));
    case 'half':
      return addMonths(day, Math.round(amount * 6));
    case 'year':
      return Number.isInteger(amount)
        ? addYears(day, amount)
        : addMonths(day, Math.round(amount * 12));
    case 'decade':
      return addYears(day, Math.round(amount * 10));
    case 'century':
      return addYears(day, Math.round(amount * 100));
  }
}

/** How sharp a date counted in a unit can be. */
export function precisionOf(unit: TimeUnit): Precision {
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour':
    case 'day':
      return 'day';
    case 'weekend':
      return 'week';
    default:
      return unit;
  }
}
