import type { ActorKind } from '#lib/domain/actor.ts';
import type { ActorIndex } from '../actors/actor-index.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import { thirdPerson } from '../grammar/verb-forms.ts';
import { actorsWith, type Candidate } from './candidate.ts';
import { agentPhrases } from './clause-reading.ts';
import { isTurnedRound } from './title-subject.ts';

/** What the verb of a title is made from. */
export interface VerbSource {
  readonly index: ActorIndex;
}

/** The verb of what a candidate tells, in the number of who does it. */
export function plain(candidate: Candidate, source: VerbSource): string {
  return isPlural(candidate, source) ? candidate.lemma : thirdPerson(candidate.lemma);
}

/** The verb group in the present tense: "visits", "is arrested", "are to be sold"; `doer` says who does it. */
export function present(candidate: Candidate, doer: Candidate, source: VerbSource): string {
  const { clause } = candidate;
  if (!clause) return '';
  const { verb } = clause;
  const many = isPlural(doer, source);
  const be = many ? 'are' : 'is';
  if (candidate.kind === 'plan') return `${be} to ${meant(candidate)}`;
  const hedge = verb.adverbs.find((adverb) => HEDGES.test(adverb));
  const so = hedge === undefined ? '' : `${hedge} `;
  if (verb.passive && !isTurnedRound(candidate))
    return `${be} ${so}${participle(candidate, verb.main)}`;
  if (verb.lemma === 'be') return hedge === undefined ? be : `${be} ${hedge}`;
  return so + (many ? verb.lemma : thirdPerson(verb.lemma));
}

/** Adverbs without which the verb would say more than the text does. */
const HEDGES =
  /^(?:nearly|almost|narrowly|reportedly|allegedly|supposedly|purportedly|falsely|wrongly|mistakenly)$/;

/** What is planned: "leave", "be delivered". */
function meant(candidate: Candidate): string {
  const { clause, lemma } = candidate;
  if (!clause) return lemma;
  const infinitive = clause.verb.lemma === lemma ? undefined : clause.infinitives[0];
  const group = infinitive ?? clause.verb;
  if (isTurnedRound(candidate)) return lemma;
  return group.passive && group.lemma === lemma ? `be ${participle(candidate, group.main)}` : lemma;
}

function participle({ sentence }: Candidate, at: number): string {
  return sentence.tagged[at]?.lower ?? '';
}

/** Whether those whom a title begins with are several; of a passive with an agent, the agents. */
function isPlural(candidate: Candidate, { index }: VerbSource): boolean {
  const { clause } = candidate;
  if (!clause) return false;
  if (candidate.last) return actorsWith(candidate, 'participant', 'agent').length > 1;
  const [doer, ...others] = actorsWith(candidate, 'agent', 'speaker');
  const doers = isTurnedRound(candidate) ? agentPhrases(clause) : clause.subject;
  const alone = others.length === 0 && doers.length < 2;
  if (doer !== undefined && alone && isOne(index.actor(doer).kind, doers[0])) return false;
  return doers.length > 1 || (doers[0]?.plural ?? false) || isSeveral(doers[0]?.exact ?? '');
}

/** Last words of bodies that are one, though the word is several. */
const ONE_NAME =
  /\b(?:Nations|Times|News|Airlines|Airways|Industries|Motors|Systems|Technologies|Holdings|Services|Affairs|Relations|Studies|Sciences|Rights)$/;

/** A person, a state, and a body by its bare name, whatever it ends in: "Reuters", but not "the Rangers". */
function isOne(kind: ActorKind, phrase: NounPhrase | undefined): boolean {
  if (kind === 'person' || kind === 'state') return true;
  if (kind !== 'organisation' || phrase?.form !== 'name') return false;
  return !/^the\b/i.test(phrase.exact) || ONE_NAME.test(phrase.exact);
}

/** "hundreds of fans", "both teams". */
function isSeveral(words: string): boolean {
  return /^(?:I|you|we|they|both|two|three|four|five|six|seven|eight|nine|ten|many|several|most|some|few|all|(?!1\b)\d[\d,.]*)\b/i.test(
    words
  );
}
