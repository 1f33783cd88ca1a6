import type { Span } from '#lib/domain/span.ts';
import type { MarkFamily } from './quote-span.ts';

/** `either`: form and neighbours leave it open, what is already open decides. */
export type MarkRole = 'open' | 'close' | 'either';

/** One quotation mark of a block; apostrophes, elisions and inches are none. */
export interface QuoteMark extends Span {
  readonly family: MarkFamily;
  readonly role: MarkRole;
  /** A closing single mark that may as well be an apostrophe after a plural ("the diplomats’ view"). */
  readonly weak: boolean;
}

/** Of three marks in a row after words, the first closes what is quoted within: “… ‘Hallelujah,’'' she said”. */
const MARK = /``|(?<=\S)'(?=''(?!'))|(?<=\S)’(?=’’(?!’))|''|’’|‘‘|[“”„‟"«»‘’'`]/y;
const ELISION =
  /^['’‘](?:em|til|tis|twas|cause|cos|bout|round|n|neath|ere|cuz|nuff|tude|hood)(?!\p{L})|^['’‘]\d\d/iu;
const OPENING_SIDE = /[\s([{/—–―“‘«"'`…-]/u;
const CLOSING_SIDE = /[\s)\]}/—–―”’»"'.,;:!?…-]/u;

/** The quotation marks of a block in order of place. */
export function findMarks(text: string, block: Span): QuoteMark[] {
  const marks: QuoteMark[] = [];
  for (let at = nextMark(text, block.start, block.end); at < block.end;) {
    MARK.lastIndex = at;
    const exact = MARK.exec(text)?.[0] ?? '';
    let end = at + Math.max(1, exact.length);
    if (exact !== '' && isAttribute(text, at)) {
      const close = text.slice(at + 1, at + ATTRIBUTE_LENGTH).search(/["“”]/);
      if (close >= 0) end = at + close + 2;
    } else if (exact !== '') {
      const mark = readMark(text, block, { start: at, end }, exact);
      if (mark) marks.push(mark);
    }
    at = nextMark(text, end, block.end);
  }
  return marks;
}

/** The next place where a mark may stand; the end where none does. Between two plain letters it is an apostrophe. */
function nextMark(text: string, from: number, end: number): number {
  for (let at = from; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === STRAIGHT_DOUBLE || code === LEFT_ANGLE || code === RIGHT_ANGLE) return at;
    const curly = code >= LEFT_SINGLE && code <= HIGH_REVERSED && code !== LOW_SINGLE;
    if (!curly && code !== STRAIGHT_SINGLE && code !== GRAVE) continue;
    if (curly && code > RIGHT_SINGLE) return at;
    if (!isPlainLetter(text.charCodeAt(at - 1)) || !isPlainLetter(text.charCodeAt(at + 1)))
      return at;
  }
  return end;
}

function isPlainLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

const STRAIGHT_DOUBLE = 0x22;
const STRAIGHT_SINGLE = 0x27;
const GRAVE = 0x60;
const LEFT_ANGLE = 0xab;
const RIGHT_ANGLE = 0xbb;
const LEFT_SINGLE = 0x2018;
const RIGHT_SINGLE = 0x2019;
const LOW_SINGLE = 0x201a;
const HIGH_REVERSED = 0x201f;

const ATTRIBUTE_LENGTH = 300;

/** The value of an attribute that an export left in the text: href="…". */
function isAttribute(text: string, at: number): boolean {
  return /[\w-]=$/.test(text.slice(Math.max(0, at - 4), at));
}

function readMark(text: string, block: Span, place: Span, exact: string): QuoteMark | null {
  const { start, end } = place;
  const before = start > block.start ? (text[start - 1] ?? ' ') : ' ';
  const after = end < block.end ? (text[end] ?? ' ') : ' ';
  const side = sideOf(before, after);
  if (/[«»]/.test(exact)) {
    return { start, end, family: 'angle', role: exact === '«' ? 'open' : 'close', weak: false };
  }
  if (/^[‘’'`]$/.test(exact)) return readSingle(text, place, exact, before, after, side);
  return { start, end, family: 'double', role: doubleRole(exact, side), weak: false };
}

/** The side on which a mark leans on a word; `either` between two words or between two spaces. */
function sideOf(before: string, after: string): MarkRole {
  const mayOpen = OPENING_SIDE.test(before) && !/[\s,.;:!?)]/.test(after);
  const mayClose = !/\s/.test(before) && CLOSING_SIDE.test(after);
  if (mayOpen === mayClose) return 'either';
  return mayOpen ? 'open' : 'close';
}

function doubleRole(exact: string, side: MarkRole): MarkRole {
  if (/[“„‟]|``|‘‘/.test(exact)) return side === 'close' ? 'either' : 'open';
  if (/[”]|’’/.test(exact)) return side === 'open' ? 'either' : 'close';
  return side;
}

function readSingle(
  text: string,
  { start, end }: Span,
  exact: string,
  before: string,
  after: string,
  side: MarkRole
): QuoteMark | null {
  const opens =
    exact !== '’' &&
    side !== 'close' &&
    OPENING_SIDE.test(before) &&
    /[\p{L}\p{N}\p{M}[“"$€£#@…]/u.test(after);
  if (opens) {
    if (ELISION.test(text.slice(start, start + 8))) return null;
    return { start, end, family: 'single', role: 'open', weak: false };
  }
  const closes =
    exact !== '‘' && exact !== '`' && !/[\s([{]/.test(before) && !/[\p{L}\p{N}\p{M}]/u.test(after);
  if (!closes) return null;
  const weak = /[sSxzn]/.test(before) && /\s/.test(after);
  return { start, end, family: 'single', role: 'close', weak };
}
