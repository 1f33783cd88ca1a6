import type { Firings, Rule } from '../rule.ts';
import type { ResolvedTime } from '../times/resolved-time.ts';
import type { TimeMention } from '../times/time-mention.ts';
import type { Candidate, TimeOfCandidate } from './candidate.ts';
import type { Groups } from './groups.ts';

/** What the dates are read from. */
export interface Dateable {
  readonly text: string;
  readonly published: number;
  readonly candidates: readonly Candidate[];
  readonly times: readonly TimeOfCandidate[];
  readonly resolved: ReadonlyMap<TimeMention, ResolvedTime>;
  /** Candidate ids that a candidate speaks of, by id. */
  readonly about: readonly (readonly number[])[];
  /** Candidate of the statement that a speech belongs to, by index of the quotation span. */
  readonly speeches: ReadonlyMap<number, number>;
  /** Candidate of the statement in whose quotation a time expression stands. */
  readonly saidIn: ReadonlyMap<TimeMention, number>;
  /** Groups by what the text bears out, and by that and by inference. */
  readonly plain: Groups;
  readonly joined: Groups;
  /** How an inferred join is told to the reader, by the leader of the joined group. */
  readonly inferences: ReadonlyMap<number, { readonly rule: Rule; readonly says: string }>;
  readonly firings: Firings;
}
