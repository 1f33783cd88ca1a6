import type { Rule } from '../rule.ts';
import { CLAUSE_RULES } from './clause-candidates.ts';
import {
  AFTER_WHAT_IT_SPEAKS_OF,
  BOUNDED_BY_PREPOSITION,
  BY_PUBLICATION,
  GOING_ON_AT_PUBLICATION,
  SAID_THEN,
  SAME_OCCASION
} from './dating-rules.ts';
import { DESCRIBED_THEN_NAMED } from './described-then-named.ts';
import { QUOTED_AGAIN, SPEAKER_GOES_ON } from './said-again.ts';
import { IN_ONE_BREATH, TOLD_AGAIN } from './told-again.ts';
import { NAMED_WITH_ITS_DATE, NAMED_WITH_WHOSE_IT_WAS, SAID_TO_GO_ON } from './noun-candidates.ts';
import { DESCRIBED_WITH_ITS_DATE } from './participle-candidates.ts';
import { QUOTED } from './quote-candidates.ts';
import { GOES_ON_WITH_ITS_DATE } from './gerund-candidates.ts';
import { PUBLISHED } from './publication.ts';
import { SPEAKS_IN_THE_STATEMENT } from './statement-quotes.ts';

/** Every rule that finds, joins or dates events. */
export const ALL_EVENT_RULES: readonly Rule[] = [
  ...CLAUSE_RULES,
  NAMED_WITH_ITS_DATE,
  NAMED_WITH_WHOSE_IT_WAS,
  SAID_TO_GO_ON,
  DESCRIBED_WITH_ITS_DATE,
  GOES_ON_WITH_ITS_DATE,
  SPEAKS_IN_THE_STATEMENT,
  QUOTED,
  QUOTED_AGAIN,
  SPEAKER_GOES_ON,
  IN_ONE_BREATH,
  TOLD_AGAIN,
  DESCRIBED_THEN_NAMED,
  BOUNDED_BY_PREPOSITION,
  SAID_THEN,
  SAME_OCCASION,
  AFTER_WHAT_IT_SPEAKS_OF,
  GOING_ON_AT_PUBLICATION,
  BY_PUBLICATION,
  PUBLISHED
];
