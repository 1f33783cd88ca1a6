import type { Token } from '#lib/text/tokens.ts';
import { asked } from '#lib/text/words.ts';
import * as lexicon from '../lexicon/function-words.ts';
import type { Tagged } from './tagged.ts';
import type { VerbReading } from './verb-forms.ts';

/** "submit revised bids", "Rome based Chronicle": a participle between what it belongs to and its noun. */
export function describesNext(
  word: string,
  { forms }: VerbReading,
  { tag, verb }: Tagged,
  next: Token | undefined
): boolean {
  if (next?.shape !== 'word' || !forms.has('part')) return false;
  if (word === 'based') return tag === 'name' && /^\p{Lu}/u.test(next.exact);
  const follows = lexicon.PREPOSITIONS.has(next.lower) || lexicon.CONJUNCTIONS.has(next.lower);
  const plain = !startsObject(next) && !follows && !/^(?:to|that|it)$/.test(next.lower);
  return tag === 'verb' && verb?.forms.has('base') === true && !verb.forms.has('past') && plain;
}

/** "The newly elected president", "a heavily armed man": what stands before the adverb waits for its noun. */
export function leadsToNoun(
  { tag, lower }: Tagged,
  { forms }: VerbReading,
  next: Token | undefined
): boolean {
  if (
    !/^(?:det|poss|pos)$/.test(tag) ||
    lexicon.PRONOUNS.has(lower) ||
    !forms.has('part') ||
    next?.shape !== 'word'
  )
    return false;
  return (
    !startsObject(next) &&
    !lexicon.PREPOSITIONS.has(next.lower) &&
    !lexicon.CONJUNCTIONS.has(next.lower)
  );
}

/** Whether a word may begin an object: a determiner, a pronoun, a name, a quotation. */
export function startsObject(next: Token | undefined): boolean {
  return next !== undefined && mayBeginObject(next.word);
}

const mayBeginObject = asked(
  ({ exact, lower }) =>
    /^["“‘']$/.test(exact) ||
    /^\p{Lu}/u.test(exact) ||
    ((lexicon.DETERMINERS.has(lower) ||
      lexicon.POSSESSIVES.has(lower) ||
      lexicon.PRONOUNS.has(lower)) &&
      !lexicon.CONJUNCTIONS.has(lower))
);
