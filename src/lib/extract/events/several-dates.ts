import type { Candidate, TimeOfCandidate } from './candidate.ts';

/**
 * Whether the sentence of a clause's candidate dates more than one of the acts that its clauses tell side by side.
 * Candidates and their times are by id; the clauses of one sentence stand together.
 */
export function isOfSeveralDates(
  { id, sentence }: Candidate,
  candidates: readonly Candidate[],
  times: readonly TimeOfCandidate[]
): boolean {
  let first = id;
  while (candidates[first - 1]?.sentence === sentence) first -= 1;
  let dated = 0;
  for (let at = first; candidates[at]?.sentence === sentence; at += 1) {
    const plain = /^(?:main|coordinate|content)$/.test(candidates[at]?.clause?.role ?? '');
    if (plain && times[at]?.own != null) dated += 1;
  }
  return dated > 1;
}
