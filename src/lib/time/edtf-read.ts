/**
 * Reads the EDTF forms that Dateline writes: calendar units with a qualifier, sets of two ends, and
 * intervals; years of more than four digits as `Y-13799999999`, up to a million million. npm's edtf refuses qualified ends of a set and gives wrong bounds for sets, seasons and
 * intervals with an unknown side, so this reader does without it.
 */
import type { DayExtent, Precision } from '#lib/domain/date.ts';
import {
  dayExtent,
  halfExtent,
  monthsExtent,
  quarterExtent,
  seasonExtent,
  yearsExtent,
  type BoundedExtent
} from './calendar-unit.ts';
import { dayNumber, isRealDay } from './day-number.ts';
import { failure, success, type Outcome } from './outcome.ts';

/** One calendar unit as EDTF writes it. */
export interface EdtfPoint {
  readonly extent: BoundedExtent;
  readonly precision: Precision;
  readonly approximate: boolean;
}

/** `unit`: one calendar unit; `set`: one day within two ends; `interval`: all of it. An open end is null. */
export interface EdtfReading {
  readonly form: 'unit' | 'set' | 'interval';
  readonly from: EdtfPoint | null;
  readonly to: EdtfPoint | null;
  readonly extent: DayExtent;
}

const POINT = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/;
const FAR_YEAR = /^Y(-?[1-9]\d{4,12})([~?%])?$/;
/** Days of farther years would not be whole numbers any more. */
const FARTHEST = 1_000_000_000_000;
const YEARS = /^(\d{2}(?:\d|X))X([~?%])?$/;

/** Reads one EDTF value. Fails with code `not-edtf` on what is none of the forms above. */
export function readEdtf(value: string): Outcome<EdtfReading> {
  const ends = splitEnds(value);
  if (ends === null) {
    const point = readPoint(value);
    return point === null
      ? notEdtf(value)
      : success({ form: 'unit', from: point, to: point, extent: point.extent });
  }
  const from = readEnd(ends.from);
  const to = readEnd(ends.to);
  if (
    from === undefined ||
    to === undefined ||
    (ends.form === 'set' && from === null && to === null)
  ) {
    return notEdtf(value);
  }
  const extent = { from: from?.extent.from ?? null, to: to?.extent.to ?? null };
  if (extent.from !== null && extent.to !== null && extent.to <= extent.from) {
    return failure('edtf-order', `“${value}” ends before it begins; wanted the earlier date first`);
  }
  return success({ form: ends.form, from, to, extent });
}

function splitEnds(value: string): { form: 'set' | 'interval'; from: string; to: string } | null {
  if (value.startsWith('[') && value.endsWith(']')) {
    const [from, to, more] = value.slice(1, -1).split('..');
    return from === undefined || to === undefined || more !== undefined
      ? null
      : { form: 'set', from, to };
  }
  const [from, to, more] = value.split('/');
  return from === undefined || to === undefined || more !== undefined
    ? null
    : { form: 'interval', from: from === '..' ? '' : from, to: to === '..' ? '' : to };
}

/** `null` for an open end, `undefined` for one that cannot be read. */
function readEnd(value: string): EdtfPoint | null | undefined {
  return value === '' ? null : (readPoint(value) ?? undefined);
}

function readPoint(value: string): EdtfPoint | null {
  const years = YEARS.exec(value);
  if (years?.[1] !== undefined) {
    const century = years[1].endsWith('X');
    const first = Number(years[1].replace('X', '0')) * 10;
    return {
      extent: yearsExtent(first, century ? 100 : 10),
      precision: century ? 'century' : 'decade',
      approximate: isApproximate(years[2])
    };
  }
  const far = FAR_YEAR.exec(value);
  if (far?.[1] !== undefined) {
    const year = Number(far[1]);
    if (Math.abs(year) > FARTHEST) return null;
    const extent = yearsExtent(year, 1);
    return { extent, precision: 'year', approximate: isApproximate(far[2]) };
  }
  const parts = POINT.exec(value);
  if (parts?.[1] === undefined || parts[1] === '-0000') return null;
  const unit = readUnit(Number(parts[1]), parts[2], parts[3]);
  if (unit === null) return null;
  const { extent, precision } = unit;
  return { extent, precision, approximate: isApproximate(parts[4]) };
}

function readUnit(year: number, second: string | undefined, third: string | undefined) {
  if (second === undefined) return { extent: yearsExtent(year, 1), precision: 'year' as const };
  const number = Number(second);
  if (third !== undefined) {
    const day = Number(third);
    if (!isRealDay(year, number, day)) return null;
    return { extent: dayExtent(dayNumber(year, number, day)), precision: 'day' as const };
  }
  if (number >= 1 && number <= 12) {
    return { extent: monthsExtent(year, number, 1), precision: 'month' as const };
  }
  if (number >= 21 && number <= 24) {
    return { extent: seasonExtent(year, number - 20), precision: 'season' as const };
  }
  if (number >= 33 && number <= 36) {
    return { extent: quarterExtent(year, number - 32), precision: 'quarter' as const };
  }
  if (number === 40 || number === 41) {
    return { extent: halfExtent(year, number - 39), precision: 'half' as const };
  }
  return null;
}

function isApproximate(qualifier: string | undefined): boolean {
  return qualifier === '~' || qualifier === '%';
}

function notEdtf(value: string): Outcome<never> {
  return failure(
    'not-edtf',
    `“${value}” is no date that Dateline reads; wanted EDTF such as 2022, 2026-02-03~, [2026-02-04..2026-02-06] or 2022/..`
  );
}
