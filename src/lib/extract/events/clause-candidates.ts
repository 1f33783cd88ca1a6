import type { Modality } from '#lib/domain/event.ts';
import { overlaps } from '#lib/domain/span.ts';
import { gather } from '../gather.ts';
import type { ActorIndex } from '../actors/actor-index.ts';
import type { ReadDocument } from '../document/document.ts';
import { Window } from '../document/window.ts';
import type { Clause } from '../grammar/clause.ts';
import type { Tagged } from '../grammar/tagged.ts';
import { CUE_VERBS } from '../lexicon/cues.ts';
import { isSpeechVerb, tellsOpinion } from '../lexicon/event-verbs.ts';
import type { AttributedQuote } from '../quotes/attributed-quote.ts';
import type { Firings } from '../rule.ts';
import {
  acts,
  calls,
  decides,
  happens,
  holdsEvent,
  meets,
  sees,
  stands,
  talks,
  visits
} from './act-rules.ts';
import { goesOn, notSince } from './lasting-rules.ts';
import { plans } from './plan-rules.ts';
import type { Candidate } from './candidate.ts';
import { type ClauseEvent, type ClauseReading, type ClauseRule } from './clause-reading.ts';
import { isSetOff, wordsOf } from './clause-words.ts';
import { mayBeTold, mayTell } from './may-tell.ts';
import { accordingTo, outletsOf, venueOf } from './sources.ts';
import { declinesToConfirm, denies, doesTheSame, quotedAsSaying, says } from './statement-rules.ts';

/** The rules in the order in which they are asked; the first that answers decides. */
export const CLAUSE_RULES: readonly ClauseRule[] = [
  declinesToConfirm,
  quotedAsSaying,
  doesTheSame,
  denies,
  notSince,
  plans,
  calls,
  says,
  visits,
  meets,
  talks,
  holdsEvent,
  goesOn,
  decides,
  acts,
  happens,
  sees,
  stands
];

/**
 * Reads every clause of a document, given by sentence, for what it tells. In order of sentences and their
 * verbs.
 */
export function clauseCandidates(
  document: ReadDocument,
  clausesOf: readonly (readonly Clause[])[],
  index: ActorIndex,
  quotes: readonly AttributedQuote[],
  firings: Firings
): Candidate[] {
  const found: Candidate[] = [];
  const allCues = new Window(gather(quotes, ({ cue }) => (cue ? [cue] : [])));
  for (const sentence of document.sentences) {
    if (sentence.block.role === 'headline') continue;
    const clauses = clausesOf[sentence.index] ?? [];
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
    if (at.parent === null || isSetOff(at, clauses, tagged)) return null;
    const known = byClause.get(at.parent);
    if (at.role === 'content') return known ?? null;
    at = clauses[at.parent];
  }
  return null;
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

function modalityOf(reading: ClauseReading, event: ClauseEvent): Modality {
  const { clause } = reading;
  if (event.ongoing) return 'ongoing';
  if (event.planned) return 'planned';
  if (clause.verb.adverbs.some((adverb) => AGAIN_AND_AGAIN.test(adverb))) return 'recurring';
  const hearsay = hearsayOf(reading);
  if (hearsay) return hearsay;
  return event.kind === 'statement' && holdsOpinion(reading) ? 'opinion' : 'asserted';
}

const BY_HEARSAY = /^(?:reportedly|allegedly|supposedly|purportedly)$/;

/** "It has been reported that …", "reportedly": somebody said so, or denied it, and the text does not say who. */
function hearsayOf({ clause, clauses }: ClauseReading): Modality | null {
  const parent =
    clause.role === 'content' && clause.parent !== null ? clauses[clause.parent] : undefined;
  if (parent?.verb.passive && CUE_VERBS.get(parent.verb.lemma) === 'denial') return 'denied';
  const told = parent?.verb.passive === true && isSpeechVerb(parent.verb.lemma);
  return told || clause.verb.adverbs.some((adverb) => BY_HEARSAY.test(adverb)) ? 'reported' : null;
}

/** "dubbed it …", "said she felt …": the verb, or that of what is said, tells what the speaker holds. */
function holdsOpinion({ clause, clauses }: ClauseReading): boolean {
  const said = clauses.find(({ role, parent }) => role === 'content' && parent === clause.index);
  return (
    tellsOpinion(clause.verb.lemma) ||
    (said !== undefined && CUE_VERBS.get(said.verb.lemma) === 'opinion')
  );
}
