import type { Refiner } from '../refiner.ts';
import { AGES } from './ages.ts';
import { CLOCK_WITH_DAY } from './clock-with-day.ts';
import { NAMES } from './names.ts';

/** Every refiner in the order in which it runs: names go before anything is merged with them. */
export const TIME_REFINERS: readonly Refiner[] = [NAMES, AGES, CLOCK_WITH_DAY];
