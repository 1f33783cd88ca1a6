import type { TimeWindow } from '#lib/domain/records.ts';

/** What a link says of an archive: its address, and which time of it; null for a link that leaves it to choose. */
export interface LinkedArchive {
  readonly archive: string;
  readonly window: TimeWindow | null;
}

/** Reads `archive`, `since` and `until` (days, the last one with it); what is no day is not said. */
export function archiveIn(search: string): LinkedArchive | null {
  const query = new URLSearchParams(search);
  const archive = query.get('archive');
  if (archive === null) return null;
  const [since, until] = [dayOf(query.get('since')), dayOf(query.get('until'))];
  const window = { from: since, to: until === null ? null : until + DAY_MS };
  return { archive, window: since === null && until === null ? null : window };
}

/** Writes the time that is read of an archive beside its address; without an archive there is nothing to say. */
export function withArchiveWindow(search: string, { from, to }: TimeWindow): string {
  const query = new URLSearchParams(search);
  if (!query.has('archive')) return search;
  query.delete('since');
  query.delete('until');
  if (from !== null) query.set('since', isoDay(from));
  if (to !== null) query.set('until', isoDay(to - DAY_MS));
  return `?${query.toString()}`;
}

const DAY_MS = 86_400_000;

function isoDay(ms: number): string {
  const iso = new Date(ms).toISOString();
  return iso.slice(0, iso.indexOf('T'));
}

function dayOf(text: string | null): number | null {
  const ms = Date.parse(text ?? '');
  return Number.isNaN(ms) ? null : Math.floor(ms / DAY_MS) * DAY_MS;
}
