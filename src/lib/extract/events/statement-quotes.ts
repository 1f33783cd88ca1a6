import { covers, overlaps } from '#lib/domain/span.ts';
import type { ActorIndex } from '../actors/actor-index.ts';
import type { AttributedQuote } from '../quotes/attributed-quote.ts';
import { actorsWith, type Candidate } from './candidate.ts';

/**
 * Which candidate each attributed quote belongs to, by index of the quote: the one whose verb is its
 * cue, else one in the same sentence whose words hold it, else the one whose quote it continues.
 * Quotes of no candidate are left out.
 */
export function quotesOfCandidates(
  quotes: readonly AttributedQuote[],
  candidates: readonly Candidate[]
): ReadonlyMap<number, number> {
  const owners = new Map<number, number>();
  quotes.forEach((quote, at) => {
    const cued = quote.cue;
    const owner =
      (cued && candidates.find(({ clause }) => clause && overlaps(clause.verb, cued))) ??
      holder(candidates, quote) ??
      (quote.continuedFrom === null
        ? undefined
        : candidates[owners.get(quote.continuedFrom) ?? -1]);
    if (owner) owners.set(at, owner.id);
  });
  return owners;
}

function holder(candidates: readonly Candidate[], quote: AttributedQuote): Candidate | undefined {
  return candidates
    .filter(({ words, sentence }) => sentence.speech === null && covers(words, quote.inner))
    .sort((a, b) => a.words.end - a.words.start - (b.words.end - b.words.start))[0];
}

/** The actor who speaks a quote: whom the speaker phrase means, else who speaks in its statement. */
export function speakerOf(
  quote: AttributedQuote,
  index: ActorIndex,
  owner: Candidate | undefined
): string | null {
  const named = quote.speaker ? index.actorsAt(quote.speaker)[0]?.actor : undefined;
  return named ?? (owner ? (actorsWith(owner, 'speaker')[0] ?? null) : null);
}
