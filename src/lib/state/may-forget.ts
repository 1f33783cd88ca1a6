const KEY = 'dateline-seen';
const DAY_MS = 86_400_000;

/** Instants in milliseconds. */
interface Seen {
  readonly last: number;
  /** Before it nothing is forgotten. */
  readonly notBefore: number;
}

/**
 * Whether what is due by the clock may be forgotten for good. Where more than `days` have passed since the library was
 * last seen, it may be that the clock was moved: then nothing is forgotten for a day, by that clock, in which somebody
 * may see it and set it right.
 */
export function mayForget(now: number, days: number, storage: Storage = localStorage): boolean {
  const { last, notBefore } = seenIn(storage) ?? { last: now, notBefore: 0 };
  const wait = now - last > days * DAY_MS ? now + DAY_MS : notBefore;
  try {
    storage.setItem(KEY, JSON.stringify({ last: now, notBefore: wait } satisfies Seen));
  } catch {
    // A full disk forgets no stories either.
    return false;
  }
  return now >= wait;
}

function seenIn(storage: Storage): Seen | null {
  try {
    const told: unknown = JSON.parse(storage.getItem(KEY) ?? 'null');
    if (typeof told !== 'object' || told === null) return null;
    if (!('last' in told && 'notBefore' in told)) return null;
    return { last: Number(told.last), notBefore: Number(told.notBefore) };
  } catch {
    return null;
  }
}
