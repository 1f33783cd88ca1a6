import { NAME_OF_A_THING } from './actors/find-actors.ts';
import { NEVER_ACTS } from './actors/finish-actors.ts';
import { DESCRIPTION_RULES, NAME_RULES, PRONOUN_RULES } from './actors/rules/order.ts';
import { SIDE_RULES } from './actors/rules/sides.ts';
import { ALL_EVENT_RULES } from './events/all-rules.ts';
import {
  CONTEXT_RULES,
  LAST_RULES,
  QUOTE_WITHIN_QUOTE,
  SENTENCE_RULES
} from './quotes/attribute-quotes.ts';
import { NEVER_SAID } from './quotes/rules/never-said.ts';
import type { Rule } from './rule.ts';
import { ALL_TIME_RULES } from './times/all-rules.ts';

/** Every rule of the pipeline that can fire, in the order of the stages. */
export const ALL_RULES: readonly Rule[] = [
  ...ALL_TIME_RULES,
  ...SENTENCE_RULES,
  ...LAST_RULES,
  ...CONTEXT_RULES,
  NEVER_SAID,
  QUOTE_WITHIN_QUOTE,
  ...NAME_RULES,
  ...DESCRIPTION_RULES,
  ...PRONOUN_RULES,
  ...SIDE_RULES,
  NAME_OF_A_THING,
  NEVER_ACTS,
  ...ALL_EVENT_RULES
];
