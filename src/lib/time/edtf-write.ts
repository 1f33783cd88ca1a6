import type { Precision } from '#lib/domain/date.ts';
import { unitAround, type BoundedExtent } from './calendar-unit.ts';
import { civilDay } from './day-number.ts';

/** `2026-02-03`. Throws for years of more than four digits, of which EDTF knows no days. */
export function writeDay(days: number): string {
  const { year, month, day } = civilDay(days);
  return `${writeNear(year)}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** Four digits, signed where negative: `0079`, `-0043`; of more digits with a Y: `Y-13799999999`. */
export function writeYear(year: number): string {
  if (isFar(year)) return `Y${String(year)}`;
  return (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0');
}

/** Whether EDTF writes a year with more than four digits, and then nothing finer or wider than it. */
function isFar(year: number): boolean {
  return Math.abs(year) > 9999;
}

/** A year that something finer or wider is written with. */
function writeNear(year: number): string {
  if (isFar(year)) throw new RangeError(`EDTF year: wanted -9999 to 9999, got ${String(year)}`);
  return writeYear(year);
}

/**
 * The calendar unit that holds a day: `2026-02-03`, `2026-02`, seasons -21 to -24, quarters -33 to -36,
 * halves -40 and -41, `2026`, `202X`, `20XX`. Throws for a week, which EDTF has no form for, for a
 * decade or century before year 0, and for all but the year where that has more than four digits.
 */
export function writeUnit(days: number, unit: Precision): string {
  const { year, month } = civilDay(unitAround(days, unit).from);
  switch (unit) {
    case 'day':
      return writeDay(days);
    case 'month':
      return `${writeNear(year)}-${twoDigits(month)}`;
    case 'season':
      return `${writeNear(year)}-${String(20 + month / 3)}`;
    case 'quarter':
      return `${writeNear(year)}-${String(32 + (month + 2) / 3)}`;
    case 'half':
      return `${writeNear(year)}-${month === 1 ? '40' : '41'}`;
    case 'year':
      return writeYear(year);
    case 'decade':
      return `${writeNear(positive(year)).slice(0, 3)}X`;
    case 'century':
      return `${writeNear(positive(year)).slice(0, 2)}XX`;
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
