import type { VerbGroup } from '../grammar/verb-group.ts';
import { acrossAside } from './across-aside.ts';
import { canInvert } from './cue-verb.ts';
import type { FrameSentence } from './frame-sentence.ts';
import { phraseAt, type Party } from './party.ts';
import {
  antecedent,
  beforeAsides,
  headOfChain,
  isComma,
  isDash,
  withPartner
} from './phrase-chain.ts';

/** The subject that stands with a verb group itself; null where it shares another verb's or has none. */
export function ownSubject(sentence: FrameSentence, group: VerbGroup): Party | null {
  return (
    openingSubject(sentence, group) ??
    parentheticSubject(sentence, group) ??
    subjectBefore(sentence, group) ??
    invertedSubject(sentence, group)
  );
}

/** "Said Roth, …": the phrase after a saying verb that opens the sentence. */
function openingSubject(sentence: FrameSentence, group: VerbGroup): Party | null {
  const before = sentence.items.slice(0, group.from);
  if (before.length > 1 || before.some((item) => item.tag !== 'conj' && item.tag !== 'mark'))
    return null;
  const inverts = group.tense !== 'none' && !group.passive && canInvert(group.lemma);
  return inverts ? phraseAt(sentence, group.to) : null;
}

/** "…, explained Roth, …": a name after a saying verb, both between commas. */
function parentheticSubject(sentence: FrameSentence, group: VerbGroup): Party | null {
  const { items } = sentence;
  if (!isComma(items[group.from - 1]?.exact ?? '') || group.passive || !canInvert(group.lemma))
    return null;
  const party = phraseAt(sentence, group.to);
  const closes = party && /^[,.]$/.test(items[party.to]?.exact ?? '.');
  return closes && party.form !== 'description' && group.lemma !== 'tell' ? party : null;
}

/** “…,” said Roth: the phrase after a verb that stands right after finished words. */
export function invertedSubject(sentence: FrameSentence, group: VerbGroup): Party | null {
  const { items } = sentence;
  const end = beforeAsides(sentence, group.from);
  const quote = isComma(items[end - 1]?.exact ?? '') ? items[end - 2] : items[end - 1];
  if (quote?.tag !== 'quote' || group.passive) return null;
  let at = group.to;
  while (items[at]?.tag === 'adv') at += 1;
  return phraseAt(sentence, at);
}

/** The subject that stands before a verb group, seen past asides, appositions and relative clauses. */
export function subjectBefore(sentence: FrameSentence, group: VerbGroup): Party | null {
  const end = beforeAsides(sentence, group.from);
  const last = sentence.items[end - 1];
  if (!last) return null;
  if (last.tag === 'rel') return antecedent(sentence, end - 1);
  const direct = headOfChain(sentence, end);
  if (direct) return withPartner(sentence, describedBy(sentence, direct) ?? direct);
  if (isComma(last.exact) || isDash(last.exact)) return acrossAside(sentence, end - 1);
  return last.lower === 'that' ? antecedent(sentence, end - 1) : null;
}

/** "a lawyer representing Roth said", "a man claiming to be Roth told": whom the participle describes, not its object. */
function describedBy({ items, groups, ...sentence }: FrameSentence, object: Party): Party | null {
  const end = items[object.from - 1]?.lower === 'as' ? object.from - 1 : object.from;
  const last = groups.find(({ to }) => to === end);
  const group =
    last?.finiteness === 'infinitive' ? groups.find(({ to }) => to === last.from) : last;
  if (group?.finiteness !== 'gerund') return null;
  const party = headOfChain({ items, groups, ...sentence }, group.from);
  const before = party && items[party.from - 1];
  return party && (!before || /^(?:mark|quote|conj|sub)$/.test(before.tag)) ? party : null;
}
