import type { ActorIndex } from '../actors/actor-index.ts';
import type { AttributedQuote } from '../quotes/attributed-quote.ts';
import type { Rule } from '../rule.ts';
import type { Candidate, TimeOfCandidate } from './candidate.ts';

/** Two candidates that are one event. */
export interface Join {
  readonly rule: Rule;
  /** Candidate ids, the earlier first. */
  readonly a: number;
  readonly b: number;
  /** Whether the text does not say that they are one. */
  readonly inferred: boolean;
}

/** What the joining rules look at. */
export interface Telling {
  readonly text: string;
  readonly index: ActorIndex;
  readonly candidates: readonly Candidate[];
  readonly times: readonly TimeOfCandidate[];
  readonly quotes: readonly AttributedQuote[];
  /** Candidate id by index of the quote. */
  readonly quoteOwners: ReadonlyMap<number, number>;
}

/** A join that the text itself bears out. */
export function join(rule: Rule, a: number, b: number): Join {
  return { rule, a: Math.min(a, b), b: Math.max(a, b), inferred: false };
}

/** Standfirst and first paragraph tell in short what the text then tells at length. */
export function isInLead({ sentence: { block, line, index } }: Candidate): boolean {
  return block.role === 'standfirst' || (block.number === 1 && (index === 0 || line <= LEAD_LINES));
}

/** A headline, a standfirst and the first paragraph at most. */
const LEAD_LINES = 3;

/** Whether words of its own date a candidate. */
export function hasOwnDate({ times }: Telling, { id }: Candidate): boolean {
  return times[id]?.own != null || times[id]?.anchor != null;
}
