import { CUE_VERBS } from '../lexicon/cues.ts';
import type { Clause } from './clause.ts';
import type { Opening } from './clause-opening.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Tagged } from './tagged.ts';
import type { VerbGroup } from './verb-group.ts';

/** A verb behind another, with what stands between them. */
export interface Behind {
  readonly tagged: readonly Tagged[];
  readonly verb: VerbGroup;
  readonly opening: Opening;
  readonly previous: Pick<Clause, 'role' | 'subject' | 'verb'> | undefined;
  /** Index of the last word before the verb that is neither adverb nor date. */
  readonly tail: number;
  /** Noun phrases between the verbs that no preposition governs. */
  readonly free: readonly NounPhrase[];
}

/**
 * "She was born in Oslo, Norway, studied law, and moved to Chile": right behind a comma a verb shares the subject of the
 * one before; what stands between them is the object of that one, or says more of its place.
 */
export function sharesInList(behind: Behind): readonly NounPhrase[] | null {
  const { tagged, verb, opening, previous, tail, free } = behind;
  if (!previous || previous.role === 'relative') return null;
  if (opening.marker !== null || opening.from !== previous.verb.to) return null;
  if (tagged[tail]?.exact !== ',' || previous.subject.length === 0) return null;
  const between = tagged.slice(previous.verb.to, tail);
  if (between.some(({ tag }) => tag === 'quote' || tag === 'rel')) return null;
  const setOff = free.filter(({ from }) => between.length > 0 && tagged[from - 1]?.exact === ',');
  const isAppended = setOff.every(({ to }) => to === tail);
  if (!isAppended || (previous.role === 'adverbial' && setOff.length > 0)) return null;
  if (!CUE_VERBS.has(verb.lemma)) return previous.subject;
  return !SAYS.test(verb.lemma) && isInSeries(tagged, verb) ? previous.subject : null;
}

/** Verbs that stand before whoever says what was told: "The port was open, said Roth, and …". */
const SAYS = /^(?:say|add|note|explain|report|announce|insist|warn|claim|argue|recall)$/;

/** "wrote two books and died": a conjunction leads straight on to another verb. */
function isInSeries(tagged: readonly Tagged[], { to }: VerbGroup): boolean {
  return tagged.some(
    ({ tag }, at) =>
      at >= to &&
      tag === 'conj' &&
      tagged.slice(at + 1).find((item) => item.tag !== 'adv')?.tag === 'verb'
  );
}
