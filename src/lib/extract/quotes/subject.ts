import type { VerbGroup } from '../grammar/verb-group.ts';
import { cueClassOf } from './cue-verb.ts';
import type { FrameSentence } from './frame-sentence.ts';
import { subjectBesideGerund } from './gerund-subject.ts';
import { groupsAfter, groupsBefore } from './near-groups.ts';
import { ownSubject, subjectBefore } from './own-subject.ts';
import { completed, phraseBefore, toParty, type Party } from './party.ts';
import { beforeAsides, headOfChain, isComma, isDash } from './phrase-chain.ts';
import { isPredicate } from './predicate.ts';

/**
 * Who does what a verb group says: the noun phrase before it, seen past adverbs, times, brackets,
 * appositions, relative clauses and prepositional phrases; for a gerund, an infinitive or a verb after
 * "and", the subject of the verb that it hangs on. Null where the sentence names none.
 */
export function subjectOf(sentence: FrameSentence, group: VerbGroup, depth = 0): Party | null {
  if (depth > DEEPEST) return null;
  if (group.finiteness === 'gerund') return subjectOfGerund(sentence, group, depth);
  const own =
    group.finiteness === 'infinitive' ? controller(sentence, group) : ownSubject(sentence, group);
  return own ?? subjectOfEarlier(sentence, group, depth);
}

/** How many verbs, each hanging on another, are followed to a subject. */
const DEEPEST = 6;

const SETS_ON =
  /^(?:ask|tell|urge|lead|allow|want|force|prompt|cause|encourage|expect|invite|press|persuade|order|push|drive|get)$/;

/** "led the union to call it …": the one who is set on to it. */
function controller(sentence: FrameSentence, group: VerbGroup): Party | null {
  const party = headOfChain(sentence, group.from) ?? phraseBefore(sentence, group.from);
  const earlier = groupsBefore(sentence, group.from)[0];
  return party &&
    earlier &&
    earlier.to <= party.from &&
    SETS_ON.test(earlier.lemma) &&
    !earlier.passive
    ? party
    : null;
}

function subjectOfEarlier(sentence: FrameSentence, group: VerbGroup, depth: number): Party | null {
  const before = groupsBefore(sentence, group.from).filter(
    (other) => other.finiteness !== 'infinitive' && isPredicate(sentence, other)
  );
  const joined = group.tense === 'past' && sentence.items[group.from - 1]?.tag === 'conj';
  const alike = joined ? before.filter((other) => other.tense === 'past') : [];
  const earlier = alike.find((other) => isMain(sentence, other)) ?? alike[0] ?? before[0];
  return earlier ? subjectOf(sentence, earlier, depth + 1) : null;
}

/** "with the union calling …": the union; ", calling it …": whoever spoke; else as for any verb. */
function subjectOfGerund(sentence: FrameSentence, group: VerbGroup, depth: number): Party | null {
  const beside = subjectBesideGerund(sentence, group);
  if (beside) return beside;
  const last = sentence.items[beforeAsides(sentence, group.from) - 1];
  const loose =
    last !== undefined && (isComma(last.exact) || isDash(last.exact) || last.tag === 'conj');
  const earlier = loose
    ? subjectOfSpeech(sentence, group, depth)
    : subjectOfEarlier(sentence, group, depth);
  if (earlier) return earlier;
  const later = sentence.groups.find(
    (other) => other.from >= group.to && other.finiteness !== 'gerund'
  );
  return later ? subjectBefore(sentence, later) : null;
}

/** The subject of the last main clause that says something; else of the last main clause. */
function subjectOfSpeech(sentence: FrameSentence, group: VerbGroup, depth: number): Party | null {
  const main = groupsBefore(sentence, group.from).filter((other) => isMain(sentence, other));
  const spoken =
    main.find((other) => !other.passive && cueClassOf(other.lemma) !== null) ?? main[0];
  return spoken ? subjectOf(sentence, spoken, depth + 1) : subjectOfEarlier(sentence, group, depth);
}

/** Whether a verb has a subject of its own that nothing subordinates. */
function isMain(sentence: FrameSentence, group: VerbGroup): boolean {
  if (!/^(?:finite|bare)$/.test(group.finiteness) || !isPredicate(sentence, group)) return false;
  const subject = ownSubject(sentence, group);
  const before = subject && sentence.items[subject.from - 1];
  return subject !== null && (!before || !/^(?:sub|rel|verb|prep|to)$/.test(before.tag));
}

/** The subject of the last main clause before an item; null where there is none. */
export function lastSubject(sentence: FrameSentence, end: number): Party | null {
  const group = groupsBefore(sentence, end).find(
    (other) => !other.passive && isMain(sentence, other)
  );
  return group ? subjectOf(sentence, group) : null;
}

/** The subject of the first clause. */
export function mainSubject(sentence: FrameSentence): Party | null {
  for (const group of groupsAfter(sentence, -1)) {
    if (!/^(?:finite|bare)$/.test(group.finiteness) || !isPredicate(sentence, group)) continue;
    const subject = subjectOf(sentence, group);
    if (subject) return subject;
  }
  const first = sentence.phrases[0];
  return first ? completed(sentence, toParty(sentence, first)) : null;
}
