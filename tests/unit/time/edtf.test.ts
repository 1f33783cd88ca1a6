import npmEdtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DayExtent, Precision } from '#lib/domain/date.ts';
import {
  extentClaim,
  hullClaim,
  lastingClaim,
  undatedClaim,
  unitClaim,
  withinClaim,
  type DateClaim
} from '#lib/time/date-claim.ts';
import { dayNumber } from '#lib/time/day-number.ts';
import { extentOf } from '#lib/time/edtf-extent.ts';
import { readEdtf } from '#lib/time/edtf-read.ts';
import { writeDay } from '#lib/time/edtf-write.ts';

function written({ from, to }: DayExtent): string {
  return `${from === null ? '…' : writeDay(from)} to ${to === null ? '…' : writeDay(to - 1)}`;
}

function extentWritten(value: string): string {
  const extent = extentOf(value);
  return extent.ok ? written(extent.value) : extent.code;
}

describe('the extent of an EDTF value', () => {
  it.each([
    ['2022', '2022-01-01 to 2022-12-31'],
    ['2022~', '2022-01-01 to 2022-12-31'],
    ['-0043', '-0043-01-01 to -0043-12-31'],
    ['0000', '0000-01-01 to 0000-12-31'],
    ['2026-02', '2026-02-01 to 2026-02-28'],
    ['2024-02', '2024-02-01 to 2024-02-29'],
    ['2026-02-03', '2026-02-03 to 2026-02-03'],
    ['2026-02-03~', '2026-02-03 to 2026-02-03'],
    ['199X', '1990-01-01 to 1999-12-31'],
    ['19XX', '1900-01-01 to 1999-12-31'],
    ['2026-21', '2026-03-01 to 2026-05-31'],
    ['2026-24', '2026-12-01 to 2027-02-28'],
    ['2026-33', '2026-01-01 to 2026-03-31'],
    ['2026-36', '2026-10-01 to 2026-12-31'],
    ['2026-40', '2026-01-01 to 2026-06-30'],
    ['2026-41', '2026-07-01 to 2026-12-31'],
    ['[2026-02-04..2026-02-06]', '2026-02-04 to 2026-02-06'],
    ['[2026-01-21~..2026-01-23~]', '2026-01-21 to 2026-01-23'],
    ['[..2026-02-06]', '… to 2026-02-06'],
    ['[2026-02-04..]', '2026-02-04 to …'],
    ['[2024..2025]', '2024-01-01 to 2025-12-31'],
    ['2022/2024', '2022-01-01 to 2024-12-31'],
    ['2022~/..', '2022-01-01 to …'],
    ['2022/', '2022-01-01 to …'],
    ['../2026-02-06', '… to 2026-02-06'],
    ['/2026-02-06', '… to 2026-02-06'],
    ['/..', '… to …'],
    ['1985-XX', '1985-01-01 to 1985-12-31']
  ])('%s covers %s', (value, extent) => {
    expect(extentWritten(value)).toBe(extent);
  });

  it.each([
    ['', 'not-edtf'],
    ['Tuesday', 'not-edtf'],
    ['2026-02-30', 'not-edtf'],
    ['2026-13', 'not-edtf'],
    ['[..]', 'not-edtf'],
    ['-0000', 'not-edtf'],
    ['2024/2022', 'edtf-order'],
    ['[2026-02-06..2026-02-04]', 'edtf-order']
  ])('refuses “%s” with %s', (value, code) => {
    expect(extentWritten(value)).toBe(code);
  });

  it('names what was found and what was wanted', () => {
    const refused = extentOf('6 Feb');
    expect(refused.ok ? '' : refused.message).toMatch(
      /“6 Feb” is no date .* wanted EDTF such as 2022/
    );
  });

  it('is right where npm’s edtf is wrong or refuses', () => {
    const last = (value: string) => new Date(npmEdtf(value).max).toISOString().slice(0, 10);
    expect(last('[2026-02-04..2026-02-06]')).toBe('2026-02-04');
    expect(npmEdtf('/2026-02-06').min).toBeNull();
    expect(last('2026-21')).toBe('2026-03-31');
    expect(() => npmEdtf('[2026-01-21~..2026-01-23~]')).toThrow();
  });
});

const UNITS: readonly Precision[] = [
  'day',
  'week',
  'month',
  'quarter',
  'season',
  'half',
  'year',
  'decade',
  'century'
];
const day = fc.integer({ min: dayNumber(1, 1, 1), max: dayNumber(9800, 1, 1) });
const certainty = fc.record({ approximate: fc.boolean() });
const unit = fc.constantFrom(...UNITS);
const unitDate = fc.tuple(day, unit, certainty).map((parts) => unitClaim(...parts));
const setDate = fc
  .tuple(day, fc.nat(4000), certainty)
  .map(([from, length, sure]) => withinClaim({ from, to: from + length + 1 }, sure));
const openSet = fc
  .tuple(day, fc.boolean(), certainty)
  .map(([at, isEnd, sure]) =>
    withinClaim(isEnd ? { from: null, to: at } : { from: at, to: null }, sure)
  );
const interval = fc
  .tuple(unitDate, fc.nat(4000), unit)
  .map(([from, later, precision]) =>
    lastingClaim(from, unitClaim((from.extent.to ?? 0) + later, precision))
  );
const claim: fc.Arbitrary<DateClaim> = fc.oneof(
  unitDate,
  setDate,
  openSet,
  interval,
  day.map(undatedClaim)
);

describe('what is written', () => {
  it('is read back with the same extent', () => {
    fc.assert(
      fc.property(claim, (date) => {
        expect(extentOf(date.edtf)).toEqual({ ok: true, value: date.extent });
      }),
      { seed: 20260206, numRuns: 500 }
    );
  });

  it('keeps its qualifier', () => {
    fc.assert(
      fc.property(unitDate, (date) => {
        const reading = readEdtf(date.edtf);
        expect(reading.ok && reading.value.from?.approximate).toBe(date.approximate);
      }),
      { seed: 20260206 }
    );
  });

  it('has a hull that covers both dates and no more', () => {
    fc.assert(
      fc.property(unitDate, unitDate, (a, b) => {
        const { extent } = hullClaim(a, b);
        expect(extent.from).toBe(Math.min(a.extent.from ?? 0, b.extent.from ?? 0));
        expect(extent.to).toBe(Math.max(a.extent.to ?? 0, b.extent.to ?? 0));
      }),
      { seed: 20260206 }
    );
  });
});

describe('a date claim', () => {
  const friday = dayNumber(2026, 2, 6);

  it.each([
    ['2026-02-06', 'unit', unitClaim(friday, 'day')],
    ['2026-02', 'unit', unitClaim(friday, 'month')],
    ['2025-24', 'unit', unitClaim(friday, 'season')],
    ['2026-33', 'unit', unitClaim(friday, 'quarter')],
    ['2026-40', 'unit', unitClaim(friday, 'half')],
    ['2026~', 'unit', unitClaim(friday, 'year', { approximate: true })],
    ['202X', 'unit', unitClaim(friday, 'decade')],
    ['20XX', 'unit', unitClaim(friday, 'century')],
    ['[2026-02-02..2026-02-08]', 'within', unitClaim(friday, 'week')],
    ['[-0050..-0041]', 'within', unitClaim(dayNumber(-43, 3, 15), 'decade')],
    ['2026-02-06', 'unit', withinClaim({ from: friday, to: friday + 1 })],
    ['[2026-02-06..2026-02-07]', 'within', withinClaim({ from: friday, to: friday + 2 })],
    ['[..2026-02-06]', 'undated', undatedClaim(friday)],
    ['2026-02', 'unit', extentClaim({ from: friday - 5, to: friday + 23 }, 'month')],
    ['[2026-02-06..2026-02-28]', 'within', extentClaim({ from: friday, to: friday + 23 }, 'month')],
    ['2026/..', 'lasting', lastingClaim(unitClaim(friday, 'year'), null)],
    ['../2026-02-06', 'lasting', lastingClaim(null, unitClaim(friday, 'day'))],
    [
      '[2025..2026]',
      'within',
      hullClaim(unitClaim(friday, 'year'), unitClaim(friday - 60, 'year'))
    ],
    ['2026', 'unit', hullClaim(unitClaim(friday, 'year'), unitClaim(friday + 60, 'year'))]
  ] as const)('writes %s, form %s', (edtf, form, made) => {
    expect(made).toMatchObject({ edtf, form });
  });

  it('refuses what bounds nothing or ends before it begins', () => {
    expect(() => withinClaim({ from: null, to: null })).toThrow(/wanted a bound/);
    expect(() => withinClaim({ from: 5, to: 5 })).toThrow(/wanted from < to/);
    expect(() => lastingClaim(null, null)).toThrow(/wanted a bound/);
  });
});
