import { hull, type Span } from '#lib/domain/span.ts';
import { nounPhrases, type NounPhrase } from '../grammar/noun-phrase.ts';
import type { Tagged } from '../grammar/tagged.ts';
import { verbGroups, type VerbGroup } from '../grammar/verb-group.ts';

/** One sentence of the article's own voice; every quotation in it is one item. */
export interface FrameSentence extends Span {
  /** Counted from 0 over the blocks that have words. */
  readonly block: number;
  readonly items: readonly Tagged[];
  readonly phrases: readonly NounPhrase[];
  readonly groups: readonly VerbGroup[];
  /** Noun phrases by the index of their first item, and by the index after their last. */
  readonly opening: ReadonlyMap<number, NounPhrase>;
  readonly closing: ReadonlyMap<number, NounPhrase>;
}

/** A sentence of its items; phrases and verbs are read where `known` does not give them. */
export function readItems(
  text: string,
  block: number,
  items: readonly Tagged[],
  known?: Pick<FrameSentence, 'phrases' | 'groups'>
): FrameSentence {
  const phrases = known?.phrases ?? nounPhrases(items, text);
  const { start, end } = hull(
    items.length > 0 ? [items[0] ?? NOWHERE, items.at(-1) ?? NOWHERE] : [NOWHERE]
  );
  return {
    start,
    end,
    block,
    items,
    phrases,
    groups: known?.groups ?? verbGroups(items),
    opening: new Map(phrases.map((phrase) => [phrase.from, phrase])),
    closing: new Map(phrases.map((phrase) => [phrase.to, phrase]))
  };
}

const NOWHERE: Span = { start: 0, end: 0 };

export function endsPhrase(sentence: FrameSentence, end: number): boolean {
  return sentence.closing.has(end);
}
