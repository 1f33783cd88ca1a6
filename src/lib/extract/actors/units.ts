import type { Sentence } from '../document/document.ts';
import type { Tagged } from '../grammar/tagged.ts';
import { NAME_PARTICLES } from '../lexicon/given-names.ts';
import { isOrganisationWord } from './name-words.ts';

/** An index range in a sentence's tagged tokens, half-open. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const particles = new Set(NAME_PARTICLES.split(' '));

/**
 * The sentence's noun phrases, with what belongs together joined: "&" between names, and bodies with
 * their "of" ("Bank of Ghana").
 */
export function unitsOf(sentence: Sentence): Range[] {
  const { tagged } = sentence;
  const units: Range[] = [];
  for (const { from, to } of sentence.phrases) {
    const last = units.at(-1);
    if (last && joins(tagged, last, { from, to }))
      units[units.length - 1] = { from: last.from, to };
    else units.push({ from, to });
  }
  return units;
}

function joins(tagged: readonly Tagged[], left: Range, right: Range): boolean {
  const before = tagged[left.to - 1];
  const after = tagged[right.from];
  if (before?.tag !== 'name' || right.from !== left.to + 1) return false;
  const between = tagged[left.to]?.lower ?? '';
  if (after?.tag === 'name' && between === '&') return true;
  if (between === 'of') {
    const name = after?.lower === 'the' ? tagged[right.from + 1] : after;
    const whole = tagged.slice(right.from, right.to);
    return (
      name?.tag === 'name' &&
      (isOrganisationWord(before.exact) ||
        /^(?:Republic|Kingdom|Emirates|Commonwealth|House|Secretary|Minister|Chief|Bay|Gulf|Strait|Straits|Isle|Cape|City|Town|Port|Province|State|Duchy|Horn)$/.test(
          before.exact
        )) &&
      !whole.some(({ tag }) => tag === 'pos')
    );
  }
  if (after?.tag === 'name') {
    if (between === 'on' || between === 'for') return BODY_FOR.test(before.exact);
    if (between === 'and') {
      const opening = tagged.slice(left.from, left.to).map(({ exact }) => exact);
      return FIELD_OF.test(opening.join(' ')) && isFields(tagged, right);
    }
  }
  return false;
}

/** "Institute for Strategic Studies", "Commission on Human Rights". */
const BODY_FOR =
  /^(?:Commission|Commissioner|Committee|Council|Institute|Cent(?:re|er)|Office|Agency|Fund|Association|Organi[sz]ation|Foundation|Society|Board|Campaign|Alliance|Coalition)$/;
/** "Department of Health" may go on with "and Human Services". */
const FIELD_OF =
  /\b(?:Department|Ministry|Office|Committee|Secretary|Minister|School|Faculty|Institute|Bureau|Commission)(?: \p{L}+){0,2} (?:of|for|on) /u;

function isFields(tagged: readonly Tagged[], { from, to }: Range): boolean {
  return tagged.slice(from, to).every(({ tag }) => tag === 'name');
}

/** Where the run of capitalised words that ends before `end` begins; `end` where there is none. */
export function runStart(tagged: readonly Tagged[], from: number, end: number): number {
  let at = end;
  while (at > from) {
    const token = tagged[at - 1];
    const before = tagged[at - 2];
    if (!token) break;
    const continues = at < end && before !== undefined && at - 2 >= from && isNameToken(before);
    if (isNameToken(token)) at -= 1;
    else if (continues && (token.lower === '&' || particles.has(token.exact))) at -= 1;
    else if (continues && /^(?:of|the|for|on|and)$/.test(token.exact)) at -= 1;
    else if (
      token.exact === 'the' &&
      tagged[at - 2]?.exact === 'of' &&
      at - 3 >= from &&
      isNameToken(tagged[at - 3])
    )
      at -= 2;
    else break;
  }
  return at;
}

/** Whether a token is part of a proper name: capitalised in its place, or "al-Roth". */
export function isNameToken(token: Tagged | undefined): boolean {
  if (!token) return false;
  const { exact, tag } = token;
  return (tag === 'name' || BEFORE_NAME.test(exact)) && !NO_NAME.test(exact);
}

const BEFORE_NAME = /^(?:(?:al|el|ul|an|as)[-‐‑]|(?:d|l|dell)['’])\p{Lu}/u;

/** Contractions, currencies, units: capitalised, and no name. */
const NO_NAME =
  /['’](?:m|re|ve|ll|d|t)$|^(?:USD|GBP|EUR|GHz|MHz|kHz|MB|TB|TV|PhD|CEO|VIP|OK|Yes|No|Oh|Well|AM|PM|GMT|UTC|EST|EDT|PST|PDT|BST|CET|IST)$/;
