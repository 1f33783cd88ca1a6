import { expect, test } from 'vitest';
import { archiveIn, withArchiveWindow } from '#lib/state/archive-query.ts';

const JAN = Date.UTC(2024, 0, 1);
const WEEK = { from: JAN, to: Date.UTC(2024, 0, 8) };

test('a link to an archive names the time of it that is read, and gives it back', () => {
  const link = withArchiveWindow('?archive=%2Fa.parquet&pin=Ann', WEEK);
  expect(link).toBe('?archive=%2Fa.parquet&pin=Ann&since=2024-01-01&until=2024-01-07');
  expect(archiveIn(link)).toEqual({ archive: '/a.parquet', window: WEEK });
});

test.each([
  ['?archive=a', null],
  ['?archive=a&since=someday', null],
  ['?archive=a&since=2024-01-01', { from: JAN, to: null }],
  ['?archive=a&until=2024-01-07', { from: null, to: WEEK.to }]
])('%s says as much of the time as it says', (search, window) => {
  expect(archiveIn(search)).toEqual({ archive: 'a', window });
});

test('without an archive nothing is said or written', () => {
  expect(archiveIn('?since=2024-01-01')).toBeNull();
  expect(withArchiveWindow('?pin=Ann', WEEK)).toBe('?pin=Ann');
  expect(withArchiveWindow('?archive=a&since=2024-01-01', { from: null, to: null })).toBe(
    '?archive=a'
  );
});
