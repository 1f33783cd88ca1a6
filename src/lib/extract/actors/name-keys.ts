import { isGeneration } from '#lib/domain/surname.ts';
import type { ReadName } from './reading.ts';

/** A name as the book finds it: its words, with straight apostrophes. */
export function keyOfWords(words: readonly string[]): string {
  const [only = ''] = words;
  return (words.length === 1 ? only : words.join(' ')).replaceAll('’', "'");
}

/** Name and generation of a person's words: the last is null for those that have none. */
export function partsOfName(words: readonly string[]): {
  readonly bare: readonly string[];
  readonly generation: string | null;
} {
  return {
    bare: words.filter((word) => !isGeneration(word)),
    generation: words.find(isGeneration) ?? null
  };
}

/**
 * What a person's full name is found again by: its first and last word, the whole of a three-word name of short words;
 * with the generation, since father and son are two.
 */
export function personKey(words: readonly string[]): string {
  const { bare, generation } = partsOfName(words);
  const first = bare[0] ?? '';
  const last = bare.at(-1) ?? '';
  const middle = bare.slice(1, -1).filter((word) => word.length > 2 && !/^[a-z]/.test(word));
  return bare.length === 3 && middle.length === 1 && last.length <= 3
    ? [...bare, generation].join('|')
    : [first, last, generation].join('|');
}

/** The longer of a name so far and another. */
export function fuller(known: string, name: ReadName): string {
  return name.text.length > known.length ? name.text : known;
}

/** What "he" or "she" a courtesy title goes with. */
export function honorificGender(honorific: string | null): 'he' | 'she' | null {
  if (!honorific) return null;
  if (/^(?:Mr|Sir|Lord|King|Prince|Monsieur)$/.test(honorific)) return 'he';
  return /^(?:Mrs|Ms|Miss|Madame|Madam|Mme|Lady|Dame|Queen)$/.test(honorific) ? 'she' : null;
}
