import type { Span } from '#lib/domain/span.ts';
import { isPluralName } from './plural-names.ts';
import type { Tagged } from './tagged.ts';

/**
 * A noun phrase without what follows its head ("the adviser", not "the adviser of the president").
 * `from` and `to` are half-open indexes into the tagged sentence.
 */
export interface NounPhrase extends Span {
  readonly from: number;
  readonly to: number;
  readonly exact: string;
  /** Index of the last word: the head. */
  readonly head: number;
  readonly form: 'name' | 'description' | 'pronoun' | 'quantity';
  /** The run of capitalised words that ends the phrase: "Sergey Lavrov" in "minister Sergey Lavrov". */
  readonly name: { readonly from: number; readonly to: number } | null;
  /** What stands before a possessive "’s" in it, as an index range. */
  readonly possessor: { readonly from: number; readonly to: number } | null;
  readonly plural: boolean;
}

const INSIDE = new Set<Tagged['tag']>(['adj', 'num', 'noun', 'name']);

/** All noun phrases of a sentence, in order, never overlapping. */
export function nounPhrases(sentence: readonly Tagged[], text: string): NounPhrase[] {
  const phrases: NounPhrase[] = [];
  let at = 0;
  while (at < sentence.length) {
    const end = phraseEnd(sentence, at);
    if (end === at) {
      at += 1;
      continue;
    }
    phrases.push(describe(sentence, at, end, text));
    at = end;
  }
  return phrases;
}

function phraseEnd(sentence: readonly Tagged[], start: number): number {
  const first = sentence[start];
  if (!first) return start;
  if (first.tag === 'pron') return start + 1;
  let at = start;
  let lastHead = -1;
  while (at < sentence.length) {
    const item = sentence[at];
    if (!item) break;
    if (item.tag === 'det' || item.tag === 'poss') {
      if (at > start && sentence[at - 1]?.tag !== 'det') break;
    } else if (item.tag === 'pos') {
      if (lastHead !== at - 1) break;
    } else if (item.tag === 'adv') {
      if (lastHead >= start || sentence[at + 1]?.tag !== 'adj') break;
    } else if (item.tag === 'time') {
      const next = sentence[at + 1]?.tag;
      const described = next === 'adj' && at > start;
      if ((next !== 'noun' && !described) || lastHead === at - 1) break;
    } else if (INSIDE.has(item.tag)) {
      if (item.tag === 'num' && lastHead === at - 1 && sentence[at - 1]?.tag === 'noun') break;
      if (item.tag !== 'adj') lastHead = at;
    } else if (item.tag === 'verb' && isParticipleInPhrase(sentence, at, start)) {
      lastHead = -1;
    } else if (item.tag === 'mark' && item.exact === '-' && at > start) {
      lastHead = -1;
    } else break;
    at += 1;
  }
  return lastHead < start ? start : lastHead + 1;
}

/** "the wounded soldiers", "ongoing talks": a participle between a determiner and a noun. */
function isParticipleInPhrase(sentence: readonly Tagged[], at: number, start: number): boolean {
  const next = sentence[at + 1];
  const item = sentence[at];
  if (at === start || !item?.verb || !next) return false;
  const nominal = next.tag === 'noun' || next.tag === 'name' || next.tag === 'adj';
  return nominal && /^(?:det|poss|pos|adj|num)$/.test(sentence[at - 1]?.tag ?? '');
}

function describe(sentence: readonly Tagged[], from: number, to: number, text: string): NounPhrase {
  const first = sentence[from];
  const last = sentence[to - 1];
  if (!first || !last) throw new RangeError('a noun phrase has at least one word');
  let nameFrom = to;
  const numbered = last.tag === 'num' && sentence[to - 2]?.tag === 'name';
  if (numbered) nameFrom -= 1;
  while (nameFrom > from && sentence[nameFrom - 1]?.tag === 'name') nameFrom -= 1;
  const possessive = lastIndexOfTag(sentence, 'pos', from, to);
  // Spelled out: a spread with more properties after it is built many times slower, and this is built most.
  return {
    start: first.start,
    end: last.end,
    from,
    to,
    exact: text.slice(first.start, last.end),
    head: to - 1,
    form:
      last.tag === 'pron'
        ? 'pronoun'
        : nameFrom < to
          ? 'name'
          : last.tag === 'num'
            ? 'quantity'
            : 'description',
    name: nameFrom < to ? { from: nameFrom, to } : null,
    possessor: possessive > from ? { from, to: possessive } : null,
    plural: isPlural(last, to === 1)
  };
}

function lastIndexOfTag(
  sentence: readonly Tagged[],
  tag: Tagged['tag'],
  from: number,
  to: number
): number {
  for (let at = to - 1; at >= from; at -= 1) if (sentence[at]?.tag === tag) return at;
  return -1;
}

/** By the form of the word; "Jobs" and "Kamen" are as likely one man, "States" and "Republicans" are several. */
function isPlural({ lower, tag }: Tagged, opens: boolean): boolean {
  if (tag === 'name' && !opens) return isPluralName(lower);
  return (
    /(?:[^su]s|men|people|police|children|they|them|we|these|those|both)$/.test(lower) &&
    !/(?:ics|news|[iy]sis|^this)$/.test(lower)
  );
}
