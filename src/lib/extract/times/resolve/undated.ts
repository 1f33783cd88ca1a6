import type { Rule } from '#lib/extract/rule.ts';
import type { DurationMeaning, OrdinalMeaning, SetMeaning, VagueMeaning } from '../meaning.ts';
import { durationValue } from '../units.ts';
import type { Reading, Resolver } from './reading.ts';

export const DATES_NOTHING: Rule = {
  id: 'dates-nothing',
  why: 'How long, how often, “now” and “recently” give no calendar date.'
};

export const resolveDuration: Resolver<DurationMeaning> = ({ amount, unit }) =>
  dateless(durationValue(amount, unit), 'says how long, not when');

export const resolveOrdinal: Resolver<OrdinalMeaning> = ({ ordinal, unit }) =>
  dateless(durationValue(ordinal, unit), 'counts units in a row, and dates nothing');

export const resolveSet: Resolver<SetMeaning> = ({ value }) =>
  dateless(value, 'says how often, not when');

export const resolveVague: Resolver<VagueMeaning> = ({ points }) =>
  dateless(`${points.toUpperCase()}_REF`, `points to the ${points} without a date`);

function dateless(value: string, says: string): Reading {
  return { rule: DATES_NOTHING, value, claim: null, basis: 'relative', says: () => says };
}
