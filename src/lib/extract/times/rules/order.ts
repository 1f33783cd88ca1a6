import type { TimeRule } from '../rule.ts';
import { DEICTICS } from './deictics.ts';
import { FULL_DATES } from './full-dates.ts';
import { OFFSETS } from './offsets.ts';
import { PART_DATES } from './part-dates.ts';
import { UNIT_SHIFTS } from './unit-shifts.ts';
import { WEEKDAY_RULES } from './weekdays.ts';
import { YEARS } from './years.ts';

/** Every rule in the order in which it runs. What one rule has read is closed to those after it. */
export const TIME_RULES: readonly TimeRule[] = [
  ...FULL_DATES,
  ...PART_DATES,
  ...OFFSETS,
  ...DEICTICS,
  ...UNIT_SHIFTS,
  ...WEEKDAY_RULES,
  ...YEARS
];
