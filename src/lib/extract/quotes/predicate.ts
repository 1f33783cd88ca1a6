import type { VerbGroup } from '../grammar/verb-group.ts';
import type { FrameSentence } from './frame-sentence.ts';
import { phraseBefore } from './party.ts';
import { beforeAsides, headOfChain } from './phrase-chain.ts';

const NEVER_PARTICIPLE =
  /^(?:say|add|argue|warn|insist|comment|reply|respond|joke|continue|explain|state|note|write|think|believe)$/;
const TAKES_CLAUSE =
  /^(?:say|think|believe|claim|argue|add|know|note|feel|hope|insist|report|suggest|tell|fear|explain|allege)$/;

/**
 * Whether a past form without auxiliary is the verb of a clause: "the mayor called it", not "a film called".
 */
export function isPredicate(sentence: FrameSentence, group: VerbGroup): boolean {
  if (group.finiteness !== 'bare' || NEVER_PARTICIPLE.test(group.lemma)) return true;
  if (sentence.items[group.to]?.lower === 'by' && sentence.items[group.to + 1]?.tag !== 'verb')
    return false;
  if (isReducedRelative(sentence, group)) return false;
  const party = phraseBefore(sentence, beforeAsides(sentence, group.from));
  if (!party) return group.from > 0 && headOfChain(sentence, group.from) === null;
  if (party.form === 'pronoun') return true;
  const head = headOfChain(sentence, party.to);
  if (!head) return false;
  const before = sentence.items[head.from - 1];
  return before?.tag !== 'verb' || TAKES_CLAUSE.test(before.verb?.lemma ?? '');
}

const OPENS_CLAUSE = /^(?:after|before|since|until|as)$/;

/** "people briefed on the talks said": a preposition after it, and the real verb before any mark. */
function isReducedRelative(sentence: FrameSentence, group: VerbGroup): boolean {
  const next = sentence.groups.find((other) => other.from >= group.to);
  const link = sentence.items[group.to];
  if (link?.tag !== 'prep' || OPENS_CLAUSE.test(link.lower)) return false;
  if (!/^(?:finite|bare)$/.test(next?.finiteness ?? '')) return false;
  const named = phraseBefore(sentence, group.from);
  if (named?.form === 'name' && sentence.items[named.from - 1]?.tag === 'quote') return false;
  return !sentence.items
    .slice(group.to, next?.from)
    .some((item) => /^(?:mark|quote|conj|sub|rel|pron)$/.test(item.tag));
}
