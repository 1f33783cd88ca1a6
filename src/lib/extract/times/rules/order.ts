import type { TimeRule } from '../rule.ts';
import { CLOCKS } from './clocks.ts';
import { OVERNIGHT, PARTS_OF_DAYS } from './day-parts.ts';
import { DAY_RANGES } from './day-ranges.ts';
import { DECADES } from './decades.ts';
import { DEICTICS } from './deictics.ts';
import { DURATIONS } from './durations.ts';
import { FULL_DATES } from './full-dates.ts';
import { HOLIDAY_RULES } from './holidays.ts';
import { OFFSETS } from './offsets.ts';
import { PART_DATES } from './part-dates.ts';
import { PARTS_OF_YEAR } from './parts-of-year.ts';
import { REPORTED_PERIODS } from './reported-periods.ts';
import { SETS } from './sets.ts';
import { UNIT_SHIFTS } from './unit-shifts.ts';
import { VAGUE } from './vague.ts';
import { WEEKDAY_RULES } from './weekdays.ts';
import { WEEKS } from './weeks.ts';
import { YEARS } from './years.ts';

/** Every rule in the order in which it runs. What one rule has read is closed to those after it. */
export const TIME_RULES: readonly TimeRule[] = [
  ...WEEKS,
  ...PARTS_OF_DAYS,
  ...HOLIDAY_RULES,
  ...FULL_DATES,
  ...DAY_RANGES,
  ...SETS,
  ...REPORTED_PERIODS,
  ...PARTS_OF_YEAR,
  ...PART_DATES,
  ...OFFSETS,
  ...DEICTICS,
  ...OVERNIGHT,
  ...WEEKDAY_RULES,
  ...UNIT_SHIFTS,
  ...CLOCKS,
  ...DECADES,
  ...YEARS,
  ...DURATIONS,
  ...VAGUE
];
