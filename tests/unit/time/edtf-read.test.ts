import { describe, expect, test } from 'vitest';
import { readEdtf } from '#lib/time/edtf-read.ts';
import { isWholeUnit, writeDay, writeUnit, writeYear } from '#lib/time/edtf-write.ts';
import { daysInMonth, dayNumber } from '#lib/time/day-number.ts';

/** The form and the width of each end: `set, month to year about`. */
function shapeOf(value: string): string {
  const reading = readEdtf(value);
  if (!reading.ok) return reading.code;
  const { form, from, to } = reading.value;
  const end = (point: typeof from) =>
    point === null ? 'open' : point.precision + (point.approximate ? ' about' : '');
  return form === 'unit' ? end(from) : `${form}, ${end(from)} to ${end(to)}`;
}

describe('what EDTF says', () => {
  test.each([
    ['2022', 'year'],
    ['2022~', 'year about'],
    ['2022%', 'year about'],
    ['2022?', 'year'],
    ['2022-02', 'month'],
    ['2022-12', 'month'],
    ['2022-01', 'month'],
    ['2022-02-28~', 'day about'],
    ['2022-21', 'season'],
    ['2022-24%', 'season about'],
    ['2022-33', 'quarter'],
    ['2022-36', 'quarter'],
    ['2022-40', 'half'],
    ['2022-41', 'half'],
    ['202X', 'decade'],
    ['202X~', 'decade about'],
    ['20XX', 'century'],
    ['20XX%', 'century about'],
    ['Y-13799999999', 'year'],
    ['Y12345~', 'year about'],
    ['Y1000000000000', 'year'],
    ['Y-1000000000000', 'year'],
    ['[2022..2024-05]', 'set, year to month'],
    ['[2022~..2024-05-01~]', 'set, year about to day about'],
    ['[..2024]', 'set, open to year'],
    ['[2024..]', 'set, year to open'],
    ['2022/2024-05~', 'interval, year to month about'],
    ['2022/..', 'interval, year to open'],
    ['2022/', 'interval, year to open'],
    ['../2022', 'interval, open to year'],
    ['/2022', 'interval, open to year'],
    ['../..', 'interval, open to open'],
    ['Y-12000/-0500', 'interval, year to year']
  ])('%s is: %s', (value, shape) => {
    expect(shapeOf(value)).toBe(shape);
  });

  test.each([
    ['a month 0', '2022-00'],
    ['a month 13', '2022-13'],
    ['20, before the seasons', '2022-20'],
    ['25, after them', '2022-25'],
    ['32, before the quarters', '2022-32'],
    ['37, after them', '2022-37'],
    ['39 and 42, around the halves', '2022-39'],
    ['42', '2022-42'],
    ['a year 0 with a sign', '-0000'],
    ['a month of it', '-0000-05'],
    ['a far year of four digits', 'Y2022'],
    ['one with a leading nought', 'Y02022'],
    ['one farther than a million million', 'Y1000000000001'],
    ['or before that', 'Y-1000000000001'],
    ['a month of a far year', 'Y12345-05'],
    ['a set that is not closed', '[2022..2024'],
    ['or not opened', '2022..2024]'],
    ['a set that other brackets open', '(2022..2024]'],
    ['or close', '[2022..2024)'],
    ['a set of one', '[2022]'],
    ['of three', '[2022..2023..2024]'],
    ['of none', '[..]'],
    ['a set whose first is no date', '[soon..2024]'],
    ['or its last', '[2022..soon]'],
    ['an interval of three', '2022/2023/2024'],
    ['one whose first is no date', 'soon/2024'],
    ['or its last', '2022/soon'],
    ['words before', 'in 2022'],
    ['words after', '2022 or so'],
    ['an unknown month', '2022-XX'],
    ['a day of one digit', '2022-02-3'],
    ['a third of a day', '2022-02-03-04']
  ])('%s is no date: %s', (_, value) => {
    expect(shapeOf(value)).toBe('not-edtf');
  });

  test.each(['2024/2022', '[2024..2022]', '2024-05/2024-04', '[2024-05-02..2024-05-01]'])(
    'what ends before it begins is refused: %s',
    (value) => {
      const refused = readEdtf(value);
      expect(refused).toEqual({
        ok: false,
        code: 'edtf-order',
        message: `“${value}” ends before it begins; wanted the earlier date first`
      });
    }
  );

  test.each(['2024/2024', '[2024-05..2024]', '2024-05-02/2024-05-02'])(
    'what ends where it begins is not: %s',
    (value) => {
      expect(readEdtf(value).ok).toBe(true);
    }
  );
});

describe('EDTF as Dateline writes it', () => {
  test.each([
    [2026, '2026'],
    [79, '0079'],
    [0, '0000'],
    [-43, '-0043'],
    [9999, '9999'],
    [-9999, '-9999'],
    [10000, 'Y10000'],
    [-13_799_999_999, 'Y-13799999999']
  ])('the year %i is %s', (year, written) => {
    expect(writeYear(year)).toBe(written);
  });

  test('nothing finer or wider than a far year can be written', () => {
    const far = dayNumber(12_345, 1, 1);
    const wanted = 'EDTF year: wanted -9999 to 9999, got 12345';
    expect(() => writeDay(far)).toThrow(wanted);
    for (const unit of ['day', 'month', 'season', 'quarter', 'half'] as const)
      expect(() => writeUnit(far + 200, unit)).toThrow(wanted);
    expect(() => writeUnit(far, 'decade')).toThrow('got 12340');
    expect(() => writeUnit(far, 'century')).toThrow('got 12300');
    expect(writeUnit(far, 'year')).toBe('Y12345');
  });

  test('a decade or century before year 0, and a week, have no form of their own', () => {
    const before = dayNumber(-43, 3, 15);
    expect(() => writeUnit(before, 'decade')).toThrow(
      'EDTF decade or century: wanted a year from 0, got -50'
    );
    expect(() => writeUnit(before, 'century')).toThrow('got -100');
    expect(writeUnit(dayNumber(0, 1, 1), 'century')).toBe('00XX');
    expect(() => writeUnit(before, 'week')).toThrow('EDTF has no week: write it as a set of days');
  });

  test.each([
    ['all of it', dayNumber(2026, 2, 1), dayNumber(2026, 3, 1), true],
    ['without its first day', dayNumber(2026, 2, 2), dayNumber(2026, 3, 1), false],
    ['without its last', dayNumber(2026, 2, 1), dayNumber(2026, 2, 28), false],
    ['and a day more', dayNumber(2026, 2, 1), dayNumber(2026, 3, 2), false]
  ])('a month is a whole month: %s', (_, from, to, isWhole) => {
    expect(isWholeUnit({ from, to }, 'month')).toBe(isWhole);
  });
});

test('the months have as many days as the calendar says', () => {
  const lengths = (year: number) =>
    Array.from({ length: 12 }, (_, index) => daysInMonth(year, index + 1));
  expect(lengths(2026)).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  expect(lengths(2024)[1]).toBe(29);
});
