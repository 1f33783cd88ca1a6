import { describe, expect, test } from 'vitest';
import { readScaleQuery, writeScaleQuery, type ScaleQuery } from '#lib/state/scale-query.ts';

const USUAL: ScaleQuery = {
  span: null,
  isTrue: false,
  opened: [],
  ordering: 'frequency',
  pinned: [],
  hidden: [],
  isFocused: false,
  around: null,
  zone: 'UTC',
  row: null
};

describe('the address of a view of many events', () => {
  test('says nothing of what is usual, and keeps what else stands there', () => {
    expect(writeScaleQuery('', USUAL)).toBe('');
    expect(writeScaleQuery('?archive=%2Fa.parquet&pin=Ann', USUAL)).toBe('?archive=%2Fa.parquet');
    expect(readScaleQuery('?archive=%2Fa.parquet')).toEqual(USUAL);
  });

  test.each<Partial<ScaleQuery>>([
    { span: { from: Date.UTC(2018, 2, 1), to: Date.UTC(2018, 3, 1, 12, 30) } },
    { span: { from: Date.UTC(-43, 0, 1), to: Date.UTC(1, 0, 1) } },
    { isTrue: true, opened: [Date.UTC(2014, 0, 1), Date.UTC(2020, 0, 1)] },
    { ordering: 'name', pinned: ['Ministry (France), Paris', 'A & B'], hidden: ['Ann Roth'] },
    { pinned: ['Ann Roth'], isFocused: true },
    { around: 'Sergey Lavrov', zone: 'Europe/Zurich' },
    { row: 0 },
    { row: 95_539 }
  ])('gives back a view as it was: %o', (view) => {
    const whole = { ...USUAL, ...view };
    expect(readScaleQuery(writeScaleQuery('?archive=x', whole))).toEqual(whole);
  });

  test.each([
    '?from=yesterday&to=today',
    '?from=2020-01-01&to=2019-01-01',
    '?event=0',
    '?event=x',
    '?order=luck',
    '?open=never'
  ])('takes what makes no sense as not said: %s', (search) => {
    expect(readScaleQuery(search)).toEqual(USUAL);
  });
});
