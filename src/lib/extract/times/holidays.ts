import { dayNumber, weekdayOf } from '#lib/time/day-number.ts';

/** Finds the day of a holiday in a year. */
export type HolidayDay = (year: number) => number;

const fixed =
  (month: number, day: number): HolidayDay =>
  (year) =>
    dayNumber(year, month, day);

/** The nth weekday (1 Monday to 7 Sunday) of a month; 5 means the last. */
const nth =
  (month: number, weekday: number, which: number): HolidayDay =>
  (year) => {
    const first = dayNumber(year, month, 1);
    const day = first + ((weekday - weekdayOf(first) + 7) % 7) + (which - 1) * 7;
    return day >= dayNumber(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1)
      ? day - 7
      : day;
  };

/** Western Easter Sunday (the anonymous Gregorian computus). */
const easterSunday: HolidayDay = (year) => {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h =
    (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return dayNumber(year, month, ((h + l - 7 * m + 114) % 31) + 1);
};

/** Holidays by key: the name in lower case with straight apostrophes. Elections and mothers are those of the United States. */
export const HOLIDAYS: ReadonlyMap<string, HolidayDay> = new Map([
  ['christmas', fixed(12, 25)],
  ['christmas day', fixed(12, 25)],
  ['christmas eve', fixed(12, 24)],
  ['boxing day', fixed(12, 26)],
  ["new year's", fixed(1, 1)],
  ["new year's day", fixed(1, 1)],
  ["new year's eve", fixed(12, 31)],
  ["valentine's day", fixed(2, 14)],
  ['halloween', fixed(10, 31)],
  ['independence day', fixed(7, 4)],
  ['fourth of july', fixed(7, 4)],
  ["st. patrick's day", fixed(3, 17)],
  ['earth day', fixed(4, 22)],
  ['may day', fixed(5, 1)],
  ['juneteenth', fixed(6, 19)],
  ['veterans day', fixed(11, 11)],
  ['bastille day', fixed(7, 14)],
  ['thanksgiving', nth(11, 4, 4)],
  ['thanksgiving day', nth(11, 4, 4)],
  ['memorial day', nth(5, 1, 5)],
  ['labor day', nth(9, 1, 1)],
  ['martin luther king day', nth(1, 1, 3)],
  ["presidents' day", nth(2, 1, 3)],
  ["mother's day", nth(5, 7, 2)],
  ["father's day", nth(6, 7, 3)],
  ['columbus day', nth(10, 1, 2)],
  ['election day', (year) => nth(11, 1, 1)(year) + 1],
  ['ash wednesday', (year) => easterSunday(year) - 46],
  ['palm sunday', (year) => easterSunday(year) - 7],
  ['easter', easterSunday],
  ['easter sunday', easterSunday],
  ['easter monday', (year) => easterSunday(year) + 1],
  ['good friday', (year) => easterSunday(year) - 2]
]);

/** Their names as an expression, longest first, so that "Easter" does not cut "Easter Monday" short. */
export const HOLIDAY_NAMES = [...HOLIDAYS.keys()]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replaceAll("'", "['’]").replace('. ', String.raw`\.? `))
  .join('|');
