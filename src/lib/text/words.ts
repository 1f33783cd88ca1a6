/** `word` has a letter, `number` a digit and no letter; all else is `mark`. */
export type TokenShape = 'word' | 'number' | 'mark';

/** What is known of a word wherever it stands. */
export interface Word {
  readonly exact: string;
  /** Lower case, curly apostrophes straightened. */
  readonly lower: string;
  readonly shape: TokenShape;
  /** What `asked` was told of it, by question. */
  readonly answers: unknown[];
}

/** A power of two. */
const PLACES = 1 << 15;
/** Places that are filled before all is forgotten. */
const MOST_WORDS = PLACES / 2;
/** Longer ones are no words that texts repeat. */
const LONGEST = 40;

/** The words met so far, each in the place that its characters tell, or in the next free one: texts repeat them. */
let known: (Word | undefined)[] = new Array<Word | undefined>(PLACES);
let count = 0;

/** The word that stands between two places; one met before is found without cutting it out of the text. */
export function wordAt(text: string, start: number, end: number): Word {
  if (end - start > LONGEST) return read(text.slice(start, end));
  let place = placeOf(text, start, end);
  for (let word = known[place]; word; word = known[place]) {
    if (isAt(word.exact, text, start, end)) return word;
    place = (place + 1) % PLACES;
  }
  const word = read(apart(text.slice(start, end)));
  if (count >= MOST_WORDS) {
    known = new Array<Word | undefined>(PLACES);
    count = 0;
    place = placeOf(text, start, end);
  }
  known[place] = word;
  count += 1;
  return word;
}

/**
 * The same function of a word, which remembers what it said of each. For what depends on nothing but the word and
 * costs more than to look it up.
 */
export function perWord<T extends NonNullable<unknown> | null>(
  of: (word: string) => T
): (word: string) => T {
  const said = new Map<string, T>();
  return (word) => {
    const before = said.get(word);
    if (before !== undefined) return before;
    const now = of(word);
    if (word.length > LONGEST) return now;
    if (said.size >= MOST_WORDS) said.clear();
    said.set(apart(word), now);
    return now;
  };
}

let questions = 0;

/** As `perWord`, for what is asked of every token: the answer is kept with the word itself. */
export function asked<T extends NonNullable<unknown> | null>(
  of: (word: Word) => T
): (word: Word) => T {
  const question = questions;
  questions += 1;
  return (word) => {
    const before = word.answers[question] as T | undefined;
    if (before !== undefined) return before;
    const now = of(word);
    word.answers[question] = now;
    return now;
  };
}

function placeOf(text: string, start: number, end: number): number {
  let hash = end - start;
  for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return (hash ^ (hash >>> 15)) & (PLACES - 1);
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = start; at < end; at += 1)
    if (word.charCodeAt(at - start) !== text.charCodeAt(at)) return false;
  return true;
}

/** The same characters in a string of their own: a piece of a text would keep the whole text in memory. */
function apart(piece: string): string {
  return piece.split('').join('');
}

function read(exact: string): Word {
  const lower = exact.toLowerCase().replaceAll('’', "'");
  return {
    exact,
    lower,
    shape: shapeOf(exact),
    answers: new Array<unknown>(questions).fill(undefined)
  };
}

function shapeOf(exact: string): TokenShape {
  if (/\p{L}/u.test(exact)) return /^\d+(?:st|nd|rd|th|s)$/.test(exact) ? 'number' : 'word';
  return /\d/.test(exact) ? 'number' : 'mark';
}
