/**
 * Days as whole numbers from 1970-01-01 in the proleptic Gregorian calendar, without clock or zone.
 * Years are astronomical: 0 is 1 BC, -43 is 44 BC.
 */
export interface CivilDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

const DAYS_IN_ERA = 146_097;
const EPOCH_SHIFT = 719_468;

/** Day number of a civil day (Howard Hinnant's days_from_civil). The day must exist. */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_ERA + dayOfEra - EPOCH_SHIFT;
}

/** The civil day of a day number; the inverse of `dayNumber`. */
export function civilDay(days: number): CivilDay {
  const z = days + EPOCH_SHIFT;
  const era = Math.floor(z / DAYS_IN_ERA);
  const doe = z - era * DAYS_IN_ERA;
  const yoe = Math.floor(
    (doe - Math.floor(doe / 1460) + Math.floor(doe / 36_524) - Math.floor(doe / 146_096)) / 365
  );
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const shifted = Math.floor((5 * doy + 2) / 153);
  const day = doy - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return { year: yoe + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** Day of the week of a day number: 1 Monday to 7 Sunday (ISO 8601). */
export function weekdayOf(days: number): number {
  return modulo(days + 3, 7) + 1;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether year, month and day name a day that exists. */
export function isRealDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The same day so many months on (or back); the last of the month where the month is shorter. */
export function addMonths(days: number, months: number): number {
  const { year, month, day } = civilDay(days);
  const count = year * 12 + (month - 1) + months;
  const y = Math.floor(count / 12);
  const m = modulo(count, 12) + 1;
  return dayNumber(y, m, Math.min(day, daysInMonth(y, m)));
}

/** The same day so many years on (or back); 29 February becomes the 28th. */
export function addYears(days: number, years: number): number {
  return addMonths(days, years * 12);
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}
