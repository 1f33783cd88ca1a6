import type { Span } from '#lib/domain/span.ts';
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

/** Reads the phrases and verbs of a sentence. */
export function readSentence(
  text: string,
  span: Span,
  block: number,
  items: readonly Tagged[]
): FrameSentence {
  const phrases = nounPhrases(items, text);
  return {
    start: span.start,
    end: span.end,
    block,
    items,
    phrases,
    groups: verbGroups(items),
    opening: new Map(phrases.map((phrase) => [phrase.from, phrase])),
    closing: new Map(phrases.map((phrase) => [phrase.to, phrase]))
  };
}

export function endsPhrase(sentence: FrameSentence, end: number): boolean {
  return sentence.closing.has(end);
}
