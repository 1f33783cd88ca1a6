import { IANAZone } from 'luxon';
import type { ZoneClock } from './clock.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** The clock of a zone by its IANA name, such as `Europe/Zurich`; null for a name that is none. */
export function zoneClock(name: string): ZoneClock | null {
  if (!IANAZone.isValidZone(name)) return null;
  const zone = IANAZone.create(name);
  // Of years beyond those of Date, ±271,821, nobody knows the clock: they are told by that of UTC.
  const offset = (ms: number): number => (zone.offset(ms) || 0) * MINUTE_MS;
  return {
    zone: name,
    toLocal: (ms) => ms + offset(ms),
    toInstant: (local) => {
      // A change of the clock is between the two days around it, if there is one.
      const before = offset(local - DAY_MS);
      const after = offset(local + DAY_MS);
      const shown = [local - before, local - after].filter((ms) => ms + offset(ms) === local);
      return shown.length === 0 ? local - before : Math.min(...shown);
    }
  };
}
