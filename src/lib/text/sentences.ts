import type { Span } from '#lib/domain/span.ts';
import { isBlank, skipBlanks } from './plain-token.ts';
import { isAbbreviation } from './tokens.ts';

const STOP = /[.!?]+["”’')\]]*(?=\s+["“‘'([]*[\p{Lu}\p{N}]|\s*$)/uy;

/** In code units. What runs on for longer is a table or a list, and is read in pieces. */
const LONGEST = 1500;
/** What runs on for longer without a blank is cut where a word or number does not go on. */
const LONGEST_UNBROKEN = 4 * LONGEST;

/**
 * Splits a block into sentences, without the white space between them. A stop inside one of the
 * `closed` spans (quotations, in order of place) does not end a sentence, unless the span ends there as
 * well. What is far too long for a sentence is cut between two words or marks, outside the closed spans.
 */
export function findSentences(text: string, block: Span, closed: readonly Span[] = []): Span[] {
  const found: Span[] = [];
  let start = block.start;
  let next = 0;
  let reach = block.start;
  const words = text.slice(block.start, block.end);
  for (let place = nextStop(words, 0); place < words.length; place = nextStop(words, place)) {
    STOP.lastIndex = place;
    const stop = STOP.exec(words)?.[0] ?? '';
    const at = block.start + place;
    place += Math.max(1, stop.length);
    const end = at + stop.length;
    if (end <= start || stop === '' || !ends(text, at, end, stop)) continue;
    for (let span = closed[next]; span && span.start <= at; span = closed[next]) {
      reach = Math.max(reach, span.end);
      next += 1;
    }
    if (reach > end) continue;
    addPieces(found, text, { start, end }, closed);
    start = skipBlanks(text, end);
  }
  if (start < block.end) addPieces(found, text, { start, end: block.end }, closed);
  return found;
}

/** The next place from one on where a stop stands; the end where none does. */
function nextStop(words: string, from: number): number {
  for (let at = from; at < words.length; at += 1) {
    const code = words.charCodeAt(at);
    if (code === FULL_STOP || code === EXCLAMATION || code === QUESTION) return at;
  }
  return words.length;
}

const FULL_STOP = 46;
const EXCLAMATION = 33;
const QUESTION = 63;

function addPieces(found: Span[], text: string, sentence: Span, closed: readonly Span[]): void {
  let { start } = sentence;
  if (sentence.end - start > LONGEST) {
    const own = closed.filter((span) => span.start < sentence.end && sentence.start < span.end);
    let next = 0;
    let at = start;
    while (at < sentence.end) {
      while ((own[next]?.end ?? Infinity) <= at) next += 1;
      const span = own[next];
      if (span && span.start <= at) at = span.end;
      else if (
        (at - start >= LONGEST && isBlank(text, at)) ||
        (at - start >= LONGEST_UNBROKEN && isBreak(text.charCodeAt(at)))
      ) {
        found.push({ start, end: at });
        start = skipBlanks(text, at);
        at = start;
      } else at += 1;
    }
  }
  if (start < sentence.end) found.push({ start, end: sentence.end });
}

/** So much of what stands before a stop says whether it belongs to an abbreviation. */
const LONGEST_ABBREVIATION = 20;

function wordBefore(text: string, at: number): string {
  let from = at;
  const lowest = Math.max(0, at - LONGEST_ABBREVIATION);
  while (from > lowest && isPlainLetter(text.charCodeAt(from - 1))) from -= 1;
  if (from === lowest || isBlank(text, from - 1)) return text.slice(from, at);
  return /[\p{L}\p{M}.]+$/u.exec(text.slice(lowest, at))?.[0] ?? '';
}

/** Whether a mark or a character of two code units begins here, which no word goes on with. */
function isBreak(code: number): boolean {
  if (code < 128) return !/\w/.test(String.fromCharCode(code));
  return (code >= 0xd800 && code < 0xdc00) || (code >= 0x2010 && code < 0x2070);
}

function isPlainLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function ends(text: string, at: number, end: number, stop: string): boolean {
  if (!stop.startsWith('.') || stop.startsWith('..')) return true;
  const before = wordBefore(text, at);
  if (!before.includes('.') && !HALF_OF_DAY.test(before) && !isAbbreviation(before)) return true;
  const next = /^\s*["“‘'([]*([\p{L}\p{M}\p{N}]+)/u.exec(text.slice(end, end + 40))?.[1] ?? '';
  if (HALF_OF_DAY.test(before)) return /^\p{Lu}\p{Ll}/u.test(next);
  if (/^(?:\p{L}\.)+\p{L}$/u.test(before)) {
    // "in the U.S. He left" ends, "the U.S. Embassy" does not.
    return OPENER.test(next);
  }
  return !isAbbreviation(before) || (before.length > 1 && OPENER.test(next) && !TITLE.test(before));
}

const HALF_OF_DAY = /^[ap]\.?m$/i;
const OPENER =
  /^(?:The|A|An|He|She|It|They|We|I|You|In|On|At|But|And|This|That|These|Those|His|Her|Their|There|When|While|After|Before|As|For|If|However|Although|Since|According)$/;
const TITLE = /^(?:mr|mrs|ms|dr|sen|rep|gov|gen|col|lt|sgt|capt|prof|rev|st|messrs)$/i;
