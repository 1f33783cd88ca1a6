import { isRealDay } from '#lib/time/day-number.ts';

/** Whether the words are a day that exists, written `YYYY-MM-DD`. */
export function isDay(words: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(words);
  return match !== null && isRealDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** Whether the words name an IANA time zone, such as `Europe/Paris`. */
export function isZone(words: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: words }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
