import { foldedWords } from './join-words.ts';
import { shinglesOf } from './wire-copies.ts';

/** The words of a quote, as one string: equal for equal words, whatever marks and spaces stand around them. */
export function quoteKey(exact: string): string {
  return foldedWords(exact).join(' ');
}

/** Hashes of the runs of words of a quote; none runs over an ellipsis. */
export function quoteRuns(exact: string): ReadonlySet<number> {
  const runs = new Set<number>();
  for (const part of exact.split(/\[?(?:…|\.\s?\.\s?\.)\]?/u))
    for (const run of shinglesOf(part)) runs.add(run);
  return runs;
}

/** Part of the shorter quote's runs that the longer one has too, where both are the same words, cut or not. */
const SAME_PART = 0.8;

/** How many runs of words two quotes share, if the shorter is a part of the longer; else 0. */
export function sharedRuns(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const [less, more] = one.size <= other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const run of less) if (more.has(run)) shared += 1;
  return shared > 0 && shared / less.size >= SAME_PART ? shared : 0;
}
