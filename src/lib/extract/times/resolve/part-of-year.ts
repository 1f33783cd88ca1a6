import type { Rule } from '#lib/extract/rule.ts';
import { halfExtent, quarterExtent, seasonExtent } from '#lib/time/calendar-unit.ts';
import { unitClaim } from '#lib/time/date-claim.ts';
import { civilDay } from '#lib/time/day-number.ts';
import type { PartOfYearMeaning } from '../meaning.ts';
import { timexValue } from '../timex-value.ts';
import { WRITTEN_OUT } from './calendar.ts';
import type { Resolver, Vantage } from './reading.ts';

export const PART_OF_YEAR: Rule = {
  id: 'part-of-year',
  why: 'A season, quarter or half without its year is the last one begun by the reference time; under words that look ahead, the next.'
};

/** A season, quarter or half; a quarter or half that has only just begun is taken as reported on, so the last whole one. */
export const resolvePartOfYear: Resolver<PartOfYearMeaning> = (meaning, vantage) => {
  const stated = meaning.year !== null;
  const day = startOf(meaning, meaning.year ?? impliedYear(meaning, vantage));
  const claim = unitClaim(day, meaning.unit, vantage.mention);
  return {
    rule: stated ? WRITTEN_OUT : PART_OF_YEAR,
    value: timexValue(day, meaning.unit),
    claim,
    basis: stated ? 'stated' : 'relative',
    says: (date) => (stated ? `says ${date}` : `is ${date}, counted from ${vantage.referenceWords}`)
  };
};

function startOf({ unit, number }: PartOfYearMeaning, year: number): number {
  switch (unit) {
    case 'season':
      return seasonExtent(year, number).from;
    case 'quarter':
      return quarterExtent(year, number).from;
    case 'half':
      return halfExtent(year, number).from;
  }
}

function impliedYear(meaning: PartOfYearMeaning, { day, tense }: Vantage): number {
  const { year } = civilDay(day);
  if (meaning.yearShift !== null) return year + meaning.yearShift;
  const begun = startOf(meaning, year) <= day;
  switch (meaning.which) {
    case 'last':
      return startOf(meaning, year) + 75 < day ? year : year - 1;
    case 'next':
      return begun ? year + 1 : year;
    case 'this':
    case 'told':
      return year;
    case 'bare':
      return begun || tense === 'future' ? year : year - 1;
  }
}
