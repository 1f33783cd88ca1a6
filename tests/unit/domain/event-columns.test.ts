import { expect, test } from 'vitest';
import { emptyColumns, END_MS, FIRST_MS, NOBODY } from '#lib/domain/event-columns.ts';

test('columns hold moments from the year -9999 up to the year 10000', () => {
  expect(new Date(FIRST_MS).toISOString()).toBe('-009999-01-01T00:00:00.000Z');
  expect(new Date(END_MS).toISOString()).toBe('+010000-01-01T00:00:00.000Z');
});

test('empty columns tell of events without dates and without anybody', () => {
  expect(emptyColumns(2)).toEqual({
    length: 2,
    starts: Float64Array.of(Number.NaN, Number.NaN),
    ends: Float64Array.of(Number.NaN, Number.NaN),
    actors: Uint32Array.of(NOBODY, NOBODY),
    targets: Uint32Array.of(NOBODY, NOBODY),
    kinds: Uint8Array.of(0, 0),
    precisions: Uint8Array.of(0, 0),
    certainties: Uint8Array.of(0, 0)
  });
});
