import { hull, type Span } from '#lib/domain/span.ts';
import type { ActorIndex } from '../actors/actor-index.ts';
import type { ReadDocument, Sentence } from '../document/document.ts';
import { lastUpTo, Window } from '../document/window.ts';
import type { AttributedQuote } from '../quotes/attributed-quote.ts';
import type { Firings, Rule } from '../rule.ts';
import type { Candidate } from './candidate.ts';
import { inRole } from './clause-reading.ts';
import { quotesOfCandidates } from './statement-quotes.ts';

export const QUOTED: Rule = {
  id: 'quoted',
  why: 'Words between quotation marks with someone who speaks them are a statement, whatever the sentence around them.'
};

/** A statement for each speech that no clause introduces: signed words, “according to …”, an unknown speaker. */
export function quoteCandidates(
  document: ReadDocument,
  index: ActorIndex,
  quotes: readonly AttributedQuote[],
  told: readonly Candidate[],
  firings: Firings
): Candidate[] {
  const owners = quotesOfCandidates(quotes, told);
  const own = document.sentences.filter(({ speech }) => speech === null);
  const sentences = new Window(
    own.map((sentence) => ({ start: sentence.start, end: sentence.end, sentence }))
  );
  const found: Candidate[] = [];
  quotes.forEach((quote, at) => {
    if (
      owners.has(at) ||
      quote.extent !== 'full' ||
      quote.rule === null ||
      quote.continuedFrom !== null
    )
      return;
    const sentence = sentenceOf(quote.outer, sentences, own);
    if (!sentence) return;
    firings.note(QUOTED);
    const speakers = quote.speaker ? index.actorsAt(quote.speaker).map(({ actor }) => actor) : [];
    const beside = [quote.speaker, quote.cue].filter(
      (span): span is Span => span !== null && touches(span, sentence)
    );
    found.push({
      id: told.length + found.length,
      kind: 'statement',
      modality: 'asserted',
      lemma: 'say',
      trigger: quote.inner,
      words: hull([quote.outer, ...beside]),
      sentence,
      clause: null,
      actors: inRole(speakers, 'speaker'),
      place: null,
      teller: null,
      accordingTo: null,
      venue: null,
      outlets: [],
      last: false,
      rule: QUOTED.id
    });
  });
  return found;
}

function touches(span: Span, sentence: Span): boolean {
  return span.start < sentence.end && sentence.start < span.end;
}

function sentenceOf(
  outer: Span,
  sentences: Window<Span & { readonly sentence: Sentence }>,
  own: readonly Sentence[]
): Sentence | undefined {
  const inside = sentences.within(outer)[0]?.sentence;
  if (inside) return inside;
  const at = Math.max(0, lastUpTo(own, outer.start));
  return own.slice(at, at + 2).find((sentence) => touches(outer, sentence));
}
