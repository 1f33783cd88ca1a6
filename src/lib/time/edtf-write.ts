import type { Precision } from '#lib/domain/date.ts';
import { unitAround, type BoundedExtent } from './calendar-unit.ts';
import { civilDay } from './day-number.ts';

/** `2026-02-03`. */
export function writeDay(days: number): string {
  const { year, month, day } = civilDay(days);
  return `${writeYear(year)}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** Four digits, signed where negative: `0079`, `-0043`. Years beyond four digits are not written: throws. */
function writeYear(year: number): string {
  if (Math.abs(year) > 9999)
    throw new RangeError(`EDTF year: wanted -9999 to 9999, got ${String(year)}`);
  return (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0');
}

/**
 * The calendar unit that holds a day: `2026-02-03`, `2026-02`, seasons -21 to -24, quarters -33 to -36,
 * halves -40 and -41, `2026`, `202X`, `20XX`. Throws for a week, which EDTF has no form for, and for a
 * decade or century before year 0.
 */
export function writeUnit(days: number, unit: Precision): string {
  const { year, month } = civilDay(unitAround(days, unit).from);
  switch (unit) {
    case 'day':
      return writeDay(days);
    case 'month':
      return `${writeYear(year)}-${twoDigits(month)}`;
    case 'season':
      return `${writeYear(year)}-${String(20 + month / 3)}`;
    case 'quarter':
      return `${writeYear(year)}-${String(32 + (month + 2) / 3)}`;
    case 'half':
      return `${writeYear(year)}-${month === 1 ? '40' : '41'}`;
    case 'year':
      return writeYear(year);
    case 'decade':
      return `${writeYear(positive(year)).slice(0, 3)}X`;
    case 'century':
      return `${writeYear(positive(year)).slice(0, 2)}XX`;
    case 'week':
      throw new RangeError('EDTF has no week: write it as a set of days');
  }
}

/** Whether an extent is exactly one calendar unit of that width. */
export function isWholeUnit(extent: BoundedExtent, unit: Precision): boolean {
  const around = unitAround(extent.from, unit);
  return around.from === extent.from && around.to === extent.to;
}

function positive(year: number): number {
  if (year < 0)
    throw new RangeError(`EDTF decade or century: wanted a year from 0, got ${String(year)}`);
  return year;
}

export function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
