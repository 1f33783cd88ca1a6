import type { Span } from '#lib/domain/span.ts';
import { plainTokenEnd, skipBlanks } from './plain-token.ts';
import { perWord, wordAt, type TokenShape, type Word } from './words.ts';

/** The smallest unit that rules look at; the text between two tokens is white space. */
export interface Token extends Span {
  readonly exact: string;
  /** Lower case, curly apostrophes straightened. */
  readonly lower: string;
  readonly shape: TokenShape;
  readonly word: Word;
}

const TOKEN = new RegExp(
  [
    /\d+(?:[-‐‑]\p{L}+)+/u, // 14-year-old
    /\d+(?:[.,:]\d+)*(?:st|nd|rd|th|s)?(?![\p{L}\p{M}])/u, // 1,243  9:45  14th  1990s
    /(?:\p{Lu}\.){2,}/u, // U.S.
    /['’](?:s|S)(?![\p{L}\p{M}])/u, // possessive and "is"
    /[\p{L}\p{N}-]+\.(?:com|org|net|gov|edu|info)(?:\.[a-z]{2})?(?![\p{L}\p{N}\p{M}])/u, // example.com
    /[\p{L}\p{N}\p{M}]+(?:[-‐‑&][\p{L}\p{N}\p{M}]+)*(?:['’](?!s\b|S\b)[\p{L}\p{M}]+)*/u, // well-known, don’t
    /\.{2,}|--+|[^\s]/u
  ]
    .map((part) => part.source)
    .join('|'),
  'yu'
);

const ABBREVIATION =
  /^(?:mr|mrs|ms|dr|sen|rep|gov|gen|col|lt|sgt|capt|prof|rev|hon|st|jr|sr|no|vs|inc|ltd|corp|co|jan|feb|mar|apr|aug|sept|sep|oct|nov|dec|mt|ft|messrs|maj|cmdr|adm|brig|supt|insp|det)$/;

/** Whether a word without its full stop is an abbreviation that keeps one ("Sen", "Inc", "Feb"). */
export const isAbbreviation = perWord(
  (word) => ABBREVIATION.test(word.toLowerCase()) || /^\p{Lu}$/u.test(word)
);

/**
 * Splits a stretch of text into tokens. Offsets count from the start of `text`, not of the stretch.
 * A possessive "’s" is a token of its own, a hyphenated compound is one token, and an abbreviation
 * keeps its full stop apart, as the following token.
 */
export function tokenize(text: string, stretch: Span): Token[] {
  const tokens: Token[] = [];
  let at = skipBlanks(text, stretch.start);
  while (at < stretch.end) {
    const plain = plainTokenEnd(text, at);
    const end = Math.min(plain < 0 ? tokenEndByPattern(text, at) : plain, stretch.end);
    const word = wordAt(text, at, end);
    const { exact, lower, shape } = word;
    tokens.push({ start: at, end, exact, lower, shape, word });
    at = skipBlanks(text, end);
  }
  return tokens;
}

/**
 * Tokens of a sentence without the full stops of abbreviations in it, so that "Sen. Roth" and "Anna B. Roth"
 * are one run of words; one that ends the sentence stays.
 */
export function withoutStops(tokens: readonly Token[]): readonly Token[] {
  const last = tokens.length - 1;
  const isKept = (token: Token, at: number): boolean =>
    at === last || !isStop(token, tokens[at - 1]);
  return tokens.every(isKept) ? tokens : tokens.filter(isKept);
}

function isStop({ exact, start }: Token, before: Token | undefined): boolean {
  return exact === '.' && before?.end === start && isAbbreviation(before.exact);
}

/** Where the token ends that begins at `start`, which is no white space. */
export function tokenEndByPattern(text: string, start: number): number {
  TOKEN.lastIndex = start;
  return TOKEN.test(text) ? TOKEN.lastIndex : text.length;
}
