import { astronomicalYear, edtfOfDate } from './calendar-date.ts';
import { shown } from './read-timeline.ts';

/** A date as TimelineJS has it: numbers, or figures in words; clock times; words to show in its place. */
export type SlideDate = Readonly<Record<string, unknown>>;

/** An EDTF date, and the words of the record where they say more: clock times, years that are read otherwise. */
export interface ReadDate {
  readonly edtf: string;
  readonly dated: string | null;
}

const CLOCK = ['hour', 'minute', 'second', 'millisecond'] as const;
const WHOLE = /^[-+]?\d+$/u;

/**
 * The date at the precision that is given. TimelineJS shows the year -500 as 500 BCE, so that it is read as that.
 * A clock time is kept in the words; the date is that of its day.
 */
export function readSlideDate(date: SlideDate): ReadDate | { readonly why: string } {
  const parts = { year: part(date, 'year'), month: part(date, 'month'), day: part(date, 'day') };
  const wrong = Object.entries(parts).find(([, value]) => Number.isNaN(value));
  if (wrong !== undefined)
    return { why: `the ${wrong[0]} is ${shown(date[wrong[0]])}; wanted a whole number` };
  const { year, month, day } = parts;
  if (year === null) return { why: 'the date has no year; wanted one' };
  const edtf = edtfOfDate({
    year: astronomicalYear(year),
    month,
    day: month === null ? null : day
  });
  if (typeof edtf !== 'string') return edtf;
  return { edtf, dated: wordsOf(date, edtf) };
}

/** Words that are to be shown in place of the date; empty where there are none. */
export function displayed(of: SlideDate | null): string {
  const words = of?.['display_date'];
  return typeof words === 'string' ? words.trim() : '';
}

/** Null where it is left out, NaN where it is no whole number. TimelineJS takes month 0 and day 0 for none. */
function part(date: SlideDate, name: string): number | null {
  const value = date[name];
  const words = typeof value === 'number' || typeof value === 'string' ? String(value).trim() : '';
  if (words === '')
    return value === undefined || value === null || value === '' || typeof value === 'string'
      ? null
      : Number.NaN;
  if (!WHOLE.test(words)) return Number.NaN;
  const number = Number(words);
  return number === 0 && name !== 'year' ? null : number;
}

/** The date as it is written there, in the order of ISO 8601; null where the EDTF says the same. */
function wordsOf(date: SlideDate, edtf: string): string | null {
  const given = (name: string): string => {
    const value = date[name];
    return typeof value === 'number' || typeof value === 'string' ? String(value).trim() : '';
  };
  const days = ['year', 'month', 'day'].map(given).filter((each) => each !== '');
  const clock = clockWords(CLOCK.map(given));
  const isMore = clock !== '' || edtf.startsWith('Y') || (given('month') === '' && days.length > 1);
  return isMore ? [days.join('-'), clock].filter((each) => each !== '').join(' ') : null;
}

/** "14:30", "14:30:05.250"; empty where no hour is given. */
function clockWords([hour = '', minute = '', second = '', ms = '']: readonly string[]): string {
  if (hour === '') return '';
  const two = (words: string): string => words.padStart(2, '0');
  const seconds =
    second === '' ? '' : `:${two(second)}${ms === '' ? '' : `.${ms.padStart(3, '0')}`}`;
  return `${two(hour)}:${two(minute)}${seconds}`;
}
