import { covers } from '#lib/domain/span.ts';
import { gather } from '../gather.ts';
import type { ActorIndex } from '../actors/actor-index.ts';
import { EVENT_NOUNS } from '../lexicon/event-verbs.ts';
import { doersOf, type Candidate } from './candidate.ts';
import { headWord, ownersOf } from './clause-reading.ts';

/**
 * Which candidates a statement speaks of as having happened: what it reports in a clause of its own, an
 * event that a noun in it refers back to ("Bonne’s visit"), and whatever the statement that it does
 * again ("did the same") speaks of. Candidate ids, by candidate id.
 */
export function whatTheySpeakOf(
  candidates: readonly Candidate[],
  index: ActorIndex
): (readonly number[])[] {
  const found: number[][] = [];
  const byTeller = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    if (candidate.teller === null) continue;
    const told = byTeller.get(candidate.teller);
    if (told) told.push(candidate);
    else byTeller.set(candidate.teller, [candidate]);
  }
  for (const candidate of candidates) {
    if (!/^(?:statement|quote|denial|non-confirmation)$/.test(candidate.kind)) {
      found.push([]);
      continue;
    }
    const reported = (byTeller.get(candidate.id) ?? []).filter(
      ({ modality, kind }) => modality === 'asserted' && kind !== 'plan'
    );
    const again = candidate.rule === 'does-the-same' ? (found[candidate.id - 1] ?? []) : [];
    found.push([
      ...reported.map(({ id }) => id),
      ...namedAgain(candidate, candidates, index),
      ...again
    ]);
  }
  return found;
}

function namedAgain(
  candidate: Candidate,
  candidates: readonly Candidate[],
  index: ActorIndex
): number[] {
  const { sentence, words } = candidate;
  return gather(
    sentence.phrases.filter((phrase) => covers(words, phrase) && phrase.possessor !== null),
    (phrase) => {
      const kind = EVENT_NOUNS.get(headWord(sentence, phrase));
      if (!kind) return [];
      const owners = ownersOf({ index, sentence }, phrase);
      const event = candidates.find(
        (other) =>
          other.kind === kind &&
          other.clause !== null &&
          owners.some((owner) => doersOf(other).includes(owner))
      );
      return event ? [event.id] : [];
    }
  );
}
