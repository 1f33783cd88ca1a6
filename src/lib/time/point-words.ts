import { MONTH_LONG, MONTH_SHORT, SEASON_NAMES, WEEKDAY_SHORT } from './calendar-names.ts';
import { civilDay, weekdayOf } from './day-number.ts';
import type { EdtfPoint } from './edtf-read.ts';

export type WordLength = 'short' | 'long';

const ORDINALS = ['first', 'second', 'third', 'fourth'] as const;

/** One calendar unit in words, without its qualifier: "Tue 3 Feb 2026", "February 2026", "the 1990s". */
export function pointWords({ extent, precision }: EdtfPoint, length: WordLength): string {
  const { year, month } = civilDay(extent.from);
  const y = yearWords(year);
  const long = length === 'long';
  switch (precision) {
    case 'day':
    case 'week':
      return `${long ? `${weekdayWord(extent.from)} ` : ''}${dayAndMonth(extent.from)} ${y}`;
    case 'month':
      return `${(long ? MONTH_LONG : MONTH_SHORT)[month - 1] ?? ''} ${y}`;
    case 'season':
      return `${SEASON_NAMES[month / 3 - 1] ?? ''} ${y}`;
    case 'quarter': {
      const quarter = (month + 2) / 3;
      return long
        ? `the ${ORDINALS[quarter - 1] ?? ''} quarter of ${y}`
        : `Q${String(quarter)} ${y}`;
    }
    case 'half': {
      const half = month === 1 ? 1 : 2;
      return long ? `the ${ORDINALS[half - 1] ?? ''} half of ${y}` : `H${String(half)} ${y}`;
    }
    case 'year':
      return y;
    case 'decade':
      return `the ${String(year)}s`;
    case 'century':
      return `the ${centuryWords(year)} century`;
  }
}

/** "20th" for the century that begins with 1900, as newspapers count. */
function centuryWords(year: number): string {
  const number = year / 100 + 1;
  const teen = number % 100 > 10 && number % 100 < 20;
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return String(number) + ending;
}

/** "Tue". */
export function weekdayWord(day: number): string {
  return WEEKDAY_SHORT[weekdayOf(day) - 1] ?? '';
}

/** "3 Feb". */
export function dayAndMonth(day: number): string {
  const civil = civilDay(day);
  return `${String(civil.day)} ${MONTH_SHORT[civil.month - 1] ?? ''}`;
}

/** "2026", "44 BC" for astronomical -43, "300,000 BC", "13.8 billion years ago" where that says as much. */
export function yearWords(year: number): string {
  if (year > 0) return grouped(year);
  const before = 1 - year;
  return before < MILLION ? `${grouped(before)} BC` : `${largeWords(before)} years ago`;
}

const MILLION = 1_000_000;
const UNITS = [
  [1000 * MILLION, ' billion'],
  [MILLION, ' million'],
  [1, '']
] as const;

/** A large number: "13.8 billion", "296,000"; "some 13.8 billion" where more figures are known than these three. */
export function largeWords(count: number): string {
  const [unit, name] = UNITS.find(([least]) => count >= least) ?? UNITS[2];
  const rounded = Number((count / unit).toPrecision(3));
  const isExact = Math.round(rounded * unit) === Math.round(count);
  return `${isExact ? '' : 'some '}${grouped(rounded)}${name}`;
}

/** Thousands set apart from five figures on, as years of four are not. */
function grouped(count: number): string {
  const [whole = '', part] = String(count).split('.');
  const figures = whole.length < 5 ? whole : whole.replace(/(?<=\d)(?=(?:\d{3})+$)/gu, ',');
  return part === undefined ? figures : `${figures}.${part}`;
}
