import { describe, expect, test } from 'vitest';
import { isUnclearDay, publishedMoment } from '#lib/io/articles/published-moment.ts';

type Row = readonly [words: string, day: string, zone: string | null, utc: string | null];

const READ: readonly Row[] = [
  ['2026-02-06', '2026-02-06', null, null],
  ['2026-02-06T07:30:00+01:00', '2026-02-06', 'Etc/GMT-1', '2026-02-06T06:30:00Z'],
  ['2026-02-06T23:30:00-0500', '2026-02-06', 'Etc/GMT+5', '2026-02-07T04:30:00Z'],
  ['2026-02-06T02:30:00Z', '2026-02-06', 'UTC', '2026-02-06T02:30:00Z'],
  ['2026-02-06T02:30:00.123Z', '2026-02-06', 'UTC', '2026-02-06T02:30:00Z'],
  ['2026-02-06T07:30:00+05:30', '2026-02-06', null, '2026-02-06T02:00:00Z'],
  ['2026-02-06T07:30:00', '2026-02-06', null, null],
  ['Fri, 06 Feb 2026 07:30:00 +0100', '2026-02-06', 'Etc/GMT-1', '2026-02-06T06:30:00Z'],
  ['Fri, 06 Feb 2026 07:30:00 GMT', '2026-02-06', 'UTC', '2026-02-06T07:30:00Z'],
  ['Published 6 February 2026', '2026-02-06', null, null],
  ['6th of February, 2026', '2026-02-06', null, null],
  ['Friday, February 6, 2026', '2026-02-06', null, null],
  ['Feb. 6, 2026, 9:05 p.m. ET', '2026-02-06', 'America/New_York', null],
  ['Feb. 6, 2026 at 12:15 a.m. EST', '2026-02-06', 'Etc/GMT+5', '2026-02-06T05:15:00Z'],
  ['Feb. 6, 2026, 9:05 PM PST', '2026-02-06', 'Etc/GMT+8', '2026-02-07T05:05:00Z'],
  ['Feb. 6, 2026 — Updated 9:05 PM PST', '2026-02-06', null, null],
  ['6 Feb 2026, 18.45 CET', '2026-02-06', 'Etc/GMT-1', '2026-02-06T17:45:00Z']
];

const UNREAD: readonly string[] = [
  'Tuesday',
  '6 February',
  'February 2026',
  '2026',
  '31 February 2026',
  '2026-02-30',
  '06/02/2026',
  '6.2.2026',
  '12026-02-06',
  'Updated daily'
];

describe('the moment of publication', () => {
  test.each(READ)('%s is the day %s in %s', (words, day, zone, utc) => {
    const instant = utc === null ? null : Date.parse(utc);
    expect(publishedMoment(words)).toEqual({ day, zone, instant });
  });

  test.each(UNREAD)('%s gives no day', (words) => {
    expect(publishedMoment(words)).toBeNull();
  });

  test.each([
    ['06/02/2026', true],
    ['Posted 6.2.2026', true],
    ['2026-02-06', false],
    ['in 2026', false]
  ])('%s can be read in two ways: %s', (words, isUnclear) => {
    expect(isUnclearDay(words)).toBe(isUnclear);
  });
});
