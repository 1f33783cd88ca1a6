import { CUE_VERBS, takesClause } from '../lexicon/cues.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { opensReduced } from './reduced-clause.ts';
import type { Tagged } from './tagged.ts';
import type { VerbGroup } from './verb-group.ts';

/**
 * The verb groups that carry a clause. A past form without an auxiliary ("brokered", "granted") is a
 * participle where it stands like one: before "by", set off by commas before the real verb, at the
 * start of the sentence, or before another verb that has no subject of its own.
 */
export function finiteVerbs(
  sentence: readonly Tagged[],
  groups: readonly VerbGroup[],
  phrases: readonly NounPhrase[]
): VerbGroup[] {
  const carriers = groups.filter(
    (group, index) =>
      (group.finiteness === 'finite' || group.finiteness === 'bare') &&
      !isCoordinateInfinitive(sentence, groups, index)
  );
  const verbs: VerbGroup[] = [];
  const openers = countOpeners(sentence);
  carriers.forEach((group, index) => {
    const next = carriers[index + 1];
    // "Hale, who came, left": while every verb has a word of its own that opens its clause, the main one is to come.
    const complete = verbs.length > (openers[group.from] ?? 0);
    const describes =
      group.finiteness === 'bare' &&
      (isInBrackets(sentence, group.from) ||
        isParticiple(sentence, group, next, phrases) ||
        (complete &&
          (lacksObject(sentence, group) ||
            describesObject(sentence, group, verbs.at(-1)) ||
            isAppended(sentence, group, next, phrases))));
    if (!describes) verbs.push(group);
  });
  return verbs;
}

/** "Roth (pictured, left) said": brackets that open with a verb tell nothing of their own. */
function isInBrackets(sentence: readonly Tagged[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - BRACKETS_REACH); at -= 1) {
    if (sentence[at]?.exact === ')') return false;
    if (sentence[at]?.exact === '(') return sentence[at + 1]?.tag === 'verb';
  }
  return false;
}

const BRACKETS_REACH = 8;

/** "to confirm or deny", "would neither confirm nor deny", "neither confirmed nor denied": the second verb tells nothing apart from the first. */
function isCoordinateInfinitive(
  sentence: readonly Tagged[],
  groups: readonly VerbGroup[],
  index: number
): boolean {
  const group = groups[index];
  const before = groups[index - 1];
  const main = group && sentence[group.main];
  const conjunction = sentence[group?.from ? group.from - 1 : -1];
  if (!group || !before || !main || group.from !== group.main) return false;
  if (conjunction?.lower === 'nor' && before.adverbs.includes('neither')) return true;
  if (group.tense !== 'present') return false;
  const tied =
    before.finiteness === 'infinitive' ? conjunction?.tag === 'conj' : conjunction?.lower === 'nor';
  return tied && main.verb?.forms.has('base') === true && main.lower === main.verb.lemma;
}

function isParticiple(
  sentence: readonly Tagged[],
  group: VerbGroup,
  next: VerbGroup | undefined,
  phrases: readonly NounPhrase[]
): boolean {
  const before = sentence[group.from - 1];
  const after = sentence[group.to];
  if (!before) return true;
  if (TAKES_NO_OBJECT.test(group.lemma)) return false;
  const reading = sentence[group.main]?.verb;
  if (!reading?.forms.has('past')) return true;
  if (isAgentAhead(sentence, group.to) && before.tag !== 'quote') return true;
  if (!next || (TELLING.has(group.lemma) && after?.tag !== 'to')) return false;
  const between = sentence.slice(group.to, next.from);
  if (before.exact === ',') {
    const tail = lastIndex(between, (item) => item.tag !== 'adv' && item.tag !== 'time');
    const named = between[tail]?.tag === 'quote' && !CUE_VERBS.has(group.lemma);
    return (
      (between[tail]?.exact === ',' || (named && between.length === 1)) &&
      !between.some(
        (item, at) =>
          (item.tag === 'sub' && !opensReduced(sentence, group.to + at)) ||
          (item.tag === 'quote' && !named)
      )
    );
  }
  if (before.tag !== 'noun' && before.tag !== 'name') return false;
  if (isReported(sentence, group, phrases)) return false;
  if (between.some((item) => ['sub', 'rel', 'conj', 'mark', 'quote'].includes(item.tag)))
    return false;
  return phrases
    .filter((phrase) => phrase.from >= group.to && phrase.to <= next.from)
    .every((phrase) => /^(?:prep|to)$/.test(sentence[phrase.from - 1]?.tag ?? ''));
}

/** "Reports that Roth resigned on Monday were denied": who stands right behind a noun and "that" does it. */
function isReported(
  sentence: readonly Tagged[],
  { from }: VerbGroup,
  phrases: readonly NounPhrase[]
): boolean {
  const subject = phrases.find(({ to, form }) => to === from && form === 'name');
  return (
    subject !== undefined &&
    sentence[subject.from - 1]?.lower === 'that' &&
    sentence[subject.from - 2]?.tag === 'noun'
  );
}

/** Verbs that nothing is done to, so that their past form describes nothing: "indexes reacted after banks announced it". */
const TAKES_NO_OBJECT =
  /^(?:react|respond|die|arrive|disappear|vanish|emerge|happen|occur|surge|plunge|soar|tumble|rally|collapse|laugh|cry|smile|apologize|apologise|insist|depend|belong|remain|exist|agree|disagree|flourish|struggle|suffer)$/;

/** Verbs that tell nothing without what is done: "the only aircraft built in Chile", "the same move made in May". */
const NEEDS_OBJECT =
  /^(?:make|build|buy|sell|name|use|give|produce|create|manufacture|own|publish|design|install|employ)$/;

function lacksObject(sentence: readonly Tagged[], { lemma, from, to }: VerbGroup): boolean {
  const next = sentence[to];
  if (!/^(?:noun|name)$/.test(sentence[from - 1]?.tag ?? '')) return false;
  const particle = /^(?:up|out|off|over|down|away|to)$/.test(next?.lower ?? '');
  return NEEDS_OBJECT.test(lemma) && next?.tag === 'prep' && !particle;
}

/** Verbs whose past form, straight after a noun, tells what that noun says: "the ministry said more than …". */
const TELLING = new Set([
  'say',
  'add',
  'announce',
  'note',
  'claim',
  'warn',
  'insist',
  'argue',
  'tell'
]);

/** "brokered by the envoy", "released on Monday by the firm"; not "answered by saying", "increased by 48 points". */
function isAgentAhead(sentence: readonly Tagged[], from: number): boolean {
  let at = from;
  while (/^(?:time|adv)$/.test(sentence[at]?.tag ?? '') || isDateAt(sentence, at)) at += 1;
  const next = sentence[at + 1];
  return sentence[at]?.lower === 'by' && next?.tag !== 'num' && !next?.verb?.forms.has('ing');
}

function isDateAt(sentence: readonly Tagged[], at: number): boolean {
  return sentence[at]?.tag === 'prep' && sentence[at + 1]?.tag === 'time';
}

const ENDS_CLAUSE = new Set(['after', 'before', 'since', 'until', 'till', 'as', 'than']);

/**
 * "signed a deal worked out in Rome": a past form straight after the object of a verb says something of the
 * object, unless the verb is one that a clause may follow ("said a deal worked").
 */
function describesObject(
  sentence: readonly Tagged[],
  group: VerbGroup,
  earlier: VerbGroup | undefined
): boolean {
  let last = group.from - 1;
  while (sentence[last]?.tag === 'adv') last -= 1;
  const before = sentence[last];
  if (!earlier || !/^(?:noun|name)$/.test(before?.tag ?? '')) return false;
  const between = sentence.slice(earlier.to, group.from);
  const infinitive = between.some(({ tag }, at) => tag === 'to' && between[at + 1]?.tag === 'verb');
  if (takesClause(earlier.lemma) && !infinitive) return false;
  return !between.some(
    (item) =>
      /^(?:sub|rel|conj|quote)$/.test(item.tag) ||
      /^(?:[,;:—–]|--)$/.test(item.exact) ||
      (item.tag === 'prep' && ENDS_CLAUSE.has(item.lower))
  );
}

/** How many words that open a clause stand before each place in the sentence. */
function countOpeners(sentence: readonly Tagged[]): number[] {
  let count = 0;
  return sentence.map(({ tag }) => {
    const before = count;
    if (tag === 'sub' || tag === 'rel') count += 1;
    return before;
  });
}

/** ", located in the old town", "with no costs incurred": a past form that is hung on to a finished clause. */
function isAppended(
  sentence: readonly Tagged[],
  group: VerbGroup,
  next: VerbGroup | undefined,
  phrases: readonly NounPhrase[]
): boolean {
  const before = sentence[group.from - 1];
  if (CUE_VERBS.has(group.lemma)) return false;
  const series = next !== undefined && sentence[next.from - 1]?.tag === 'conj';
  if (before?.exact === ',') return !series;
  const subject = phrases.find(({ to }) => to === group.from);
  return subject !== undefined && isInListOfWith(sentence, subject.from);
}

/** Words within which a list after "with" goes on. */
const LIST_REACH = 15;

/** "with no costs incurred", "with little food and no water given". */
function isInListOfWith(sentence: readonly Tagged[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - LIST_REACH); at -= 1) {
    const item = sentence[at];
    if (item?.lower === 'with') return true;
    if (!item || (item.tag === 'verb' && item.verb?.forms.has('past') !== true)) return false;
    if (/^(?:sub|rel|aux|modal|quote)$/.test(item.tag) || /^[;:]$/.test(item.exact)) return false;
  }
  return false;
}

function lastIndex(items: readonly Tagged[], test: (item: Tagged) => boolean): number {
  for (let at = items.length - 1; at >= 0; at -= 1) {
    const item = items[at];
    if (item && test(item)) return at;
  }
  return -1;
}
