import type { DateBasis, EventDate } from '#lib/domain/date.ts';
import type { TraceStep } from '#lib/domain/trace.ts';
import type { Firings } from '#lib/extract/rule.ts';
import { hullClaim, type DateClaim } from '#lib/time/date-claim.ts';
import { englishDateWords, englishDayWords } from '#lib/time/english-dates.ts';
import { civilDay } from '#lib/time/day-number.ts';
import type { ReferenceTime } from './reference-time.ts';
import type { ResolvedTime, Tense } from './resolved-time.ts';
import {
  noSuchDay,
  resolveCalendar,
  resolveYears,
  YEAR_FROM_PUBLICATION
} from './resolve/calendar.ts';
import { resolveTimeOfDay } from './resolve/clock.ts';
import { resolveFigures } from './resolve/figures.ts';
import { resolveHoliday } from './resolve/holiday.ts';
import { resolveOffset } from './resolve/offset.ts';
import { resolvePartOfYear } from './resolve/part-of-year.ts';
import type { Reading, Vantage } from './resolve/reading.ts';
import {
  resolveDayShift,
  resolveOvernight,
  resolvePastUnit,
  resolveUnitShift
} from './resolve/shift.ts';
import { resolveDuration, resolveOrdinal, resolveSet, resolveVague } from './resolve/undated.ts';
import { resolveWeekOf } from './resolve/week-of.ts';
import { resolveWeekday } from './resolve/weekday.ts';
import type { TimeMention } from './time-mention.ts';

/**
 * Counts a time expression from its reference time. A reference wider than a day is read from its first
 * and from its last day, and the date is the hull of both: "about two weeks ago", said within 4 to 6
 * February 2026, gives `[2026-01-21~..2026-01-23~]`. The TIMEX3 value is read from the last day.
 */
export function resolveTime(
  mention: TimeMention,
  reference: ReferenceTime,
  tense: Tense,
  firings: Firings
): ResolvedTime {
  const { from, to } = reference.extent;
  const referenceWords = wordsOfReference(reference);
  const seenFrom = (day: number): Reading =>
    readFrom({ mention, reference, tense, referenceWords, day });
  const last = seenFrom(to - 1);
  const first = to - from > 1 ? seenFrom(from) : last;
  firings.note(last.rule);
  const claim =
    first.claim === null || last.claim === null ? null : hullClaim(first.claim, last.claim);
  const step: TraceStep = {
    rule: last.rule.id,
    words: { start: mention.start, end: mention.end, exact: mention.exact },
    reference: last.basis === 'stated' ? null : reference.edtf,
    result: claim?.edtf ?? last.value,
    says: `“${mention.exact}” ${last.says(claim === null ? last.value : englishDateWords(claim, 'long'))}.`,
    inferred: false
  };
  const date = claim === null ? null : dateOf(claim, last.basis, [step]);
  return { value: last.value, date, trace: [step] };
}

/** Not by a spread, which makes a slow object. */
function dateOf(
  { edtf, form, approximate, precision, extent }: DateClaim,
  basis: DateBasis,
  trace: readonly TraceStep[]
): EventDate {
  return { edtf, form, approximate, precision, extent, basis, trace, withoutInference: null };
}

const known = new WeakMap<ReferenceTime, string>();

/** `referenceWords`, once for each reference: most times of a text count from one. */
function wordsOfReference(reference: ReferenceTime): string {
  const before = known.get(reference);
  if (before !== undefined) return before;
  const words = referenceWords(reference);
  known.set(reference, words);
  return words;
}

/** "publication, Fri 6 Feb 2026"; "when it was said, some day between …"; "the time told before, …". */
function referenceWords({ kind, extent, edtf }: ReferenceTime): string {
  const when =
    extent.to - extent.from === 1
      ? englishDayWords(extent.from, 'long')
      : englishDateWords(
          { edtf, extent, form: 'within', approximate: false, precision: 'day' },
          'long'
        );
  switch (kind) {
    case 'publication':
      return `publication, ${when}`;
    case 'dateline':
      return `the dateline, ${when}`;
    case 'utterance':
      return `when it was said, ${when}`;
    case 'event':
      return `the time told before, ${when}`;
  }
}

/** EDTF writes years of four figures; from a day so late or so early, relative words could leave them. */
const LAST_YEAR = 9800;

function readFrom(vantage: Vantage): Reading {
  const { meaning } = vantage.mention;
  const isStated = 'year' in meaning && meaning.year !== null;
  if (!isStated && Math.abs(civilDay(vantage.day).year) > LAST_YEAR) {
    return noSuchDay(YEAR_FROM_PUBLICATION);
  }
  switch (meaning.kind) {
    case 'calendar':
      return resolveCalendar(meaning, vantage);
    case 'figures':
      return resolveFigures(meaning, vantage);
    case 'week-of':
      return resolveWeekOf(meaning, vantage);
    case 'years':
      return resolveYears(meaning, vantage);
    case 'part-of-year':
      return resolvePartOfYear(meaning, vantage);
    case 'weekday':
      return resolveWeekday(meaning, vantage);
    case 'day-shift':
      return resolveDayShift(meaning, vantage);
    case 'unit-shift':
      return resolveUnitShift(meaning, vantage);
    case 'past-unit':
      return resolvePastUnit(meaning, vantage);
    case 'overnight':
      return resolveOvernight(meaning, vantage);
    case 'offset':
      return resolveOffset(meaning, vantage);
    case 'holiday':
      return resolveHoliday(meaning, vantage);
    case 'time-of-day':
      return resolveTimeOfDay(meaning, vantage);
    case 'duration':
      return resolveDuration(meaning, vantage);
    case 'ordinal':
      return resolveOrdinal(meaning, vantage);
    case 'set':
      return resolveSet(meaning, vantage);
    case 'vague':
      return resolveVague(meaning, vantage);
  }
}
