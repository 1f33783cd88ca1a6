import type { Rule } from '#lib/extract/rule.ts';
import { unitClaim } from '#lib/time/date-claim.ts';
import type { TimeOfDayMeaning } from '../meaning.ts';
import { timexValue, timeOfDayValue } from '../timex-value.ts';
import type { Resolver } from './reading.ts';

export const SAME_DAY: Rule = {
  id: 'time-on-reference-day',
  why: 'A time of day without a date is taken on the reference day.'
};

export const resolveTimeOfDay: Resolver<TimeOfDayMeaning> = (
  _meaning,
  { mention, day, referenceWords }
) => ({
  rule: SAME_DAY,
  value: timexValue(day, 'day') + timeOfDayValue(mention.timeOfDay),
  claim: unitClaim(day, 'day', mention),
  basis: 'relative',
  says: () => `is taken on the day of ${referenceWords}`
});
