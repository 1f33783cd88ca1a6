import type { Rule } from '#lib/extract/rule.ts';
import type { Reading } from './reading.ts';

/** "The next day" and "two weeks later" where the text has told no time that they could count from: no date. */
export function untold(rule: Rule, value: string): Reading {
  const says = () => 'counts from a time that the text does not tell';
  return { rule, value, claim: null, basis: 'relative', says };
}
