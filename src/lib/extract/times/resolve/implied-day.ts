import { civilDay, dayNumber, isRealDay, weekdayOf } from '#lib/time/day-number.ts';
import type { CalendarMeaning } from '../meaning.ts';
import type { Vantage } from './reading.ts';

/**
 * First day of the month or day that is meant, where the words leave out the year; a weekday beside it decides.
 * Null where the month has no such day, or it is on that weekday in no near year.
 */
export function impliedDay(meaning: CalendarMeaning, vantage: Vantage): number | null {
  const { month } = meaning;
  if (month === null) return impliedDayOfMonth(meaning.day ?? 1, vantage);
  if (month === 2 && meaning.day === 29) return leapDay(meaning, vantage);
  const { year } = civilDay(vantage.day);
  const inYear = (shift: number) => dayNumber(year + shift, month, meaning.day ?? 1);
  const onWeekday = [0, 1, -1].map(inYear).find((day) => weekdayOf(day) === meaning.weekday);
  if (onWeekday !== undefined) return onWeekday;
  if (meaning.weekday !== null && meaning.which === 'bare' && vantage.reference.kind !== 'event')
    return onWeekdayLongAgo(inYear, meaning.weekday, vantage);
  const now = meaning.day === null ? firstOfMonth(vantage.day) : vantage.day;
  switch (meaning.which) {
    case 'last':
      return inYear(0) < now ? inYear(0) : inYear(-1);
    case 'next':
      return inYear(0) > now ? inYear(0) : inYear(1);
    case 'this':
    case 'told':
      return inYear(0);
    case 'bare':
      return vantage.reference.kind === 'event'
        ? afterTold(inYear, vantage)
        : nearest(inYear, now, vantage);
  }
}

/** Years back within which a weekday beside day and month may say which year is meant. */
const WEEKDAY_REACH = [-2, -3, -4, -5, -6];

/** Days around the reference within which a wrong weekday is a slip rather than a day of another year. */
const SLIP_REACH = 14;

/** A day that is on its weekday in no year beside the reference's: of the last year that fits; null where none does, or the slip is likelier. */
function onWeekdayLongAgo(
  inYear: (shift: number) => number,
  weekday: number,
  { day, tense }: Vantage
): number | null {
  const isNear = [0, 1, -1].some((shift) => Math.abs(inYear(shift) - day) <= SLIP_REACH);
  if (isNear || tense === 'future') return null;
  return WEEKDAY_REACH.map(inYear).find((past) => weekdayOf(past) === weekday) ?? null;
}

/** How far a story steps back without naming the year again, in days. */
const STEP_BACK = 180;

/** A told year keeps its dates; from a told month or day the story goes on, into the next year if need be. */
function afterTold(inYear: (shift: number) => number, { day, reference }: Vantage): number {
  const isYearWide = reference.extent.to - reference.extent.from > 300;
  return isYearWide || inYear(0) >= day - STEP_BACK ? inYear(0) : inYear(1);
}

/** How far ahead a date without a cue may lie, and how far back one with a future cue, in days: news names the year of a date that is further off. */
const NEAR_AHEAD = 75;
const NEAR_BACK = 45;

function nearest(inYear: (shift: number) => number, now: number, { tense }: Vantage): number {
  const same = inYear(0);
  if (tense === 'future') return same >= now - NEAR_BACK ? same : inYear(1);
  if (tense === 'past') return same <= now ? same : inYear(-1);
  if (same <= now) return now - same > 365 - NEAR_AHEAD ? inYear(1) : same;
  return same - now <= NEAR_AHEAD ? same : inYear(-1);
}

/** The day of the reference's own month, or of the month before where that day is still ahead and the tense is not. */
function impliedDayOfMonth(day: number, vantage: Vantage): number | null {
  const { year, month } = civilDay(vantage.day);
  const same = realDay(year, month, day);
  const isAhead = same === null || same > vantage.day;
  if (vantage.reference.kind === 'event' || vantage.tense === 'future' || !isAhead) return same;
  const before = civilDay(dayNumber(year, month, 1) - 1);
  return realDay(before.year, before.month, day);
}

/** Leap years are at most eight years apart. */
const LEAP_REACH = 8;

/** A 29 February: the nearest in a story, else the last one, or the next where the words look ahead. */
function leapDay(
  { which, weekday }: CalendarMeaning,
  { day, reference, tense }: Vantage
): number | null {
  const { year } = civilDay(day);
  const days: number[] = [];
  for (let of = year - LEAP_REACH; of <= year + LEAP_REACH; of += 1) {
    const leap = realDay(of, 2, 29);
    if (leap !== null && (weekday === null || weekdayOf(leap) === weekday)) days.push(leap);
  }
  if (days.length === 0) return null;
  if (reference.kind === 'event' || which === 'this' || which === 'told') {
    const away = (leap: number) => Math.abs(leap - day);
    return days.reduce((best, leap) => (away(leap) < away(best) ? leap : best));
  }
  const isAhead = which === 'next' || (which === 'bare' && tense === 'future');
  if (isAhead) return days.find((leap) => leap >= day - NEAR_BACK) ?? null;
  return days.findLast((leap) => leap <= day + (tense === 'none' ? NEAR_AHEAD : 0)) ?? null;
}

/** The day number of a day, null where the calendar has none such. */
export function realDay(year: number, month: number, day: number): number | null {
  return isRealDay(year, month, day) ? dayNumber(year, month, day) : null;
}

function firstOfMonth(day: number): number {
  const { year, month } = civilDay(day);
  return dayNumber(year, month, 1);
}
