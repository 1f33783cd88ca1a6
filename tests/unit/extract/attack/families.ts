import type { Family } from './attack-case.ts';
import { DATES_IN_NAMES } from './cases/dates-in-names.ts';
import { DENIALS } from './cases/denials.ts';
import { NEVER_SAID } from './cases/never-said.ts';
import { OTHER_DAYS } from './cases/other-days.ts';
import { SECOND_LOOK } from './cases/second-look.ts';
import { SPEAKERS } from './cases/speakers.ts';
import { WITHIN_QUOTES } from './cases/within-quotes.ts';

/** All families, in the order in which they are listed. */
export const FAMILIES: readonly Family[] = [
  ...WITHIN_QUOTES,
  ...SPEAKERS,
  ...NEVER_SAID,
  ...DENIALS,
  ...DATES_IN_NAMES,
  ...OTHER_DAYS,
  ...SECOND_LOOK
];
