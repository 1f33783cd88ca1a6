import type { TimeMention } from '../times/time-mention.ts';

/** Whether a time expression names a day, or a time of one; not a month, a year or a length of time. */
export function namesDay({ meaning }: Pick<TimeMention, 'meaning'>): boolean {
  if (meaning.kind === 'calendar') return meaning.day !== null;
  return /^(?:weekday|day-shift|overnight|holiday|time-of-day)$/.test(meaning.kind);
}
