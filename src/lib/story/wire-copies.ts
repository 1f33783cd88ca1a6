import type { Article } from '#lib/domain/article.ts';
import { foldedWords } from './join-words.ts';

/** Which articles print one text. */
export interface WireCopies {
  /** Id of the article that printed the text first; for a text of its own, the article itself. */
  textOf(article: string): string;
  /** Whether another article prints the article's text too. */
  hasCopies(article: string): boolean;
}

/** Words of a shingle: so many in a row are seldom the same by chance. */
const SHINGLE_WORDS = 5;
/** Fewest shingles of a text that is called another's though they differ. */
const FEWEST = 25;
/** Fewest of one that is another's to the word. */
const FEWEST_WHOLE = 12;
/** Part of the shorter text's shingles that the other has too; editors cut, and put their own headline on top. */
const COPIED_PART = 0.7;

/**
 * Finds texts that stand under several mastheads: the shorter is found in the longer almost whole. Each text is
 * compared with the first print of what shares words with it, so that the work grows with the words, not with the
 * pairs. `articles` stand in order of publication.
 */
export function findWireCopies(articles: readonly Article[]): WireCopies {
  const prints = new Prints();
  const texts = new Map<string, string>();
  for (const { id, text } of articles) {
    const shingles = shinglesOf(text);
    const first = prints.likest(shingles);
    texts.set(id, first ?? id);
    if (first === null) prints.add(id, shingles);
  }
  const textOf = (article: string): string => texts.get(article) ?? article;
  const copied = new Set([...texts].flatMap(([id, text]) => (id === text ? [] : [id, text])));
  return { textOf, hasCopies: (article) => copied.has(article) };
}

/** First prints of texts, by their shingles. */
class Prints {
  readonly #ids: string[] = [];
  readonly #sizes: number[] = [];
  /** Places of those that have a shingle; most have one, for which a list would cost too much. */
  readonly #holders = new Map<number, number | number[]>();

  add(id: string, shingles: ReadonlySet<number>): void {
    const place = this.#ids.push(id) - 1;
    this.#sizes.push(shingles.size);
    for (const shingle of shingles) {
      const known = this.#holders.get(shingle);
      if (known === undefined) this.#holders.set(shingle, place);
      else if (typeof known === 'number') this.#holders.set(shingle, [known, place]);
      else known.push(place);
    }
  }

  /** Id of the print that these shingles copy, the likest of several; null for none. */
  likest(shingles: ReadonlySet<number>): string | null {
    const shared = new Uint32Array(this.#ids.length);
    const count = (place: number): void => {
      shared[place] = (shared[place] ?? 0) + 1;
    };
    for (const shingle of shingles) {
      const holders = this.#holders.get(shingle);
      if (typeof holders === 'number') count(holders);
      else holders?.forEach(count);
    }
    let best: string | null = null;
    let most = 0;
    shared.forEach((times, place) => {
      if (times <= most || !isCopy(times, shingles.size, this.#sizes[place] ?? 0)) return;
      most = times;
      best = this.#ids[place] ?? null;
    });
    return best;
  }
}

function isCopy(shared: number, one: number, other: number): boolean {
  const less = Math.min(one, other);
  const isWhole = shared === one && shared === other && shared >= FEWEST_WHOLE;
  return isWhole || (less >= FEWEST && shared / less >= COPIED_PART);
}

/** Hashes of all runs of words (FNV-1a), each once. */
export function shinglesOf(text: string): ReadonlySet<number> {
  const words = foldedWords(text).map(hashOf);
  const shingles = new Set<number>();
  for (let last = SHINGLE_WORDS - 1; last < words.length; last += 1) {
    let hash = OFFSET;
    for (let at = last - SHINGLE_WORDS + 1; at <= last; at += 1)
      hash = Math.imul(hash ^ (words[at] ?? 0), PRIME);
    shingles.add(hash >>> 0);
  }
  return shingles;
}

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

function hashOf(word: string): number {
  let hash = OFFSET;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME);
  return hash;
}
