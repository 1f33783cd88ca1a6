import { slice } from '#lib/domain/span.ts';
import { surnameOf } from '#lib/domain/surname.ts';
import type { ActorIndex } from '../actors/actor-index.ts';
import type { Clause } from '../grammar/clause.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import { actorsWith, type Candidate } from './candidate.ts';
import { agentPhrases, spanOf } from './clause-reading.ts';

/** What the words for who acts are made from. */
export interface SubjectSource {
  readonly text: string;
  readonly index: ActorIndex;
}

/** Characters that the words for who acts have at most, with what follows their noun. */
const SUBJECT_LENGTH = 48;

/** Who acts or speaks, by the names that the text goes on to call them; what is no actor, in its own words. */
export function subjectTitle(candidate: Candidate, source: SubjectSource): string {
  const { clause } = candidate;
  const doers = actorsWith(candidate, 'agent', 'speaker');
  const names = (ids: readonly string[]): string =>
    joinNames(ids.map((id) => shortName(source.index, id)));
  if (!clause) return upperFirst(names(doers).replace(/[“”"]/g, ''));
  if (candidate.last) return upperFirst(names(actorsWith(candidate, 'participant', 'agent')));
  const phrases = clause.verb.passive && doers.length > 0 ? agentPhrases(clause) : clause.subject;
  const isTold = phrases.some((phrase) =>
    source.index.actorsAt(phrase).some(({ actor }) => doers.includes(actor))
  );
  const who =
    doers.length > 0 && !isTold
      ? names(doers)
      : joinNames(phrases.map((phrase) => phraseTitle(candidate, clause, phrase, source)));
  return upperFirst(who.replace(/[“”"]/g, ''));
}

/** What a passive with an agent is done to, as the object of the sentence turned round. */
export function objectTitle(candidate: Candidate, source: SubjectSource): string {
  const { clause } = candidate;
  const [first] = clause?.subject ?? [];
  return clause && first ? withinTitle(candidate, clause, first, source) : '';
}

/** As behind a verb: "the ship", also where it opens its sentence. */
function withinTitle(
  candidate: Candidate,
  clause: Clause,
  phrase: NounPhrase,
  source: SubjectSource
): string {
  const words = phraseTitle(candidate, clause, phrase, source);
  const isName = /^(?:name|num)$/.test(candidate.sentence.tagged[phrase.from]?.tag ?? '');
  return isName || phrase.form !== 'description'
    ? words
    : words.slice(0, 1).toLowerCase() + words.slice(1);
}

/** Whether those who do it stand after "by", so that the title turns the sentence round. */
export function isTurnedRound({ clause, ...candidate }: Candidate): boolean {
  return (
    clause?.verb.passive === true &&
    candidate.actors.some(({ role }) => role === 'agent' || role === 'speaker')
  );
}

/** A named actor by name, also for a pronoun; other noun phrases with the prepositions that follow them. */
function phraseTitle(
  candidate: Candidate,
  clause: Clause,
  phrase: NounPhrase,
  { text, index }: SubjectSource
): string {
  const known = new Set(candidate.actors.map(({ actor }) => actor));
  const meant = index
    .actorsAt(phrase)
    .filter(({ actor, mention }) => known.has(actor) && mention.end >= phrase.end)
    .map(({ actor }) => actor);
  const opening = candidate.sentence.tagged[phrase.from];
  const refersBack = phrase.form === 'pronoun' || opening?.tag === 'poss';
  const named = meant.length > 0 && meant.every((id) => refersBack || isNamed(index, id));
  if (named) return joinNames(meant.map((id) => shortName(index, id)));
  const { tagged } = candidate.sentence;
  const from = opening?.tag === 'time' && tagged[phrase.from + 1] ? phrase.from + 1 : phrase.from;
  const words = spanOf(candidate.sentence, from, endOfPhrase(clause, phrase));
  const bound = BOUND.exec(text.slice(candidate.sentence.start, words.start))?.[0] ?? '';
  return bound + slice(text, words);
}

/** Words right before a phrase without which it says more than the text: "at least" 40, "half of" the ships. */
const BOUND =
  /(?:\b(?:at least|at most|more than|fewer than|less than|up to|as many as|no fewer than|no more than|nearly|almost|about|around|roughly|some|over) )?(?:\b(?:half|most|some|many|few|several|part|parts|(?:a|one|two|three|four) (?:half|thirds?|quarters?|fifths?|sixths?|tenths?)) of )?$/i;

/** What a relative clause says nothing of again: "the forum" in "the forum that she set up"; else nothing. */
export function missingObject(candidate: Candidate, source: SubjectSource): string {
  const { clause, sentence } = candidate;
  if (clause?.role !== 'relative' || clause.objects.length > 0) return '';
  const opens = clause.marker ?? clause.subject[0]?.from ?? clause.from;
  const comma = sentence.tagged[opens - 1]?.exact === ',';
  const meant = sentence.phrases.find(
    ({ to, form }) => to === opens - Number(comma) && form !== 'quantity'
  );
  if (!meant || clause.subject.includes(meant)) return '';
  return ` ${withinTitle(candidate, clause, meant, source)}`;
}

/** "a review of the ban in Rome": as far as prepositions go on, up to the verb. */
function endOfPhrase(clause: Clause, phrase: NounPhrase): number {
  let end = phrase.to;
  for (;;) {
    const next = clause.complements.find(({ at }) => at === end)?.phrases.at(-1);
    const past = next && phrase.to <= clause.verb.from && next.to > clause.verb.from;
    if (!next || past || next.end - phrase.start > SUBJECT_LENGTH) return end;
    end = next.to;
  }
}

function isNamed(index: ActorIndex, id: string): boolean {
  return index.actor(id).mentions.some(({ form }) => form === 'name' || form === 'short name');
}

/** The name by which the text goes on to call someone: the last word of a person's name, other names whole. */
function shortName(index: ActorIndex, id: string): string {
  const { kind, name } = index.actor(id);
  const given = /^[\p{Lu}][^ ]*(?: [\p{Lu}][^ ]*)+$/u.test(name);
  return kind === 'person' && given ? surnameOf(name) : name;
}

function joinNames(all: readonly string[]): string {
  const names = [...new Set(all)];
  return names.length < 2
    ? (names[0] ?? '')
    : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

export function upperFirst(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
