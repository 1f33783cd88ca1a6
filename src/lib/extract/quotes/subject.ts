import type { VerbGroup } from '../grammar/verb-group.ts';
import { cueClassOf } from './cue-verb.ts';
import type { FrameSentence } from './frame.ts';
import { completed, joined, phraseAt, phraseBefore, toParty, type Party } from './party.ts';

/**
 * Who does what a verb group says: the noun phrase before it, seen past adverbs, times, brackets,
 * appositions, relative clauses and prepositional phrases; for a gerund, an infinitive or a verb after
 * "and", the subject of the verb that it hangs on. Null where the sentence names none.
 */
export function subjectOf(sentence: FrameSentence, group: VerbGroup, depth = 0): Party | null {
  if (depth > 6) return null;
  if (group.finiteness === 'infinitive') return subjectOfEarlier(sentence, group, depth);
  if (group.finiteness === 'gerund') return subjectOfGerund(sentence, group, depth);
  return (
    subjectAt(sentence, group.from, depth) ??
    invertedSubject(sentence, group) ??
    subjectOfEarlier(sentence, group, depth)
  );
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

function subjectAt(sentence: FrameSentence, groupFrom: number, depth: number): Party | null {
  const { items } = sentence;
  const end = beforeAsides(sentence, groupFrom);
  const last = items[end - 1];
  if (!last) return null;
  if (last.tag === 'rel') return antecedent(sentence, end - 1);
  const direct = headOfChain(sentence, end);
  if (direct) return withPartner(sentence, direct);
  if (isComma(last.exact) || isDash(last.exact)) return acrossAside(sentence, end - 1);
  if (last.lower === 'that') return antecedent(sentence, end - 1);
  return last.tag === 'conj' ? subjectOfEarlier(sentence, { from: groupFrom }, depth) : null;
}

/** Steps left over adverbs, times and brackets; the index after the last item that counts. */
export function beforeAsides(sentence: FrameSentence, from: number): number {
  const { items } = sentence;
  let end = from;
  for (;;) {
    const last = items[end - 1];
    if (!last) return end;
    if (last.tag === 'adv' || last.tag === 'neg' || last.tag === 'time') {
      if (sentence.phrases.some((phrase) => phrase.to === end)) return end;
      end -= 1;
    } else if (last.exact === ')') {
      const open = items.findLastIndex((item, at) => at < end && item.exact === '(');
      if (open < 0) return end;
      end = open;
    } else return end;
  }
}

/**
 * The head of "a source familiar with the talks": from the phrase that ends at `end`, left over
 * prepositions and the participles before them. Null where a preposition has nothing to lean on.
 */
export function headOfChain(sentence: FrameSentence, end: number): Party | null {
  const { items } = sentence;
  let party = phraseBefore(sentence, end);
  const first = party;
  while (party) {
    const link = items[party.from - 1];
    if (link?.tag !== 'prep' && !(link?.tag === 'to' && items[party.from - 2]?.lower === 'according')) {
      if (link?.tag !== 'to') break;
    }
    let at: number = beforeAsides(sentence, party.from - 1);
    while (/^(?:adj|verb|adv|to|neg|prep)$/.test(items[at - 1]?.tag ?? '') && !phraseBefore(sentence, at)) at -= 1;
    const next: Party | null = phraseBefore(sentence, at);
    if (!next) return null;
    party = next;
  }
  if (!party || !first) return null;
  return party === first ? party : completed(sentence, party);
}

/** "Roth and Weiss said": both speak, unless the first is the object of something. */
function withPartner(sentence: FrameSentence, party: Party): Party {
  const { items } = sentence;
  const and = items[party.from - 1];
  if (and?.lower !== 'and') return party;
  const other = phraseBefore(sentence, party.from - 1);
  if (!other || other.form === 'pronoun') return party;
  const before = items[other.from - 1];
  const opens = !before || before.tag === 'sub' || before.tag === 'quote' || before.lower === ',';
  return opens ? joined(other, party) : party;
}

function antecedent(sentence: FrameSentence, relative: number): Party | null {
  const comma = isComma(sentence.items[relative - 1]?.exact ?? '');
  const end = comma ? relative - 1 : relative;
  const near = phraseBefore(sentence, end);
  if (!near) return null;
  return comma && near.form === 'name' ? (headOfChain(sentence, end) ?? near) : near;
}

const REACH = 60;

/**
 * The phrase before an apposition or a clause that closes with the comma (or dash) at `closing`: the
 * farthest one that can be a subject with nothing but such an aside between.
 */
function acrossAside(sentence: FrameSentence, closing: number): Party | null {
  const { items } = sentence;
  const mark = items[closing]?.exact ?? '';
  let best: Party | null = null;
  for (let at = closing - 1; at > 0 && closing - at < REACH; at -= 1) {
    const item = items[at];
    if (!item || item.tag === 'quote' || /^[;:]$/.test(item.exact)) break;
    if (isComma(mark) ? !isComma(item.exact) : !isDash(item.exact)) continue;
    if (!isAside(sentence, at + 1, closing)) continue;
    const party = headOfChain(sentence, beforeAsides(sentence, at));
    if (party && standsAsSubject(sentence, party)) best = withPartner(sentence, party);
    if (isDash(mark)) break;
  }
  return best;
}

/** No clause of its own between the marks, save one that a relative, a conjunction or a participle opens. */
function isAside(sentence: FrameSentence, from: number, to: number): boolean {
  const first = sentence.items[from];
  if (!first) return false;
  if (/^(?:rel|sub|prep)$/.test(first.tag)) return true;
  return !sentence.groups.some((group, index) => {
    if (group.from < from || group.to > to || group.finiteness !== 'finite') return false;
    const before = sentence.items[group.from - 1]?.tag;
    return before !== 'rel' && !(index > 0 && before === 'sub');
  });
}

function standsAsSubject(sentence: FrameSentence, party: Party): boolean {
  const before = sentence.items[party.from - 1];
  if (!before) return true;
  if (/^(?:mark|quote|conj|sub|rel|time|adv)$/.test(before.tag)) return true;
  return before.tag === 'verb' && /^(?:said|says|say|added|argued|noted|believes?|claims?|claimed)$/.test(before.lower);
}

function subjectOfEarlier(
  sentence: FrameSentence,
  group: { readonly from: number },
  depth: number
): Party | null {
  const earlier = sentence.groups.findLast((other) => other.to <= group.from && other.finiteness !== 'infinitive');
  return earlier ? subjectOf(sentence, earlier, depth + 1) : null;
}

/** "a letter calling …" is the letter's; else what the main clause's subject does. */
function subjectOfGerund(sentence: FrameSentence, group: VerbGroup, depth: number): Party | null {
  const near = phraseBefore(sentence, beforeAsides(sentence, group.from));
  const before = near && sentence.items[near.from - 1];
  if (near && (!before || before.tag === 'sub' || before.exact === ',')) return near;
  const afterComma = isComma(sentence.items[beforeAsides(sentence, group.from) - 1]?.exact ?? '');
  const earlier = afterComma ? subjectOfSpeech(sentence, group, depth) : subjectOfEarlier(sentence, group, depth);
  if (earlier) return earlier;
  const later = sentence.groups.find((other) => other.from >= group.to && other.finiteness === 'finite');
  return later ? subjectAt(sentence, later.from, depth + 1) : null;
}

/** ", calling it …": whoever spoke before the comma speaks on; else the subject nearest to it. */
function subjectOfSpeech(sentence: FrameSentence, group: VerbGroup, depth: number): Party | null {
  const spoken = sentence.groups.findLast(
    (other) => other.to <= group.from && other.finiteness === 'finite' && !other.passive && cueClassOf(other.lemma) !== null
  ) ?? sentence.groups.find((other) => other.to <= group.from && other.finiteness === 'bare' && cueClassOf(other.lemma) !== null);
  return spoken ? subjectOf(sentence, spoken, depth + 1) : subjectOfEarlier(sentence, group, depth);
}

/** The subject of the first clause. */
export function mainSubject(sentence: FrameSentence): Party | null {
  for (const group of sentence.groups) {
    if (group.finiteness !== 'finite' && group.finiteness !== 'bare') continue;
    const subject = subjectOf(sentence, group);
    if (subject) return subject;
  }
  const first = sentence.phrases[0];
  return first ? completed(sentence, toParty(sentence, first)) : null;
}

export function isComma(exact: string): boolean {
  return exact === ',';
}

export function isDash(exact: string): boolean {
  return /^(?:—|–|--+|-|_)$/.test(exact);
}
