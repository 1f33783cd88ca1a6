import {
  COLUMN_PRECISIONS,
  END_MS,
  FIRST_MS,
  type ColumnCertainty,
  type ColumnPrecision
} from '#lib/domain/event-columns.ts';
import type { DayOrder } from '#lib/domain/records.ts';
import { MONTH_LONG, MONTH_SHORT } from '#lib/time/calendar-names.ts';
import { monthsExtent, yearsExtent } from '#lib/time/calendar-unit.ts';
import { dayNumber, isRealDay } from '#lib/time/day-number.ts';
import { readEdtf, type EdtfReading } from '#lib/time/edtf-read.ts';

/** What a cell says of time: half-open, ms UTC; NaN where nothing bounds that side. */
export interface CellDate {
  readonly start: number;
  readonly end: number;
  readonly precision: ColumnPrecision;
  readonly certainty: ColumnCertainty;
}

/** Why a cell is no date: what was found and what was wanted, without a full stop. */
export interface NoDate {
  readonly why: string;
}

const DAY_MS = 86_400_000;
const ISO_TIME =
  /^([+-]?\d{4,6}-\d{2}-\d{2})[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)? ?(Z|UTC|[+-]\d{2}:?\d{2})?$/u;
const YEAR_FIRST = /^(\d{4})([/.])(\d{1,2})\2(\d{1,2})$/u;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/u;
const NUMBERS = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/u;
const SHORT_YEAR = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2}$/u;
const DAY_NAME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)[.,]? +/iu;
const DAY_MONTH = /^(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]+)\.?,?[ -](-?\d{4})$/iu;
const MONTH_DAY = /^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/iu;
const MONTH_YEAR = /^([a-z]+)\.?,?[ -](\d{4})$/iu;
const ERA = /^(\d{1,4}) ?(BCE?|CE|AD)$/iu;
const QUARTER = /^(\d{4})[- ]?Q([1-4])$/iu;
const SECONDS = /^\d{9,10}$/u;
const MILLISECONDS = /^\d{12,13}$/u;

/**
 * Reads one cell as the column's rows write dates: ISO 8601, EDTF, years, months by name, numbers with the
 * given order, seconds or milliseconds since 1970. A time without a zone is taken as UTC. A date that does not
 * exist, or one of two readings where no order is given, is none; nothing is repaired.
 */
export function readDateCell(cell: string, order: DayOrder | null): CellDate | NoDate {
  const text = cell.trim().replace(DAY_NAME, '');
  if (text === '') return { why: 'the date is empty' };
  const read = readIsoTime(text) ?? readDay(text, order) ?? readWider(text) ?? readNumber(text);
  if (read === null) return { why: `“${short(text)}” is no date that is read` };
  if ('why' in read) return read;
  const isInRange = !(read.start < FIRST_MS) && !(read.end > END_MS);
  return isInRange ? read : { why: `“${short(text)}” is before 10000 BC or after AD 9999` };
}

/** Which order a column of numbers has, by the days that no month can be; null where none shows it, or both do. */
export function dayOrderOf(cells: Iterable<string>): DayOrder | null {
  let dayFirst = false;
  let monthFirst = false;
  for (const cell of cells) {
    const [, first, , second] = NUMBERS.exec(cell.trim()) ?? [];
    if (first === undefined || second === undefined) continue;
    dayFirst ||= Number(first) > 12;
    monthFirst ||= Number(second) > 12;
  }
  if (dayFirst === monthFirst) return null;
  return dayFirst ? 'day first' : 'month first';
}

function readIsoTime(text: string): CellDate | NoDate | null {
  const found = ISO_TIME.exec(text);
  if (found === null) return null;
  const [, date = '', hours = '', minutes = '', seconds, fraction, zone] = found;
  const day = readEdtf(date);
  const [hour, minute, second] = [Number(hours), Number(minutes), Number(seconds ?? 0)];
  if (!day.ok || day.value.extent.from === null || hour > 23 || minute > 59 || second > 60)
    return { why: `“${short(text)}” is a time that does not exist` };
  const ms = fraction === undefined ? 0 : Math.floor(Number(`0.${fraction}`) * 1000);
  const local = ((hour * 60 + minute) * 60 + Math.min(second, 59)) * 1000 + ms;
  const start = day.value.extent.from * DAY_MS + local - offsetMs(zone);
  const isMinute = seconds === undefined;
  return {
    start,
    end: start + (isMinute ? 60_000 : 1),
    precision: isMinute ? 'minute' : 'instant',
    certainty: 'unit'
  };
}

function offsetMs(zone: string | undefined): number {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/u.exec(zone ?? '') ?? [];
  if (sign === undefined) return 0;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}

function readDay(text: string, order: DayOrder | null): CellDate | NoDate | null {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst !== null)
    return dayOf(text, Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4]));
  const numbers = NUMBERS.exec(text);
  if (numbers !== null) return readNumbers(text, numbers, order);
  if (SHORT_YEAR.test(text)) return { why: `the year of “${text}” has two digits` };
  const [, day, month, year] = DAY_MONTH.exec(text) ?? [];
  if (day !== undefined) return namedDay(text, Number(year), month ?? '', Number(day));
  const [, name, dayAfter, yearAfter] = MONTH_DAY.exec(text) ?? [];
  return dayAfter === undefined
    ? null
    : namedDay(text, Number(yearAfter), name ?? '', Number(dayAfter));
}

function readNumbers(
  text: string,
  [, first = '', mark = '', second = '', year = '']: RegExpExecArray,
  order: DayOrder | null
): CellDate | NoDate {
  const [a, b] = [Number(first), Number(second)];
  if (mark === '.' || a > 12 || order === 'day first') return dayOf(text, Number(year), b, a);
  if (b > 12 || order === 'month first' || a === b) return dayOf(text, Number(year), a, b);
  return { why: `“${text}” may have the day or the month first` };
}

function namedDay(text: string, year: number, name: string, day: number): CellDate | NoDate | null {
  const month = monthOf(name);
  return month === null ? null : dayOf(text, year, month, day);
}

function dayOf(text: string, year: number, month: number, day: number): CellDate | NoDate {
  if (!isRealDay(year, month, day)) return { why: `“${short(text)}” is a day that does not exist` };
  const from = dayNumber(year, month, day);
  return ofDays(from, from + 1, 'day', 'unit');
}

/** What EDTF writes, months by name, quarters, years with an era. */
function readWider(text: string): CellDate | NoDate | null {
  const edtf = readEdtf(text.replace(/ (?=\/)|(?<=\/) /gu, ''));
  if (edtf.ok) return ofEdtf(edtf.value);
  const [, name, year] = MONTH_YEAR.exec(text) ?? [];
  const month = name === undefined ? null : monthOf(name);
  if (month !== null) {
    const { from, to } = monthsExtent(Number(year), month, 1);
    return ofDays(from, to, 'month', 'unit');
  }
  const [, quarterYear, quarter] = QUARTER.exec(text) ?? [];
  if (quarterYear !== undefined) {
    const { from, to } = monthsExtent(Number(quarterYear), Number(quarter) * 3 - 2, 3);
    return ofDays(from, to, 'quarter', 'unit');
  }
  const [, count, era] = ERA.exec(text) ?? [];
  if (count === undefined || Number(count) === 0) return null;
  const { from, to } = yearsExtent(/^b/iu.test(era ?? '') ? 1 - Number(count) : Number(count), 1);
  return ofDays(from, to, 'year', 'unit');
}

function readNumber(text: string): CellDate | NoDate | null {
  const [, year, month, day] = COMPACT.exec(text) ?? [];
  if (year !== undefined) return dayOf(text, Number(year), Number(month), Number(day));
  if (/^\d{1,3}$/u.test(text) && Number(text) > 0) {
    const { from, to } = yearsExtent(Number(text), 1);
    return ofDays(from, to, 'year', 'unit');
  }
  if (!SECONDS.test(text) && !MILLISECONDS.test(text)) return null;
  const start = Number(text) * (SECONDS.test(text) ? 1000 : 1);
  return { start, end: start + 1, precision: 'instant', certainty: 'unit' };
}

function ofEdtf({ form, from, to, extent }: EdtfReading): CellDate {
  const points = [from, to].flatMap((point) => point ?? []);
  const finest = Math.min(...points.map(({ precision }) => COLUMN_PRECISIONS.indexOf(precision)));
  const isAbout = points.some(({ approximate }) => approximate);
  const certainty: ColumnCertainty =
    form === 'set'
      ? extent.from === null
        ? 'undated'
        : 'within'
      : form === 'interval'
        ? 'lasting'
        : isAbout
          ? 'approximate'
          : 'unit';
  return ofDays(extent.from, extent.to, COLUMN_PRECISIONS[finest] ?? 'day', certainty);
}

function ofDays(
  from: number | null,
  to: number | null,
  precision: ColumnPrecision,
  certainty: ColumnCertainty
): CellDate {
  const ms = (day: number | null): number => (day === null ? Number.NaN : day * DAY_MS);
  return { start: ms(from), end: ms(to), precision, certainty };
}

function monthOf(name: string): number | null {
  const low = name.toLowerCase();
  const at = MONTH_LONG.findIndex(
    (month, index) =>
      month.toLowerCase() === low ||
      MONTH_SHORT[index]?.toLowerCase() === low ||
      (low === 'sept' && index === 8)
  );
  return at < 0 ? null : at + 1;
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
