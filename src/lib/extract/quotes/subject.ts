import type { VerbGroup } from '../grammar/verb-group.ts';
import { canInvert, cueClassOf } from './cue-verb.ts';
import type { FrameSentence } from './frame.ts';
import {
  completed,
  isDocument,
  joined,
  phraseAt,
  phraseBefore,
  toParty,
  type Party
} from './party.ts';

/**
 * Who does what a verb group says: the noun phrase before it, seen past adverbs, times, brackets,
 * appositions, relative clauses and prepositional phrases; for a gerund, an infinitive or a verb after
 * "and", the subject of the verb that it hangs on. Null where the sentence names none.
 */
export function subjectOf(sentence: FrameSentence, group: VerbGroup, depth = 0): Party | null {
  if (depth > 6) return null;
  if (group.finiteness === 'infinitive')
    return controller(sentence, group) ?? subjectOfEarlier(sentence, group, depth);
  if (group.finiteness === 'gerund') return subjectOfGerund(sentence, group, depth);
  return (
    parentheticSubject(sentence, group) ??
    subjectAt(sentence, group, depth) ??
    invertedSubject(sentence, group) ??
    subjectOfEarlier(sentence, group, depth)
  );
}

const SETS_ON =
  /^(?:ask|tell|urge|lead|allow|want|force|prompt|cause|encourage|expect|invite|press|persuade|order|push|drive|get)$/;

/** "led the union to call it …": the one who is set on to it. */
function controller(sentence: FrameSentence, group: VerbGroup): Party | null {
  const party = headOfChain(sentence, group.from) ?? phraseBefore(sentence, group.from);
  const earlier = sentence.groups.findLast((other) => other.to <= group.from);
  return party &&
    earlier &&
    earlier.to <= party.from &&
    SETS_ON.test(earlier.lemma) &&
    !earlier.passive
    ? party
    : null;
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

function subjectAt(sentence: FrameSentence, group: VerbGroup, depth: number): Party | null {
  const { items } = sentence;
  const end = beforeAsides(sentence, group.from);
  const last = items[end - 1];
  if (!last) return null;
  if (last.tag === 'rel') return antecedent(sentence, end - 1);
  const direct = headOfChain(sentence, end);
  if (direct) return withPartner(sentence, direct);
  if (isComma(last.exact) || isDash(last.exact)) return acrossAside(sentence, end - 1);
  if (last.lower === 'that') return antecedent(sentence, end - 1);
  return last.tag === 'conj' ? subjectOfEarlier(sentence, group, depth) : null;
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

/** Prepositions that may as well open a clause: "as Roth noted", "after Roth said". */
const OPENS_CLAUSE = /^(?:as|after|before|since|until|than|like|but|except)$/;

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
    if ((link?.tag !== 'prep' && link?.tag !== 'to') || OPENS_CLAUSE.test(link.lower)) break;
    let at: number = beforeAsides(sentence, party.from - 1);
    while (
      /^(?:adj|verb|adv|to|neg|prep)$/.test(items[at - 1]?.tag ?? '') &&
      !endsPhrase(sentence, at)
    )
      at -= 1;
    const next: Party | null = phraseBefore(sentence, at);
    if (!next) return null;
    party = next;
  }
  if (!party || !first) return null;
  return party === first ? party : completed(sentence, party);
}

function endsPhrase(sentence: FrameSentence, end: number): boolean {
  return sentence.phrases.some((phrase) => phrase.to === end);
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

/** The phrase that "who" or "which" stands for: of "the mayor of Bergen, who", the mayor. */
function antecedent(sentence: FrameSentence, relative: number): Party | null {
  const { items } = sentence;
  const end = isComma(items[relative - 1]?.exact ?? '') ? relative - 1 : relative;
  let party = phraseBefore(sentence, end);
  while (party?.form === 'name' && /^(?:of|in|at)$/.test(items[party.from - 1]?.lower ?? '')) {
    const owner = phraseBefore(sentence, party.from - 1);
    if (!owner) break;
    party = owner;
  }
  return party;
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
  return (
    before.tag === 'verb' &&
    /^(?:said|says|say|added|argued|noted|believes?|claims?|claimed)$/.test(before.lower)
  );
}

function subjectOfEarlier(
  sentence: FrameSentence,
  group: Pick<VerbGroup, 'from' | 'tense'>,
  depth: number
): Party | null {
  const candidates = sentence.groups.filter(
    (other) =>
      other.to <= group.from && other.finiteness !== 'infinitive' && isPredicate(sentence, other)
  );
  const joined = group.tense === 'past' && sentence.items[group.from - 1]?.tag === 'conj';
  const alike = joined ? candidates.filter((other) => other.tense === 'past') : [];
  const earlier =
    alike.findLast((other) => isMain(sentence, other, depth)) ?? alike.at(-1) ?? candidates.at(-1);
  return earlier ? subjectOf(sentence, earlier, depth + 1) : null;
}

/** "a letter calling …" is the letter's, "with the union calling …" the union's; else what the main clause's subject does. */
function subjectOfGerund(sentence: FrameSentence, group: VerbGroup, depth: number): Party | null {
  const end = beforeAsides(sentence, group.from);
  const near = phraseBefore(sentence, end);
  const given = companionOf(sentence, end) ?? quotedAs(sentence, end);
  if (given) return given;
  const before = near && sentence.items[near.from - 1];
  if (near && (!before || before.tag === 'sub' || before.exact === ',')) return near;
  if (near && isDocument(near) && !isAuthored(sentence, near)) return near;
  const last = sentence.items[end - 1];
  const loose =
    last !== undefined && (isComma(last.exact) || isDash(last.exact) || last.tag === 'conj');
  const earlier = loose
    ? subjectOfSpeech(sentence, group, depth)
    : subjectOfEarlier(sentence, group, depth);
  if (earlier) return earlier;
  const later = sentence.groups.find(
    (other) => other.from >= group.to && other.finiteness !== 'gerund'
  );
  return later ? subjectAt(sentence, later, depth + 1) : null;
}

const AUTHORS =
  /^(?:issue|release|send|publish|post|write|sign|put|make|tweet|deliver|give|read|circulate|file|share)$/;

/** "quoted Roth as saying". */
function quotedAs(sentence: FrameSentence, end: number): Party | null {
  if (sentence.items[end - 1]?.lower !== 'as') return null;
  const verb = sentence.groups.findLast((other) => other.to < end);
  if (!verb || verb.passive || !/^(?:quote|cite|describe|report|remember|hear)$/.test(verb.lemma))
    return null;
  const party = phraseAt(sentence, verb.to);
  return party?.to === end - 1 ? party : null;
}

/** "a banner saying …" speaks for itself, "issued a statement saying …" for who issued it. */
function isAuthored(sentence: FrameSentence, document: Party): boolean {
  const verb = sentence.groups.findLast((other) => other.to <= document.from);
  return verb !== undefined && AUTHORS.test(verb.lemma);
}

/** "with the campaign of the senator saying". */
function companionOf(sentence: FrameSentence, end: number): Party | null {
  let party = phraseBefore(sentence, end);
  while (party) {
    const link = sentence.items[party.from - 1];
    if (link?.lower === 'with') return completed(sentence, party);
    if (!link || !/^(?:of|from|for|in|at)$/.test(link.lower)) return null;
    party = phraseBefore(sentence, party.from - 1);
  }
  return null;
}

/** ", calling it …": the subject of the last main clause that says something; else of the last main clause. */
function subjectOfSpeech(sentence: FrameSentence, group: VerbGroup, depth: number): Party | null {
  const main = sentence.groups.filter(
    (other) =>
      other.to <= group.from &&
      /^(?:finite|bare)$/.test(other.finiteness) &&
      isPredicate(sentence, other) &&
      isMain(sentence, other, depth)
  );
  const spoken =
    main.findLast((other) => !other.passive && cueClassOf(other.lemma) !== null) ?? main.at(-1);
  return spoken ? subjectOf(sentence, spoken, depth + 1) : subjectOfEarlier(sentence, group, depth);
}

function isMain(sentence: FrameSentence, group: VerbGroup, depth: number): boolean {
  const subject = subjectOf(sentence, group, depth + 1);
  const before = subject && sentence.items[subject.from - 1];
  return subject !== null && (!before || !/^(?:sub|rel|verb|prep|to)$/.test(before.tag));
}

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

/** "people briefed on the talks said": a preposition after it, and the real verb before any mark. */
function isReducedRelative(sentence: FrameSentence, group: VerbGroup): boolean {
  const next = sentence.groups.find((other) => other.from >= group.to);
  if (sentence.items[group.to]?.tag !== 'prep' || !/^(?:finite|bare)$/.test(next?.finiteness ?? ''))
    return false;
  return !sentence.items
    .slice(group.to, next?.from)
    .some((item) => /^(?:mark|quote|conj|sub|rel|pron)$/.test(item.tag));
}

const NEVER_PARTICIPLE =
  /^(?:say|add|argue|warn|insist|comment|reply|respond|joke|continue|explain|state|note|write|think|believe)$/;
const TAKES_CLAUSE =
  /^(?:say|think|believe|claim|argue|add|know|note|feel|hope|insist|report|suggest|tell|fear|explain|allege)$/;

/** The subject of the last main clause before an item; null where there is none. */
export function lastSubject(sentence: FrameSentence, end: number): Party | null {
  const group = sentence.groups.findLast(
    (other) =>
      other.to <= end &&
      /^(?:finite|bare)$/.test(other.finiteness) &&
      !other.passive &&
      isPredicate(sentence, other) &&
      isMain(sentence, other, 0)
  );
  return group ? subjectOf(sentence, group) : null;
}

/** The subject of the first clause. */
export function mainSubject(sentence: FrameSentence): Party | null {
  for (const group of sentence.groups) {
    if (!/^(?:finite|bare)$/.test(group.finiteness) || !isPredicate(sentence, group)) continue;
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
