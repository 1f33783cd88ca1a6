import type { Rule } from '../../rule.ts';

/** Asked of every speaker that a sentence rule has found. */
export const NEVER_SAID: Rule = {
  id: 'never-said',
  why: 'Words that somebody “did not say”, “could have said”, says only “if”, or is “falsely” quoted with were not said: nobody speaks them.'
};
