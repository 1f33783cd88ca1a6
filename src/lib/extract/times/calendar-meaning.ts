import type { CalendarMeaning } from './meaning.ts';

/** A date by the calendar with the parts that are given; what is left out is null, and `which` is `bare`. */
export function calendarMeaning(parts: Partial<Omit<CalendarMeaning, 'kind'>>): CalendarMeaning {
  return {
    kind: 'calendar',
    year: null,
    month: null,
    day: null,
    weekday: null,
    yearShift: null,
    which: 'bare',
    ...parts
  };
}
