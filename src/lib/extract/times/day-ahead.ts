import type { TimeMention } from './time-mention.ts';

/** What may stand between a clock and its day: "10:35 a.m. (0735 GMT) Friday", "at 5 a.m. local time on May 3". */
const BETWEEN = /^\s*(?:\([^()]{1,24}\)\s*)?(?:(?:[A-Z][a-z]+\s){0,2}time\s*)?,?\s*(?:on\s+)?$/;

/** The day that a time of day takes from right after it; null where none follows. */
export function dayAhead(
  text: string,
  mentions: readonly TimeMention[],
  at: number
): TimeMention | null {
  const mention = mentions[at];
  if (mention?.meaning.kind !== 'time-of-day') return null;
  const day = [mentions[at + 1], mentions[at + 2]].find(
    (next) => next !== undefined && isDay(next)
  );
  return day !== undefined && BETWEEN.test(text.slice(mention.end, day.start)) ? day : null;
}

/** Whether a mention names a day, without a time of its own. */
export function isDay({ meaning, timeOfDay }: TimeMention): boolean {
  if (timeOfDay !== null) return false;
  if (meaning.kind === 'calendar') return meaning.day !== null;
  return meaning.kind === 'weekday' || meaning.kind === 'day-shift';
}
