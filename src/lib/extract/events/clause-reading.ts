import type { EventActor, EventKind } from '#lib/domain/event.ts';
import { overlaps, type Span } from '#lib/domain/span.ts';
import { gather } from '../gather.ts';
import type { ActorIndex } from '../actors/actor-index.ts';
import type { ReadDocument, Sentence } from '../document/document.ts';
import type { Clause } from '../grammar/clause.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import type { Rule } from '../rule.ts';
import type { TimeMention } from '../times/time-mention.ts';
import type { Candidate } from './candidate.ts';
import { namesDay } from './names-day.ts';
import { indexAt, isAside, onlyDescribesNoun } from './noun-date.ts';

/** A clause in its sentence, with what the rules may ask about it. */
export interface ClauseReading {
  readonly document: ReadDocument;
  readonly index: ActorIndex;
  readonly sentence: Sentence;
  readonly clause: Clause;
  /** All clauses of the sentence. */
  readonly clauses: readonly Clause[];
  /** Candidates found so far, in order of place. */
  readonly before: readonly Candidate[];
  /** Whether a quotation with a cue in this clause stands in the sentence. */
  readonly quotes: boolean;
}

/** What a clause rule reads: the kind, and how actors take part. */
export interface ClauseEvent {
  readonly kind: EventKind;
  readonly lemma?: string;
  readonly actors: readonly EventActor[];
  readonly place?: string | null;
  readonly planned?: boolean;
  readonly last?: boolean;
  readonly ongoing?: boolean;
  /** How things were on a day, rather than what happened. */
  readonly state?: boolean;
}

/** A rule that reads an event from a clause, or answers null. */
export interface ClauseRule extends Rule {
  readonly read: (reading: ClauseReading) => ClauseEvent | null;
}

/** Span of a stretch of tagged items, half-open indexes. Throws where the stretch is empty. */
export function spanOf(sentence: Sentence, from: number, to: number): Span {
  const first = sentence.tagged[from];
  const last = sentence.tagged[to - 1];
  if (!first || !last) throw new RangeError(`no words from ${String(from)} to ${String(to)}`);
  return { start: first.start, end: last.end };
}

/** The actors that noun phrases refer to, in order, each once. "One of the diplomats" is looked up whole. */
export function actorsOf(
  { index, clause }: ClauseReading,
  phrases: readonly NounPhrase[]
): string[] {
  const ids = gather(phrases, (phrase) => {
    const of =
      phrase.form === 'quantity' || phrase.form === 'pronoun'
        ? partitive(clause, phrase)
        : undefined;
    const span = { start: phrase.start, end: of?.end ?? phrase.end };
    return index.actorsAt(span).map(({ actor }) => actor);
  });
  return [...new Set(ids)];
}

/** "of the diplomats" after "One". */
function partitive(clause: Clause, phrase: NounPhrase): NounPhrase | undefined {
  return clause.complements.find(({ preposition, at }) => preposition === 'of' && at === phrase.to)
    ?.phrases[0];
}

/** Actors governed by one of the given prepositions. */
export function complementActors(reading: ClauseReading, ...prepositions: string[]): string[] {
  return gather(
    reading.clause.complements.filter(({ preposition }) => prepositions.includes(preposition)),
    ({ phrases }) => actorsOf(reading, phrases)
  );
}

/** Actors in a role, as event actors. */
export function inRole(actors: readonly string[], role: EventActor['role']): EventActor[] {
  return actors.map((actor) => ({ actor, role }));
}

/** Each actor once, in the first role given. */
export function distinct(actors: readonly EventActor[]): EventActor[] {
  return actors.filter(
    ({ actor }, at) => actors.findIndex((other) => other.actor === actor) === at
  );
}

/** Who stands after "by": behind the verb, or else within it; not in "boys held by police were freed". */
export function agentPhrases({ complements, verb }: Clause): readonly NounPhrase[] {
  const all = complements.filter(({ preposition }) => preposition === 'by');
  const own = all.find(({ at }) => at >= verb.to) ?? all.find(({ at }) => at >= verb.from);
  return own?.phrases ?? [];
}

/** Who does it, also where the verb is passive: the subject, or who stands after "by". */
export function agentsOf(reading: ClauseReading): string[] {
  const { clause } = reading;
  if (!clause.verb.passive) return actorsOf(reading, clause.subject);
  return actorsOf(reading, agentPhrases(clause));
}

/** To whom it is done, also where the verb is passive. */
export function patientsOf(reading: ClauseReading): string[] {
  const { clause } = reading;
  return actorsOf(reading, clause.verb.passive ? clause.subject : clause.objects);
}

/** Last word of a noun phrase, in lower case. */
export function headWord(sentence: Sentence, phrase: NounPhrase): string {
  return sentence.tagged[phrase.head]?.lower ?? '';
}

/** The actors before a possessive "’s" or named by "of" after the phrase: who a noun belongs to. */
export function ownersOf(
  reading: Pick<ClauseReading, 'index' | 'sentence'>,
  phrase: NounPhrase
): string[] {
  if (!phrase.possessor) return [];
  const span = spanOf(reading.sentence, phrase.possessor.from, phrase.possessor.to);
  return reading.index.actorsAt(span).map(({ actor }) => actor);
}

/** Whether a calendar date stands in the clause; durations, sets and "recently" are none. */
export function isDated({ sentence, clause }: ClauseReading): boolean {
  const span = spanOf(sentence, clause.from, clause.to);
  return sentence.times.some(
    (mention) =>
      overlaps(mention, span) && isCalendar(mention) && isOwnPlace({ sentence, clause }, mention)
  );
}

function isOwnPlace(
  { sentence, clause }: Pick<ClauseReading, 'sentence' | 'clause'>,
  { start }: Span
): boolean {
  const at = indexAt(sentence, start);
  return !onlyDescribesNoun(sentence, at) && !isAside(sentence, clause, at);
}

/** Whether a time expression names a calendar date; "six minutes later" names none. */
export function isCalendar({ type, meaning }: TimeMention): boolean {
  if (meaning.kind === 'offset' && /^(?:second|minute|hour)$/.test(meaning.unit)) {
    return meaning.direction === 'ago' || meaning.direction === 'from-now';
  }
  return (
    (type === 'DATE' || type === 'TIME') && meaning.kind !== 'vague' && meaning.kind !== 'ordinal'
  );
}

/** Whether a day, or a time of day, stands in the clause. */
export function isOnDay({ sentence, clause }: ClauseReading): boolean {
  const span = spanOf(sentence, clause.from, clause.to);
  return sentence.times.some(
    (mention) =>
      overlaps(mention, span) &&
      isCalendar(mention) &&
      namesDay(mention) &&
      !isAside(sentence, clause, indexAt(sentence, mention.start))
  );
}
