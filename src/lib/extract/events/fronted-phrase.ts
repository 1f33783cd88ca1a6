import type { Sentence } from '../document/document.ts';
import type { Clause } from '../grammar/clause.ts';
import type { VerbGroup } from '../grammar/verb-group.ts';
import { CUE_VERBS } from '../lexicon/cues.ts';
import { isSpeechVerb } from '../lexicon/event-verbs.ts';
import { namesDay } from './names-day.ts';
import { timeAt } from './time-at.ts';

/**
 * Whether a place in a clause is one of a participle before its subject that tells of another time: "in 1960" in
 * "Born in Oslo in 1960, Roth studied law", "in 2014" in "Having won the seat in 2014, …" and in "After leaving
 * Rome in 2014, …". What was asked, published or done meanwhile ("Speaking on Tuesday, …") is of the same time.
 */
export function isInFronted(sentence: Place, clause: Whole, at: number): boolean {
  const end = endOfFronted(sentence, clause);
  return sentence.groups.some(
    (group) =>
      group.to <= at &&
      at < end &&
      group.from >= clause.from &&
      opens(sentence, clause, group) &&
      (isOver(group, clause) || (isBesideOther(sentence, group) && !isDay(sentence, at)))
  );
}

/** The past participle that opens a clause and tells what was over by then; undefined where none does. */
export function frontedParticiple(sentence: Place, clause: Whole): VerbGroup | undefined {
  const end = endOfFronted(sentence, clause);
  return sentence.groups.find(
    (group) =>
      group.finiteness === 'bare' &&
      group.from >= clause.from &&
      group.to <= end &&
      opens(sentence, clause, group) &&
      isOver(group, clause)
  );
}

type Place = Pick<Sentence, 'tagged' | 'groups' | 'times'>;
type Whole = Pick<Clause, 'from' | 'verb' | 'subject'>;

/** Index of the last comma before the subject; the clause's beginning where none stands there. */
function endOfFronted({ tagged }: Place, { from, verb, subject }: Whole): number {
  const before = Math.min(verb.from, ...subject.map((phrase) => phrase.from));
  const comma = tagged.findLastIndex((item, at) => at < before && item.exact === ',');
  return comma > from ? comma : from;
}

function opens({ tagged }: Place, { from }: Whole, group: VerbGroup): boolean {
  const first = WITH_GERUND.test(tagged[group.from - 1]?.lower ?? '') ? group.from - 1 : group.from;
  return tagged.slice(from, first).every(({ tag }) => tag === 'adv' || tag === 'conj');
}

function isOver({ finiteness, perfect, lemma }: VerbGroup, { verb }: Whole): boolean {
  if (finiteness === 'gerund') return perfect;
  if (finiteness !== 'bare') return false;
  const isMade = /^(?:publish|release|issue|base)$/.test(lemma);
  const isPut = CUE_VERBS.has(lemma) || /^(?:press|question|quiz|grill|interview)$/.test(lemma);
  return !(isMade || isPut) || !isSpeechVerb(verb.lemma);
}

const WITH_GERUND = /^(?:after|before|since|despite|without)$/;

function isBesideOther({ tagged }: Place, { finiteness, from }: VerbGroup): boolean {
  return finiteness === 'gerund' && WITH_GERUND.test(tagged[from - 1]?.lower ?? '');
}

/** A day right after "after" is likely to be of both. */
function isDay(sentence: Place, at: number): boolean {
  const time = timeAt(sentence, at);
  return time !== undefined && namesDay(time);
}
