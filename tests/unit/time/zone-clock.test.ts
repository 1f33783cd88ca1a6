import { describe, expect, test } from 'vitest';
import { UTC_CLOCK, type ZoneClock } from '#lib/time/clock.ts';
import { dayInZone } from '#lib/time/day-in-zone.ts';
import { zoneClock } from '#lib/time/zone-clock.ts';

function clockOf(zone: string): ZoneClock {
  const clock = zoneClock(zone);
  if (clock === null) throw new Error(`no zone ${zone}`);
  return clock;
}

const at = (iso: string): number => Date.parse(`${iso}Z`);

describe('the clock of a zone', () => {
  test.each([
    ['Europe/Paris', '2026-01-05T12:00', '2026-01-05T13:00'],
    ['Europe/Paris', '2026-07-05T12:00', '2026-07-05T14:00'],
    ['America/Los_Angeles', '2026-01-05T04:00', '2026-01-04T20:00'],
    ['Asia/Kolkata', '2026-01-05T12:00', '2026-01-05T17:30'],
    ['Pacific/Auckland', '2026-01-05T12:00', '2026-01-06T01:00'],
    ['UTC', '2026-01-05T12:00', '2026-01-05T12:00']
  ])('%s: at %s it shows %s', (zone, utc, local) => {
    expect(clockOf(zone).zone).toBe(zone);
    expect(clockOf(zone).toLocal(at(utc))).toBe(at(local));
    expect(clockOf(zone).toInstant(at(local))).toBe(at(utc));
  });

  test.each([
    [
      'twice in autumn, of which the first counts',
      'Europe/Paris',
      '2026-10-25T02:30',
      '2026-10-25T00:30'
    ],
    ['also west of Greenwich', 'America/New_York', '2026-11-01T01:30', '2026-11-01T05:30'],
    [
      'never in spring, and is taken by the clock before',
      'Europe/Paris',
      '2026-03-29T02:30',
      '2026-03-29T01:30'
    ],
    [
      'just before spring leaves an hour out',
      'Europe/Paris',
      '2026-03-29T01:59',
      '2026-03-29T00:59'
    ],
    ['just after it', 'Europe/Paris', '2026-03-29T03:00', '2026-03-29T01:00'],
    ['on a day that the zone left out', 'Pacific/Apia', '2011-12-30T12:00', '2011-12-30T22:00']
  ])('shows an hour %s: %s %s', (_, zone, local, utc) => {
    expect(clockOf(zone).toInstant(at(local))).toBe(at(utc));
  });

  test('of years that no Date holds is told by that of UTC', () => {
    const far = -13_799_999_999 * 31_556_952_000;
    expect(clockOf('Europe/Paris').toLocal(far)).toBe(far);
    expect(clockOf('Europe/Paris').toInstant(far)).toBe(far);
  });

  test.each(['', 'Mars/Olympus', 'CEST', 'UTC+25'])('there is none of “%s”', (name) => {
    expect(zoneClock(name)).toBeNull();
  });

  test('that of UTC needs no zone', () => {
    expect(UTC_CLOCK.zone).toBe('UTC');
    expect(UTC_CLOCK.toLocal(5)).toBe(5);
    expect(UTC_CLOCK.toInstant(5)).toBe(5);
  });
});

describe('the day of a moment', () => {
  test.each([
    ['Europe/Paris', '2026-01-05T22:59', '2026-01-05'],
    ['Europe/Paris', '2026-01-05T23:00', '2026-01-06'],
    ['America/Los_Angeles', '2026-01-01T07:59', '2025-12-31'],
    ['America/Los_Angeles', '2026-01-01T08:00', '2026-01-01'],
    ['UTC', '0079-08-24T00:00', '0079-08-24']
  ])('in %s at %s UTC is %s', (zone, utc, day) => {
    expect(dayInZone(at(utc), zone)).toBe(day);
  });

  test('is none in a zone that is none', () => {
    expect(dayInZone(0, 'Mars/Olympus')).toBeNull();
  });
});
