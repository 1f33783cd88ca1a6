import type { Precision } from '#lib/domain/date.ts';
import { isoWeekOf, unitAround } from '#lib/time/calendar-unit.ts';
import { civilDay } from '#lib/time/day-number.ts';
import { twoDigits } from '#lib/time/edtf-write.ts';
import type { TimeOfDay } from './time-mention.ts';

const SEASON_LETTERS = ['SP', 'SU', 'FA', 'WI'] as const;

/** TIMEX3 value of the calendar unit that holds a day: `2026-02-03`, `2026-W05`, `2025-Q4`, `199`, `BC0490`. */
export function timexValue(day: number, unit: Precision): string {
  if (unit === 'week') return weekValue(day);
  const { year, month, day: number } = civilDay(unitAround(day, unit).from);
  const y = yearValue(year);
  switch (unit) {
    case 'day':
      return `${y}-${twoDigits(month)}-${twoDigits(number)}`;
    case 'month':
      return `${y}-${twoDigits(month)}`;
    case 'season':
      return `${y}-${SEASON_LETTERS[month / 3 - 1] ?? ''}`;
    case 'quarter':
      return `${y}-Q${String((month + 2) / 3)}`;
    case 'half':
      return `${y}-H${month === 1 ? '1' : '2'}`;
    case 'year':
      return y;
    case 'decade':
      return year === 0 ? '000' : y.slice(0, -1);
    case 'century':
      return year === 0 ? '00' : y.slice(0, -2);
  }
}

/** `2026-W05-WE` for the weekend of the week that holds a day. */
export function weekendValue(day: number): string {
  return `${weekValue(day)}-WE`;
}

/** What a time of day adds to a day's value: `TMO`, `T15:00`. */
export function timeOfDayValue(time: TimeOfDay | null): string {
  if (time === null) return '';
  if (time.kind === 'part') return `T${time.part}`;
  return `T${twoDigits(time.hour)}:${twoDigits(time.minute)}`;
}

function weekValue(day: number): string {
  const { year, week } = isoWeekOf(day);
  return `${yearValue(year)}-W${twoDigits(week)}`;
}

/** TIMEX3 counts years before the common era without a year 0. */
function yearValue(year: number): string {
  return year > 0 ? String(year).padStart(4, '0') : `BC${String(1 - year).padStart(4, '0')}`;
}
