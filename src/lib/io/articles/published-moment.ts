import { MONTH_SHORT } from '#lib/time/calendar-names.ts';
import { dayNumber, isRealDay } from '#lib/time/day-number.ts';

/** A day of publication as its words give it, and what a clock time beside it says of the zone. */
export interface PublishedMoment {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** IANA zone; null where the words name none that is certain. */
  readonly zone: string | null;
  /** ms UTC; null without a clock time and its distance from UTC. */
  readonly instant: number | null;
}

const DAY_MS = 86_400_000;
const MONTHS = MONTH_SHORT.map((month) => month.toLowerCase());
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?';

/** A day in words or figures that can be read in one way only. Its groups are those that `dayIn` reads. */
export const DAY_WORDS = `(?:(\\d{4})-(\\d{2})-(\\d{2})|${WEEKDAY}(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH},?\\s+(\\d{4})|${WEEKDAY}${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4}))`;
const DAY = new RegExp(`(?<![\\d-])${DAY_WORDS}(?!\\d)`, 'iu');
const CLOCK =
  /^[T,\s]*(?:at\s+)?(\d{1,2})[:.](\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*([ap](?=\.?m\b)|[AP](?=M\b))?\.?(?:[mM]\b\.?)?\s*\(?(Z|[+-]\d{2}:?\d{2}|[A-Z]{2,4}\b)?/u;

/** Only names that are one distance from UTC, or one zone, wherever they stand. */
const ZONE_NAMES: ReadonlyMap<string, readonly [zone: string, minutes: number | null]> = new Map([
  ['Z', ['UTC', 0]],
  ['UTC', ['UTC', 0]],
  ['GMT', ['UTC', 0]],
  ['UT', ['UTC', 0]],
  ['ET', ['America/New_York', null]],
  ['PT', ['America/Los_Angeles', null]],
  ['EST', ['Etc/GMT+5', -300]],
  ['EDT', ['Etc/GMT+4', -240]],
  ['PST', ['Etc/GMT+8', -480]],
  ['PDT', ['Etc/GMT+7', -420]],
  ['CET', ['Etc/GMT-1', 60]],
  ['CEST', ['Etc/GMT-2', 120]],
  ['EET', ['Etc/GMT-2', 120]],
  ['EEST', ['Etc/GMT-3', 180]],
  ['MSK', ['Europe/Moscow', 180]],
  ['JST', ['Asia/Tokyo', 540]]
]);

/** The first day in some words, with the clock time that follows it; null where there is none to be sure of. */
export function publishedMoment(words: string): PublishedMoment | null {
  const found = DAY.exec(words);
  const day = found && dayIn(found);
  if (!day) return null;
  const after = words.slice(found.index + found[0].length);
  return { day: iso(day), ...zoneAfter(day, after) };
}

/** 6/2/2026 and its like: a day, but nobody can say which. */
export function isUnclearDay(words: string): boolean {
  const [, first = '', second = ''] = /^\D*(\d{1,2})[/.](\d{1,2})[/.]\d{2,4}/u.exec(words) ?? [];
  return first !== '' && second !== '';
}

type Day = readonly [year: number, month: number, day: number];

/** The day of a match; null where the calendar has none. */
function dayIn(found: RegExpExecArray): Day | null {
  const [isoYear, isoMonth, isoDay, day1, month1, year1, month2, day2, year2] = found.slice(1);
  const day: Day =
    isoYear !== undefined
      ? [Number(isoYear), Number(isoMonth), Number(isoDay)]
      : [Number(year1 ?? year2), monthOf(month1 ?? month2 ?? ''), Number(day1 ?? day2)];
  return isRealDay(...day) ? day : null;
}

function monthOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function iso([year, month, day]: Day): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

function zoneAfter(day: Day, after: string): Pick<PublishedMoment, 'zone' | 'instant'> {
  const clock = CLOCK.exec(after);
  const name = clock?.[5];
  if (!clock || name === undefined) return { zone: null, instant: null };
  const [zone, minutes] = ZONE_NAMES.get(name) ?? offsetOf(name);
  if (minutes === null) return { zone, instant: null };
  const hour =
    (Number(clock[1]) % (clock[4] ? 12 : 24)) + (clock[4]?.toLowerCase() === 'p' ? 12 : 0);
  const seconds = (hour * 60 + Number(clock[2])) * 60 + Number(clock[3] ?? 0);
  const instant = dayNumber(...day) * DAY_MS + seconds * 1000 - minutes * 60_000;
  return { zone, instant };
}

/** A whole number of hours has a zone of its own, with the sign turned round; other distances name none. */
function offsetOf(words: string): readonly [zone: string | null, minutes: number | null] {
  const parts = /^([+-])(\d{2}):?(\d{2})$/u.exec(words);
  if (!parts) return [null, null];
  const sign = parts[1] === '-' ? -1 : 1;
  const hours = Number(parts[2]);
  const minutes = sign * (hours * 60 + Number(parts[3]));
  if (minutes === 0) return ['UTC', 0];
  if (minutes % 60 !== 0 || hours > (sign > 0 ? 14 : 12)) return [null, minutes];
  return [`Etc/GMT${sign > 0 ? '-' : '+'}${hours}`, minutes];
}
