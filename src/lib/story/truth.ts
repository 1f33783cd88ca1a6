import type { Extraction } from '#lib/domain/extraction.ts';
import { DATE_RULES } from './truth/dates.ts';
import { PEOPLE_RULES } from './truth/people.ts';
import type { TruthRule } from './truth/rule.ts';
import { SHAPE_RULES } from './truth/shape.ts';
import { WORD_RULES } from './truth/words.ts';

/** All rules of truth, in the order in which they are checked. */
export const TRUTH_RULES: readonly TruthRule[] = [
  ...SHAPE_RULES,
  ...WORD_RULES,
  ...DATE_RULES,
  ...PEOPLE_RULES
];

/** One place where an extraction breaks a rule of truth. */
export interface Violation {
  /** Id of the rule. */
  readonly rule: string;
  /** JSON pointer into the extraction. */
  readonly at: string;
  /** What was found there and what was wanted, in one or two sentences. */
  readonly says: string;
}

/** Every place where an extraction breaks a rule of truth; empty for one that may be shown. */
export function checkExtraction(extraction: Extraction): Violation[] {
  return TRUTH_RULES.flatMap((rule) =>
    rule
      .breaches(extraction)
      .map(({ at, found }) => ({ rule: rule.id, at, says: `found ${found}. ${rule.says}` }))
  );
}
