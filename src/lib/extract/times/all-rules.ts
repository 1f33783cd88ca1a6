import type { Rule } from '#lib/extract/rule.ts';
import { TIME_REFINERS } from './refiners/order.ts';
import { BESIDE_EVENT } from './resolve-anchored.ts';
import { WRITTEN_OUT, YEAR_FROM_PUBLICATION, YEAR_FROM_TOLD } from './resolve/calendar.ts';
import { SAME_DAY } from './resolve/clock.ts';
import { HOLIDAY } from './resolve/holiday.ts';
import { COUNTED, SAME_UNIT_OF_OTHER_YEAR, VAGUE_DISTANCE } from './resolve/offset.ts';
import { PART_OF_YEAR } from './resolve/part-of-year.ts';
import { DAY_BESIDE, UNIT_BESIDE, UP_TO_NOW } from './resolve/shift.ts';
import { DATES_NOTHING } from './resolve/undated.ts';
import { WEEKDAY_AHEAD, WEEKDAY_CHOSEN, WEEKDAY_ON_OR_BEFORE } from './resolve/weekday.ts';
import { CONNECTIVES } from './rules/connectives.ts';
import { TIME_RULES } from './rules/order.ts';

/** Every rule by which times are found, refined and counted; what `Firings` may name. */
export const ALL_TIME_RULES: readonly Rule[] = [
  ...TIME_RULES,
  ...TIME_REFINERS,
  ...CONNECTIVES,
  WRITTEN_OUT,
  YEAR_FROM_PUBLICATION,
  YEAR_FROM_TOLD,
  WEEKDAY_ON_OR_BEFORE,
  WEEKDAY_AHEAD,
  WEEKDAY_CHOSEN,
  DAY_BESIDE,
  UNIT_BESIDE,
  UP_TO_NOW,
  COUNTED,
  SAME_UNIT_OF_OTHER_YEAR,
  VAGUE_DISTANCE,
  PART_OF_YEAR,
  HOLIDAY,
  SAME_DAY,
  DATES_NOTHING,
  BESIDE_EVENT
];
