import { m } from '#lib/messages/compiled/messages.js';

const OFFSET = /^Etc\/GMT([+-])(\d+)$/u;

/** A zone in words. A distance from UTC has its sign turned round in the names of zones, and is said as people do. */
export function zoneWords(zone: string): string {
  const [, sign, hours] = OFFSET.exec(zone) ?? [];
  if (hours === undefined) return zone.replaceAll('_', ' ');
  return m.newZoneOffset({ offset: `${sign === '-' ? '+' : '−'}${hours}` });
}
