/**
 * Whether a text is English, by its small words. Only a guard against reading what the rules do not know:
 * it answers yes wherever it cannot tell.
 */

/** Frequent in any English text, and in no other language: not "in", "of", "is" or "was". */
const ENGLISH = new Set(
  `about after and are been but could from has have his into it its not said she should than that the their there
  these they this those to were what when where which while who will with would you`.split(/\s+/)
);

/**
 * Frequent in German, Dutch, the Romance, Nordic and Slavic languages and some others, and no English words.
 * Names have some of them ("Las Palmas", "van Aken"), so that they must outweigh the English ones.
 */
const OTHER = new Set(
  `aan aber als att auch av aux avec az bei bir bu che com como dans das dass dat de degli dei del della dem den der
  det di dla dos du een egy ein eine el em en er es est et för från fue für gli het hogy i içinde için ikke il inte
  ist je jest kan ki las le les los lo mais mga mit mot más na nach naar ne nem ng ni nicht niet nie não nu o och og
  op os par pas pe per por pour på qu que quem qui sa se si sich sind som sono su sur são się să sul till tot um una
  und uma une untuk van ve vid voor von w wird yang z zu zum är și że za`.split(/\s+/)
);

const WORD = /[\p{L}\p{M}]+/uy;
const LATIN = /^\p{Script=Latin}/u;
/** Below it every letter is a Latin one. */
const LATIN_END = 0x250;
/** Below it a letter is one from a to z, in either case. */
const ASCII_END = 128;
/** No longer word is in either table. */
const LONGEST = Math.max(...[...ENGLISH, ...OTHER].map((word) => word.length));
/** So many words tell; a long text is judged by its beginning. */
const MOST_WORDS = 300;
const FEWEST_LETTERS = 10;
const FEWEST_OTHER = 3;
const OUTWEIGH = 1.5;
/** From so many words on, a text without English words is no English text, whatever it is. */
const MANY_WORDS = 60;
const LEAST_SHARE = 0.05;

/** False for a text in another language or script; true where there are too few words to tell. */
export function looksEnglish(text: string): boolean {
  let words = 0;
  let english = 0;
  let other = 0;
  let latin = 0;
  let letters = 0;
  let next = 0;
  while (next < text.length && words < MOST_WORDS) {
    const start = next;
    const end = wordEnd(text, start);
    const length = end - start;
    next = Math.max(end, start + 1);
    if (length === 0) continue;
    words += 1;
    letters += length;
    const code = text.charCodeAt(start);
    if (code < LATIN_END || LATIN.test(text.slice(start, end))) latin += length;
    if (length > LONGEST) continue;
    const word = text.slice(start, end);
    if (ENGLISH.has(word) || ENGLISH.has(word.toLowerCase())) english += 1;
    else if (OTHER.has(word)) other += 1;
  }
  if (letters >= FEWEST_LETTERS && latin * 2 < letters) return false;
  if (other >= FEWEST_OTHER && other > OUTWEIGH * english) return false;
  return words < MANY_WORDS || english >= LEAST_SHARE * words;
}

/** Where the word ends that begins at a place; the place itself where none does. */
function wordEnd(text: string, start: number): number {
  let at = start;
  while (isAsciiLetter(text.charCodeAt(at))) at += 1;
  if (at === text.length || text.charCodeAt(at) < ASCII_END) return at;
  WORD.lastIndex = start;
  return WORD.test(text) ? WORD.lastIndex : start;
}

function isAsciiLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}
