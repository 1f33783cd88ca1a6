import { m } from '#lib/messages/compiled/messages.js';
import type { DateLanguage } from './date-language.ts';
import { nth, OWN } from './own-dates.ts';

/** Dates as they are said aloud, no name cut short: "Tuesday 3 February 2026". */
export const SPOKEN: DateLanguage = {
  ...OWN,
  month: ({ month }) => OWN.month({ month, length: 'long' }),
  dayOfMonth: ({ day, name }) => OWN.dayOfMonth({ day, month: name, name, length: 'long' }),
  weekday: ({ weekday }) => nth(m.dateWeekdaysSpoken(), weekday)
};
