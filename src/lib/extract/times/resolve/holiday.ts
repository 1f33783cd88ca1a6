import type { Rule } from '#lib/extract/rule.ts';
import { unitClaim } from '#lib/time/date-claim.ts';
import { civilDay } from '#lib/time/day-number.ts';
import { HOLIDAYS, type HolidayDay } from '../holidays.ts';
import type { HolidayMeaning } from '../meaning.ts';
import { timexValue } from '../timex-value.ts';
import { WRITTEN_OUT } from './calendar.ts';
import type { Resolver, Vantage } from './reading.ts';

export const HOLIDAY: Rule = {
  id: 'holiday-near-reference',
  why: 'A holiday without its year is the last one on or before the reference time; under words that look ahead, or up to two months off, the next.'
};

const SOON = 60;

export const resolveHoliday: Resolver<HolidayMeaning> = (meaning, vantage) => {
  const dayIn = HOLIDAYS.get(meaning.name);
  if (dayIn === undefined)
    throw new Error(`resolveHoliday: no holiday is called “${meaning.name}”`);
  const day = meaning.year === null ? implied(dayIn, meaning, vantage) : dayIn(meaning.year);
  const claim = unitClaim(day, 'day', vantage.mention);
  return {
    rule: meaning.year === null ? HOLIDAY : WRITTEN_OUT,
    value: timexValue(day, 'day'),
    claim,
    basis: meaning.year === null ? 'relative' : 'stated',
    says: (date) => `is ${date}, counted from ${vantage.referenceWords}`
  };
};

function implied(dayIn: HolidayDay, { which }: HolidayMeaning, { day, tense }: Vantage): number {
  const { year } = civilDay(day);
  const same = dayIn(year);
  if (which === 'last') return same < day ? same : dayIn(year - 1);
  if (which === 'next') return same > day ? same : dayIn(year + 1);
  if (which === 'this') return same;
  if (tense === 'future') return same >= day ? same : dayIn(year + 1);
  return same <= day + (tense === 'past' ? 0 : SOON) ? same : dayIn(year - 1);
}
