import { unitClaim, withinClaim } from '#lib/time/date-claim.ts';
import { civilDay, daysInMonth } from '#lib/time/day-number.ts';
import type { WeekOfMeaning } from '../meaning.ts';
import { timexValue } from '../timex-value.ts';
import { firstDayOf, noSuchDay, WRITTEN_OUT } from './calendar.ts';
import type { Resolver } from './reading.ts';

/**
 * The calendar week of a day, or a numbered week of a month. TIMEX3 has one ISO week for either; the date is
 * wider where the words count weeks of a month, since they do not say on which day those begin.
 */
export const resolveWeekOf: Resolver<WeekOfMeaning> = ({ date, number }, vantage) => {
  const { mention, referenceWords } = vantage;
  const { day, rule } = firstDayOf(date, vantage);
  if (day === null) return noSuchDay(rule);
  const isStated = rule === WRITTEN_OUT;
  const says = (words: string) =>
    isStated ? `says ${words}` : `is ${words}, counted from ${referenceWords}`;
  const basis = isStated ? 'stated' : 'relative';
  if (number === null) {
    const claim = unitClaim(day, 'week', mention);
    return { rule, value: timexValue(day, 'week'), claim, basis, says };
  }
  const { from, to, middle } = weekOfMonth(day, number);
  const claim = withinClaim({ from, to }, mention);
  return { rule, value: timexValue(middle, 'week'), claim, basis, says };
};

/** Days in which such a week may lie, half-open, and one that is surely in it. */
function weekOfMonth(first: number, number: 1 | 2 | 3 | 4 | 'last') {
  const { year, month } = civilDay(first);
  const end = first + daysInMonth(year, month);
  if (number === 'last') return { from: end - 10, to: end, middle: end - 4 };
  const middle = first + 3 + (number - 1) * 7;
  return { from: Math.max(first, middle - 6), to: Math.min(end, middle + 7), middle };
}
