import type { Rule } from '#lib/extract/rule.ts';
import {
  halfExtent,
  quarterExtent,
  seasonExtent,
  type BoundedExtent
} from '#lib/time/calendar-unit.ts';
import { unitClaim } from '#lib/time/date-claim.ts';
import { civilDay } from '#lib/time/day-number.ts';
import type { PartOfYearMeaning } from '../meaning.ts';
import { timexValue } from '../timex-value.ts';
import { WRITTEN_OUT } from './calendar.ts';
import type { Resolver, Vantage } from './reading.ts';

export const PART_OF_YEAR: Rule = {
  id: 'part-of-year',
  why: 'A season, quarter or half without its year is the last one begun by the reference time; under words that look ahead, or where it is nearer, the next.'
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

function impliedYear(meaning: PartOfYearMeaning, { day, tense, reference }: Vantage): number {
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
      if (reference.kind === 'event') return nearestYear(meaning, reference.extent);
      if (begun || tense === 'future') return year;
      return tense === 'none' && isNearerAhead(meaning, year, day) ? year : year - 1;
  }
}

/** A told year keeps its seasons; from a told month or day a story goes on to the nearest. */
function nearestYear(meaning: PartOfYearMeaning, { from, to }: BoundedExtent): number {
  const { year } = civilDay(from);
  if (to - from > 300) return year;
  const away = (of: number) => Math.abs(startOf(meaning, of) - from);
  return [year - 1, year + 1].reduce((best, of) => (away(of) < away(best) ? of : best), year);
}

/** Without a cue, one that begins sooner than the last of its kind ended is the one to come. */
function isNearerAhead(meaning: PartOfYearMeaning, year: number, day: number): boolean {
  const last = startOf(meaning, year - 1);
  return startOf(meaning, year) - day < day - (last + DAYS[meaning.unit]);
}

const DAYS = { season: 91, quarter: 91, half: 182 } as const;
