import { describe, expect, test } from 'vitest';
import type { DayOrder } from '#lib/domain/records.ts';
import { dayOrderOf, readDateCell } from '#lib/io/records/date-cell.ts';

function told(cell: string, order: DayOrder | null = null): string {
  const read = readDateCell(cell, order);
  if ('why' in read) return read.why;
  const at = (ms: number): string => (Number.isNaN(ms) ? '…' : new Date(ms).toISOString());
  const { start, end, precision, certainty } = read;
  return `${at(start)} to ${at(end)}, ${precision}, ${certainty}`
    .replaceAll('T00:00:00.000Z', '')
    .replaceAll('.000Z', 'Z');
}

describe('a date cell', () => {
  test.each([
    ['2026-02-06', '2026-02-06 to 2026-02-07, day, unit'],
    [' 2026-02-06 ', '2026-02-06 to 2026-02-07, day, unit'],
    ['2026/2/6', '2026-02-06 to 2026-02-07, day, unit'],
    ['20260206', '2026-02-06 to 2026-02-07, day, unit'],
    ['06.02.2026', '2026-02-06 to 2026-02-07, day, unit'],
    ['13/2/2026', '2026-02-13 to 2026-02-14, day, unit'],
    ['2/13/2026', '2026-02-13 to 2026-02-14, day, unit'],
    ['3/3/2026', '2026-03-03 to 2026-03-04, day, unit'],
    ['6 February 2026', '2026-02-06 to 2026-02-07, day, unit'],
    ['6-Feb-2026', '2026-02-06 to 2026-02-07, day, unit'],
    ['Fri, 6 Feb 2026', '2026-02-06 to 2026-02-07, day, unit'],
    ['Feb. 6, 2026', '2026-02-06 to 2026-02-07, day, unit'],
    ['February 6th 2026', '2026-02-06 to 2026-02-07, day, unit'],
    ['Sept 2026', '2026-09-01 to 2026-10-01, month, unit'],
    ['2026-02', '2026-02-01 to 2026-03-01, month, unit'],
    ['2026', '2026-01-01 to 2027-01-01, year, unit'],
    ['2026 Q2', '2026-04-01 to 2026-07-01, quarter, unit'],
    ['2026~', '2026-01-01 to 2027-01-01, year, approximate'],
    ['198X', '1980-01-01 to 1990-01-01, decade, unit'],
    ['[2026-02-04..2026-02-06]', '2026-02-04 to 2026-02-07, day, within'],
    ['[..2026-02-06]', '… to 2026-02-07, day, undated'],
    ['2014/2022', '2014-01-01 to 2023-01-01, year, lasting'],
    ['2014/..', '2014-01-01 to …, year, lasting'],
    ['44 BC', '-000043-01-01 to -000042-01-01, year, unit'],
    ['-0043', '-000043-01-01 to -000042-01-01, year, unit'],
    ['79 AD', '0079-01-01 to 0080-01-01, year, unit'],
    ['2026-02-06T14:03', '2026-02-06T14:03:00Z to 2026-02-06T14:04:00Z, minute, unit'],
    ['2026-02-06 14:03:05Z', '2026-02-06T14:03:05Z to 2026-02-06T14:03:05.001Z, instant, unit'],
    [
      '2026-02-06T01:00:00+02:00',
      '2026-02-05T23:00:00Z to 2026-02-05T23:00:00.001Z, instant, unit'
    ],
    ['1770336000', '2026-02-06 to 2026-02-06T00:00:00.001Z, instant, unit'],
    ['1770336000000', '2026-02-06 to 2026-02-06T00:00:00.001Z, instant, unit']
  ])('%s is %s', (cell, expected) => {
    expect(told(cell)).toBe(expected);
  });

  test.each([
    ['6/2/2026', '“6/2/2026” may have the day or the month first'],
    ['31 February 2026', '“31 February 2026” is a day that does not exist'],
    ['2026-02-30', '“2026-02-30” is no date that is read'],
    ['2026-02-06T25:00', '“2026-02-06T25:00” is a time that does not exist'],
    ['6/2/26', 'the year of “6/2/26” has two digits'],
    ['NaN', '“NaN” is no date that is read'],
    ['last week', '“last week” is no date that is read'],
    ['', 'the date is empty']
  ])('%j is none: %s', (cell, why) => {
    expect(told(cell)).toBe(why);
  });

  test('follows the order that a person says, or that the column shows', () => {
    expect(told('6/2/2026', 'day first')).toContain('2026-02-06');
    expect(told('6/2/2026', 'month first')).toContain('2026-06-02');
    expect(dayOrderOf(['6/2/2026', '25/2/2026'])).toBe('day first');
    expect(dayOrderOf(['6/2/2026', '2/25/2026'])).toBe('month first');
    expect(dayOrderOf(['6/2/2026', '7/2/2026'])).toBeNull();
    expect(dayOrderOf(['25/2/2026', '2/25/2026'])).toBeNull();
  });
});
