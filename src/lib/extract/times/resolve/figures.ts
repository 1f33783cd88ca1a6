import { hullClaim, unitClaim } from '#lib/time/date-claim.ts';
import { dayNumber } from '#lib/time/day-number.ts';
import type { FiguresMeaning } from '../meaning.ts';
import { timexValue } from '../timex-value.ts';
import { WRITTEN_OUT } from './calendar.ts';
import type { Resolver } from './reading.ts';

/** TIMEX3 has no form for one of two days: its value is the American reading; the date covers both. */
export const resolveFigures: Resolver<FiguresMeaning> = ({ first, second, year }, { mention }) => {
  const american = dayNumber(year, first, second);
  const claim = hullClaim(
    unitClaim(american, 'day', mention),
    unitClaim(dayNumber(year, second, first), 'day', mention)
  );
  return {
    rule: WRITTEN_OUT,
    value: timexValue(american, 'day'),
    claim,
    basis: 'stated',
    says: (date) => `could be read with the day or the month first: ${date}`
  };
};
