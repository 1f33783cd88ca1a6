import { isRealDay } from '#lib/time/day-number.ts';
import { calendarMeaning } from '../calendar-meaning.ts';
import type { Which } from '../meaning.ts';
import { dayOfMonth } from '../numbers.ts';
import { weekdayOfName } from '../phrase.ts';
import { NO_SUCH_DAY, type Draft, type NoSuchDay } from '../rule.ts';

/** The parts of a date as the words give them; what they leave out is not here. */
export interface CalendarParts {
  readonly year?: number | null;
  /** 1 to 12. */
  readonly month?: number;
  /** Figures, perhaps with their ordinal letters, or an ordinal: `3`, `3rd`, `third`; empty for none. */
  readonly day?: string;
  /** A weekday's name; empty for none. */
  readonly weekday?: string;
  readonly which?: Which;
  readonly yearShift?: number | null;
  readonly approximate?: boolean;
}

/** A date by the calendar; `NO_SUCH_DAY` for the likes of 31 February. A day without its year may be 29 February. */
export function calendarDraft(parts: CalendarParts): Draft | NoSuchDay {
  const { year = null, month = null, which = 'bare', yearShift = null } = parts;
  const day = parts.day ? dayOfMonth(parts.day) : null;
  if (day !== null && !isRealDay(year ?? LEAP_YEAR, month ?? JANUARY, day)) {
    return NO_SUCH_DAY;
  }
  const weekday = parts.weekday ? weekdayOfName(parts.weekday) : null;
  return {
    type: 'DATE',
    meaning: calendarMeaning({ year, month, day, weekday, yearShift, which }),
    approximate: parts.approximate ?? false
  };
}

const LEAP_YEAR = 2000;
const JANUARY = 1;
