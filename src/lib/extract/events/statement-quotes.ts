import type { Quote } from '#lib/domain/quote.ts';
import { byPlace, covers, slice } from '#lib/domain/span.ts';
import { gather } from '../gather.ts';
import type { ActorIndex } from '../actors/actor-index.ts';
import type { AttributedQuote } from '../quotes/attributed-quote.ts';
import type { Rule } from '../rule.ts';
import type { Sentence } from '../document/document.ts';
import { lastUpTo, Window } from '../document/window.ts';
import { actorsWith, isStatement, type Candidate } from './candidate.ts';
import type { Findings } from './findings.ts';
import type { Identities } from './identity.ts';

/**
 * Which candidate each attributed quote belongs to, by index of the quote: the one whose verb is its
 * cue, else one in the same sentence whose words hold it, else the one whose quote it continues.
 * Quotes of no candidate, and what was never said, are left out.
 */
export function quotesOfCandidates(
  quotes: readonly AttributedQuote[],
  candidates: readonly Candidate[]
): ReadonlyMap<number, number> {
  const owners = new Map<number, number>();
  const verbs = new Window(
    gather(candidates, ({ clause, id }) =>
      clause ? [{ start: clause.verb.start, end: clause.verb.end, id }] : []
    )
  );
  const bySentence = new Map<Sentence, Candidate[]>();
  for (const candidate of candidates) {
    if (candidate.sentence.speech !== null) continue;
    const beside = bySentence.get(candidate.sentence);
    if (beside) beside.push(candidate);
    else bySentence.set(candidate.sentence, [candidate]);
  }
  const sentences = [...bySentence.keys()].sort((a, b) => a.start - b.start);
  quotes.forEach((quote, at) => {
    if (quote.unsaid) return;
    const cued = quote.cue && verbs.overlapping(quote.cue)[0];
    const own = sentences[lastUpTo(sentences, quote.inner.start)];
    const owner =
      cued?.id ??
      holder(own ? (bySentence.get(own) ?? []) : [], quote)?.id ??
      (quote.continuedFrom === null ? undefined : owners.get(quote.continuedFrom));
    if (owner !== undefined) owners.set(at, owner);
  });
  return owners;
}

/**
 * Candidates told within quotation marks have whoever is quoted as their teller: "a war that began in 1994"
 * is the speaker's word.
 */
export function toldInQuotes(
  candidates: readonly Candidate[],
  quotes: readonly AttributedQuote[],
  owners: ReadonlyMap<number, number>
): Candidate[] {
  const triggers = new Window(
    candidates.map(({ id, trigger }) => ({ start: trigger.start, end: trigger.end, id }))
  );
  const tellers = new Map<number, number>();
  quotes.forEach((quote, at) => {
    const owner = owners.get(at);
    if (owner === undefined) return;
    for (const { id } of triggers.within(quote.inner)) if (id !== owner) tellers.set(id, owner);
  });
  return candidates.map((candidate) => {
    const teller = tellers.get(candidate.id);
    const told = teller !== undefined && candidate.teller === null && !isStatement(candidate);
    return told && candidate.sentence.speech === null ? { ...candidate, teller } : candidate;
  });
}

function holder(candidates: readonly Candidate[], quote: AttributedQuote): Candidate | undefined {
  return candidates
    .filter(({ words }) => covers(words, quote.inner))
    .sort((a, b) => a.words.end - a.words.start - (b.words.end - b.words.start))[0];
}

/** The actor who speaks a quote, and by which rule: whom the speaker phrase means, else who speaks in its statement. */
function speakerOf(
  quote: AttributedQuote,
  index: ActorIndex,
  owner: Candidate | undefined
): { readonly speaker: string | null; readonly rule: string | null } {
  const named = quote.speaker ? index.actorsAt(quote.speaker)[0]?.actor : undefined;
  if (named !== undefined)
    return { speaker: named, rule: quote.rule ?? SPEAKS_IN_THE_STATEMENT.id };
  const stating = owner ? actorsWith(owner, 'speaker')[0] : undefined;
  return stating === undefined
    ? { speaker: null, rule: null }
    : { speaker: stating, rule: SPEAKS_IN_THE_STATEMENT.id };
}

/** Candidate of the statement by index of the quotation span, continued speeches included. */
export function speechOwners(
  quotes: readonly AttributedQuote[],
  owners: ReadonlyMap<number, number>
): Map<number, number> {
  return new Map(
    gather(quotes, (quote, at) => {
      const owner = owners.get(at);
      return owner === undefined ? [] : [[quote.span, owner] as const];
    })
  );
}

/** The quotes with their speakers, in order of place, and by the candidate that they belong to. */
export function quotesOf(
  { document, quotes, firings }: Findings,
  index: ActorIndex,
  candidates: readonly Candidate[],
  owners: ReadonlyMap<number, number>,
  identities: Identities
): { readonly all: readonly Quote[]; readonly byCandidate: ReadonlyMap<number, readonly Quote[]> } {
  const byCandidate = new Map<number, Quote[]>();
  const cite = (span: { start: number; end: number } | null): Quote['cue'] =>
    span && { start: span.start, end: span.end, exact: slice(document.text, span) };
  const all = quotes.map((quote, at): Quote => {
    const owner = candidates[owners.get(at) ?? -1];
    const { speaker, rule } = speakerOf(quote, index, owner);
    if (rule === SPEAKS_IN_THE_STATEMENT.id) firings.note(SPEAKS_IN_THE_STATEMENT);
    const result: Quote = {
      id: identities.forQuote(document.text, quote.inner),
      start: quote.inner.start,
      end: quote.inner.end,
      exact: slice(document.text, quote.inner),
      speaker,
      speakerMention: cite(quote.speaker),
      cue: cite(quote.cue),
      rule,
      extent: quote.extent
    };
    if (owner) byCandidate.set(owner.id, [...(byCandidate.get(owner.id) ?? []), result]);
    return result;
  });
  return { all: all.sort(byPlace), byCandidate };
}

export const SPEAKS_IN_THE_STATEMENT: Rule = {
  id: 'speaks-in-the-statement',
  why: 'Words quoted within a statement are the words of who makes it.'
};
