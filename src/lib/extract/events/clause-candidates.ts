import type { Modality } from '#lib/domain/event.ts';
import { overlaps, type Span } from '#lib/domain/span.ts';
import type { ActorIndex } from '../actors/actor-index.ts';
import type { ReadDocument, Sentence } from '../document/document.ts';
import { Window } from '../document/window.ts';
import type { Clause } from '../grammar/clause.ts';
import type { Tagged } from '../grammar/tagged.ts';
import { findClauses } from '../grammar/clauses.ts';
import { CUE_VERBS } from '../lexicon/cues.ts';
import { isSpeechVerb, STATE_VERBS } from '../lexicon/event-verbs.ts';
import type { AttributedQuote } from '../quotes/attributed-quote.ts';
import type { Firings } from '../rule.ts';
import {
  acts,
  calls,
  decides,
  goesOn,
  holdsEvent,
  meets,
  notSince,
  plans,
  talks,
  visits
} from './act-rules.ts';
import type { Candidate } from './candidate.ts';
import { spanOf, type ClauseEvent, type ClauseReading, type ClauseRule } from './clause-reading.ts';
import { accordingTo, outletsOf, venueOf } from './sources.ts';
import { declinesToConfirm, denies, doesTheSame, says } from './statement-rules.ts';

/** The rules in the order in which they are asked; the first that answers decides. */
export const CLAUSE_RULES: readonly ClauseRule[] = [
  declinesToConfirm,
  doesTheSame,
  denies,
  notSince,
  says,
  calls,
  visits,
  meets,
  talks,
  holdsEvent,
  goesOn,
  plans,
  decides,
  acts
];

/** Reads every clause of a document for what it tells. In order of sentences and their verbs. */
export function clauseCandidates(
  document: ReadDocument,
  index: ActorIndex,
  quotes: readonly AttributedQuote[],
  firings: Firings
): Candidate[] {
  const found: Candidate[] = [];
  const allCues = new Window(quotes.flatMap(({ cue }) => (cue ? [cue] : [])));
  for (const sentence of document.sentences) {
    if (sentence.block.role === 'headline') continue;
    const clauses = findClauses(sentence);
    const cues = allCues.within(sentence);
    const byClause = new Map<number, number>();
    for (const clause of inTellingOrder(clauses)) {
      const reading: ClauseReading = {
        document,
        index,
        sentence,
        clause,
        clauses,
        before: found,
        quotes: cues.some((cue) => overlaps(cue, clause.verb))
      };
      const teller = tellerOf(clause, clauses, byClause, sentence.tagged);
      if (!mayTell(reading, teller)) continue;
      const read = firstAnswer(reading);
      if (!read || !mayBeTold(reading, read.event)) continue;
      firings.note(read.rule);
      byClause.set(clause.index, found.length);
      found.push(candidateOf(found.length, reading, read.rule, read.event, teller));
    }
  }
  return found;
}

/** Who says it first, then what is said, so that the teller is known by then. */
function inTellingOrder(clauses: readonly Clause[]): Clause[] {
  const depth = (clause: Clause): number =>
    clause.role === 'content' && clause.parent !== null ? 1 + depthOf(clauses, clause.parent) : 0;
  return [...clauses].sort((a, b) => depth(a) - depth(b) || a.index - b.index);
}

function depthOf(clauses: readonly Clause[], index: number): number {
  let depth = 0;
  for (let at: number | null = index; at !== null && depth < clauses.length; depth += 1) {
    const clause: Clause | undefined = clauses[at];
    at = clause?.role === 'content' ? clause.parent : null;
  }
  return depth;
}

function tellerOf(
  clause: Clause,
  clauses: readonly Clause[],
  byClause: ReadonlyMap<number, number>,
  tagged: readonly Tagged[]
): number | null {
  let at: Clause | undefined = clause;
  for (let step = 0; at && step < clauses.length; step += 1) {
    if (at.parent === null || isSetOff(at, tagged)) return null;
    const known = byClause.get(at.parent);
    if (at.role === 'content') return known ?? null;
    at = clauses[at.parent];
  }
  return null;
}

/** An adverbial clause that a comma sets off is the article's own, not part of what someone says. */
function isSetOff({ role, marker }: Clause, tagged: readonly Tagged[]): boolean {
  return role === 'adverbial' && marker !== null && tagged[marker - 1]?.exact === ',';
}

const HYPOTHETICAL = /^(?:if|unless|whether|lest|until|till)$/;

/** Whether a clause may tell of something that happened at all. */
function mayTell(reading: ClauseReading, teller: number | null): boolean {
  const { clause, sentence, clauses } = reading;
  const marker = clause.marker === null ? '' : (sentence.tagged[clause.marker]?.lower ?? '');
  if (HYPOTHETICAL.test(marker) || clause.verb.tense === 'conditional') return false;
  if (clause.role === 'content') {
    const parent = clause.parent === null ? undefined : clauses[clause.parent];
    return (
      teller !== null &&
      parent !== undefined &&
      isSpeechVerb(parent.verb.lemma) &&
      clause.verb.tense === 'past'
    );
  }
  if (clause.role === 'relative')
    return clause.verb.tense === 'past' && timesIn(reading).length > 0;
  return true;
}

/** Whether the event that a rule read may be told by this clause, in this place. */
function mayBeTold(reading: ClauseReading, event: ClauseEvent): boolean {
  const { clause, sentence } = reading;
  const { verb } = clause;
  const said = /^(?:statement|denial|non-confirmation)$/.test(event.kind);
  if (sentence.speech !== null && (verb.tense !== 'past' || timesIn(reading).length === 0))
    return false;
  if (event.ongoing || event.planned || event.last || event.kind === 'non-confirmation')
    return clause.role !== 'content';
  if (verb.negated) return false;
  if (verb.tense === 'past') return said || !STATE_VERBS.has(verb.lemma);
  return verb.tense === 'present' && said && !verb.passive;
}

function timesIn({ sentence, clause }: ClauseReading): readonly Span[] {
  const span = spanOf(sentence, clause.from, clause.to);
  return sentence.times.filter(
    (mention) => overlaps(mention, span) && (mention.type === 'DATE' || mention.type === 'TIME')
  );
}

function firstAnswer(
  reading: ClauseReading
): { readonly rule: ClauseRule; readonly event: ClauseEvent } | null {
  for (const rule of CLAUSE_RULES) {
    const event = rule.read(reading);
    if (event) return { rule, event };
  }
  return null;
}

function candidateOf(
  id: number,
  reading: ClauseReading,
  rule: ClauseRule,
  event: ClauseEvent,
  teller: number | null
): Candidate {
  const { sentence, clause } = reading;
  const seen = new Set<string>();
  return {
    id,
    kind: event.kind,
    modality: modalityOf(reading, event),
    lemma: event.lemma ?? clause.verb.lemma,
    trigger: clause.verb,
    words: wordsOf(reading, event),
    sentence,
    clause,
    actors: event.actors.filter(({ actor }) => !seen.has(actor) && seen.add(actor)),
    place: event.place ?? null,
    teller,
    accordingTo: accordingTo(reading),
    venue: venueOf(reading),
    outlets: outletsOf(reading),
    last: event.last ?? false,
    rule: rule.id
  };
}

const AGAIN_AND_AGAIN = /^(?:repeatedly|often|frequently|regularly|routinely|consistently|always)$/;

function modalityOf({ clause }: ClauseReading, event: ClauseEvent): Modality {
  if (event.ongoing) return 'ongoing';
  if (event.planned) return 'planned';
  if (clause.verb.adverbs.some((adverb) => AGAIN_AND_AGAIN.test(adverb))) return 'recurring';
  return CUE_VERBS.get(clause.verb.lemma) === 'opinion' ? 'opinion' : 'asserted';
}

/** The clause with all that depends on it; a statement that opens a sentence with its quotation, whole. */
function wordsOf({ sentence, clause, clauses }: ClauseReading, event: ClauseEvent): Span {
  const dependants = clauses.filter(
    (other) => other === clause || hangsOn(other, clause, clauses, sentence.tagged)
  );
  const from = Math.min(...dependants.map((other) => other.from));
  const to = Math.max(...dependants.map((other) => other.to));
  const opened = clause.role === 'adverbial' && clause.marker === from ? from + 1 : from;
  const start =
    event.kind === 'statement' && sentence.tagged[from - 1]?.tag === 'quote' ? from - 1 : opened;
  return spanOf(sentence, afterConjunction(sentence, start), withoutTail(sentence, to));
}

function hangsOn(
  clause: Clause,
  head: Clause,
  clauses: readonly Clause[],
  tagged: readonly Tagged[]
): boolean {
  let at: Clause | undefined = clause;
  for (let step = 0; at && step < clauses.length; step += 1) {
    if (isSetOff(at, tagged)) return false;
    if (at.parent === head.index) return true;
    at = at.parent === null ? undefined : clauses[at.parent];
  }
  return false;
}

function afterConjunction(sentence: Sentence, from: number): number {
  let at = from;
  while (
    /^(?:and|but|that|,|—|–|--|;|who|which)$/.test(sentence.tagged[at]?.lower ?? '') &&
    at < sentence.tagged.length - 1
  )
    at += 1;
  return at;
}

function withoutTail(sentence: Sentence, to: number): number {
  let at = to;
  while (
    at > 1 &&
    (sentence.tagged[at - 1]?.tag === 'mark' || sentence.tagged[at - 1]?.tag === 'conj')
  )
    at -= 1;
  return at;
}
