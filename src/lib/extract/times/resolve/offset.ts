import type { Rule } from '#lib/extract/rule.ts';
import { unitClaim } from '#lib/time/date-claim.ts';
import { dateWords } from '#lib/time/date-words.ts';
import { civilDay } from '#lib/time/day-number.ts';
import type { OffsetMeaning } from '../meaning.ts';
import { timexValue } from '../timex-value.ts';
import type { Resolver } from './reading.ts';
import { precisionOf, shiftDay } from './shift.ts';

export const COUNTED: Rule = {
  id: 'counted-in-units',
  why: 'A distance such as “two weeks ago” is no sharper than the unit that it counts in.'
};

export const VAGUE_DISTANCE: Rule = {
  id: 'vague-distance',
  why: 'A distance without a number (“several years ago”) says before or after, and no date.'
};

const MAX_YEAR = 9999;

/**
 * A distance from the reference day. TIMEX3: the calendar unit so far away (`2026-W04`, `2023`). EDTF:
 * - days and hours: that day;
 * - weeks: one day of that calendar week, `[2026-01-19~..2026-01-25~]`; where the words themselves are
 *   approximate ("about two weeks ago"), the day so far away with its qualifier, `2026-01-23~`;
 * - months and longer: the calendar unit, approximate, since the words count a distance and name no
 *   month or year: `2025-12~`, `2023~`. Decades and centuries count as years: `1996~`.
 * Vague amounts, and distances beyond four-figure years, have no date.
 */
export const resolveOffset: Resolver<OffsetMeaning> = (
  meaning,
  { mention, day, referenceWords }
) => {
  const { amount, unit, direction } = meaning;
  const isBack = direction === 'ago' || direction === 'earlier';
  const target = amount === null ? null : shiftDay(day, isBack ? -amount : amount, unit);
  if (amount === null || target === null || Math.abs(civilDay(target).year) > MAX_YEAR) {
    const says = `is some time ${isBack ? 'before' : 'after'} ${referenceWords}`;
    return {
      rule: VAGUE_DISTANCE,
      value: isBack ? 'PAST_REF' : 'FUTURE_REF',
      claim: null,
      basis: 'relative',
      says
    };
  }
  const inYears = unit === 'decade' || unit === 'century';
  const precision = inYears
    ? 'year'
    : Number.isInteger(amount)
      ? precisionOf(unit)
      : finer(precisionOf(unit));
  const { approximate } = mention;
  const claim =
    precision === 'week' && approximate
      ? unitClaim(target, 'day', { approximate })
      : unitClaim(target, precision, { approximate: approximate || precision !== 'day' });
  const says = `is ${dateWords(claim, 'long')}, counted ${isBack ? 'back' : 'on'} from ${referenceWords}`;
  return { rule: COUNTED, value: timexValue(target, precision), claim, basis: 'relative', says };
};

/** Half a year is counted in months, half a month in days. */
function finer(precision: ReturnType<typeof precisionOf>) {
  if (precision === 'year') return 'month';
  return precision === 'month' || precision === 'week' ? 'week' : precision;
}
