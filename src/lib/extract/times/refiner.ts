import type { Discard } from '#lib/domain/trace.ts';
import type { Firings, Rule } from '#lib/extract/rule.ts';
import type { TimeMention } from './time-mention.ts';

/** What a refiner answers on one mention: keep it, drop it, or merge it with the one after it. */
export type Refinement =
  | { readonly action: 'keep' }
  | { readonly action: 'drop'; readonly why: string }
  | { readonly action: 'merge'; readonly merged: TimeMention; readonly why: string };

/** One text, and the words that a refiner drops from it or merges, in order. */
export interface RefinerExample {
  readonly text: string;
  readonly expect: readonly string[];
}

/** Looks again at what the rules found, one mention at a time with the one after it (null at the end). */
export interface Refiner extends Rule {
  readonly examples: readonly RefinerExample[];
  readonly refine: (text: string, mention: TimeMention, next: TimeMention | null) => Refinement;
}

export interface Refined {
  readonly mentions: readonly TimeMention[];
  readonly discards: readonly Discard[];
}

export const KEEP: Refinement = { action: 'keep' };

/** Runs one refiner over mentions in order of place. */
export function applyRefiner(
  refiner: Refiner,
  text: string,
  mentions: readonly TimeMention[],
  firings: Firings
): Refined {
  const kept: TimeMention[] = [];
  const discards: Discard[] = [];
  for (let i = 0; i < mentions.length; i += 1) {
    const mention = mentions[i];
    if (mention === undefined) continue;
    const answer = refiner.refine(text, mention, mentions[i + 1] ?? null);
    if (answer.action === 'keep') {
      kept.push(mention);
      continue;
    }
    firings.note(refiner);
    const isMerge = answer.action === 'merge';
    const { start, end, exact } = mention;
    discards.push({
      rule: refiner.id,
      action: isMerge ? 'merged' : 'dropped',
      what: 'time',
      words: { start, end, exact },
      into: isMerge ? `time-${String(answer.merged.start)}` : null,
      why: answer.why
    });
    if (isMerge) {
      kept.push(answer.merged);
      i += 1;
    }
  }
  return { mentions: kept, discards };
}
