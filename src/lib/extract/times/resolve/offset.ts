import type { Precision } from '#lib/domain/date.ts';
import type { Rule } from '#lib/extract/rule.ts';
import { unitClaim } from '#lib/time/date-claim.ts';
import { civilDay } from '#lib/time/day-number.ts';
import { isWholeUnit } from '#lib/time/edtf-write.ts';
import type { OffsetMeaning, TimeUnit } from '../meaning.ts';
import { isPublication, type ReferenceTime } from '../reference-time.ts';
import { timexValue } from '../timex-value.ts';
import { durationValue } from '../units.ts';
import type { Resolver } from './reading.ts';
import { precisionOf, shiftDay } from './shift.ts';
import { untold } from './untold.ts';

export const COUNTED: Rule = {
  id: 'counted-in-units',
  why: 'A distance such as “two weeks ago” is no sharper than the unit that it counts in.'
};

export const SAME_UNIT_OF_OTHER_YEAR: Rule = {
  id: 'same-unit-of-other-year',
  why: 'Years counted from a quarter or a month reach the same quarter or month of the other year.'
};

export const VAGUE_DISTANCE: Rule = {
  id: 'vague-distance',
  why: 'A distance without a number (“several years ago”) says before or after, and no date.'
};

const MAX_YEAR = 9999;
const PART_OF_DAY: ReadonlySet<TimeUnit> = new Set(['second', 'minute', 'hour']);

/**
 * A distance from the reference day. TIMEX3: the calendar unit so far away (`2026-W04`, `2023`), or the mere
 * distance where hours are counted from what was told (`PT3H`). EDTF:
 * - days and hours: that day;
 * - weeks: one day of that calendar week, `[2026-01-19..2026-01-25]`; where the words themselves are
 *   approximate ("about two weeks ago"), the day so far away with its qualifier, `2026-01-23~`;
 * - months and longer: the calendar unit, approximate, since the words count a distance and name no
 *   month or year: `2025-12~`, `2023~`. Decades and centuries count as years: `1996~`.
 * Vague amounts, and distances beyond four-figure years, have no date. Years from a told quarter or month
 * ("a year earlier") give the same quarter or month of the other year.
 */
export const resolveOffset: Resolver<OffsetMeaning> = (
  meaning,
  { mention, day, reference, referenceWords }
) => {
  const { amount, unit, direction } = meaning;
  const isBack = direction === 'ago' || direction === 'earlier';
  const target = amount === null ? null : shiftDay(day, isBack ? -amount : amount, unit);
  if (amount === null || target === null || Math.abs(civilDay(target).year) >= MAX_YEAR) {
    const value = isBack ? 'PAST_REF' : 'FUTURE_REF';
    const says = () => `is some time ${isBack ? 'before' : 'after'} ${referenceWords}`;
    return { rule: VAGUE_DISTANCE, value, claim: null, basis: 'relative', says };
  }
  const { approximate } = mention;
  const says = (date: string) =>
    `is ${date}, counted ${isBack ? 'back' : 'on'} from ${referenceWords}`;
  const told = unit === 'year' && Number.isInteger(amount) ? toldUnit(reference) : null;
  if (told !== null) {
    const claim = unitClaim(target, told, { approximate });
    return {
      rule: SAME_UNIT_OF_OTHER_YEAR,
      value: timexValue(target, told),
      claim,
      basis: 'relative',
      says
    };
  }
  const precision = countedIn(amount, unit);
  const isOfTold = direction === 'earlier' || direction === 'later';
  const value =
    isOfTold && PART_OF_DAY.has(unit) ? durationValue(amount, unit) : timexValue(target, precision);
  if (isOfTold && isPublication(reference)) return untold(COUNTED, value);
  const claim =
    precision === 'week' && approximate
      ? unitClaim(target, 'day', { approximate })
      : unitClaim(target, precision, {
          approximate: approximate || (precision !== 'day' && precision !== 'week')
        });
  return { rule: COUNTED, value, claim, basis: 'relative', says };
};

/** Halves count in the next smaller unit: a year and a half ago is a month, decades are years. */
function countedIn(amount: number, unit: OffsetMeaning['unit']): Precision {
  if (unit === 'decade' || unit === 'century') return 'year';
  const precision = precisionOf(unit);
  if (Number.isInteger(amount)) return precision;
  if (precision === 'year') return 'month';
  return precision === 'month' || precision === 'week' ? 'week' : precision;
}

function toldUnit({ kind, extent }: ReferenceTime): Precision | null {
  if (kind !== 'event') return null;
  return (['month', 'quarter'] as const).find((unit) => isWholeUnit(extent, unit)) ?? null;
}
