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
const MARK = /``|(?<=\S)'(?=''(?!'))|(?<=\S)’(?=’’(?!’))|''|’’|‘‘|[“”„‟"«»‘’'`]/g;
const ELISION =
  /^['’‘](?:em|til|tis|twas|cause|cos|bout|round|n|neath|ere|cuz|nuff|tude|hood)(?!\p{L})|^['’‘]\d\d/iu;
const OPENING_SIDE = /[\s([{/—–―“‘«"'`…-]/u;
const CLOSING_SIDE = /[\s)\]}/—–―”’»"'.,;:!?…-]/u;

/** The quotation marks of a block in order of place. */
export function findMarks(text: string, block: Span): QuoteMark[] {
  const marks: QuoteMark[] = [];
  MARK.lastIndex = block.start;
  for (let match = MARK.exec(text); match; match = MARK.exec(text)) {
    if (match.index >= block.end) break;
    if (isAttribute(text, match.index)) {
      const close = text.slice(match.index + 1, match.index + ATTRIBUTE_LENGTH).search(/["“”]/);
      if (close >= 0) MARK.lastIndex = match.index + close + 2;
      continue;
    }
    const place = { start: match.index, end: match.index + match[0].length };
    const mark = readMark(text, block, place, match[0]);
    if (mark) marks.push(mark);
  }
  return marks;
}

const ATTRIBUTE_LENGTH = 300;

/** The value of an attribute that an export left in the text: href="…". */
function isAttribute(text: string, at: number): boolean {
  return /[\w-]=$/.test(text.slice(Math.max(0, at - 4), at));
}

function readMark(text: string, block: Span, place: Span, exact: string): QuoteMark | null {
  const before = place.start > block.start ? (text[place.start - 1] ?? ' ') : ' ';
  const after = place.end < block.end ? (text[place.end] ?? ' ') : ' ';
  const side = sideOf(before, after);
  if (/[«»]/.test(exact)) {
    return { ...place, family: 'angle', role: exact === '«' ? 'open' : 'close', weak: false };
  }
  if (/^[‘’'`]$/.test(exact)) return readSingle(text, place, exact, before, after, side);
  return { ...place, family: 'double', role: doubleRole(exact, side), weak: false };
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
  place: Span,
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
    if (ELISION.test(text.slice(place.start, place.start + 8))) return null;
    return { ...place, family: 'single', role: 'open', weak: false };
  }
  const closes =
    exact !== '‘' && exact !== '`' && !/[\s([{]/.test(before) && !/[\p{L}\p{N}\p{M}]/u.test(after);
  if (!closes) return null;
  const weak = /[sSxzn]/.test(before) && /\s/.test(after);
  return { ...place, family: 'single', role: 'close', weak };
}
