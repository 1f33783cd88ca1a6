import { validatePublished } from '#lib/time/published-day.ts';
import { validateZone } from '#lib/time/zone.ts';

/** What is wrong with a day of publication, in one sentence; null for a day that exists, as `YYYY-MM-DD`. */
export function problemOfPublished(words: string): string | null {
  const day = validatePublished(words);
  return day.ok ? null : day.message;
}

/** What is wrong with a time zone, in one sentence; null for an IANA name. */
export function problemOfZone(words: string): string | null {
  const zone = validateZone(words);
  return zone.ok ? null : zone.message;
}
