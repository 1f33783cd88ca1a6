import type { Sentence } from '../document/document.ts';
import type { Tagged } from '../grammar/tagged.ts';
import { bracketed, nestedName, pronounReading, type Building } from './building.ts';
import { gazetteerAt } from './gazetteer.ts';
import { isOrganisationWord } from './name-words.ts';
import { readName } from './read-name.ts';
import type { Reading } from './reading.ts';
import { isFieldRole, isRoleModifier, personRole } from './role-words.ts';
import { isNameToken, type Range } from './units.ts';

/** The phrase that is read, and what was read in it so far. */
export interface PhraseContext {
  readonly sentence: Sentence;
  readonly text: string;
  readonly owner: Building | null;
  readonly inner: Building[];
  /** Whether something is said by whom or what the phrase means. */
  readonly speaks: boolean;
}

/** What opens a phrase: determiner, number, possessive. */
interface Opening {
  readonly at: number;
  readonly determiner: Reading['determiner'];
  readonly number: number | null;
  readonly owner: Building | null;
}

const DEFINITE = /^(?:the|this|that|these|those|both|all)$/;
const NUMBERS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Reads the words before the first adjective or noun. */
export function readOpening({ sentence, inner }: PhraseContext, segment: Range): Opening {
  let at = segment.from;
  let determiner: Reading['determiner'] = 'none';
  let number: number | null = null;
  let owner: Building | null = null;
  for (; at < segment.to; at += 1) {
    const token = sentence.tagged[at];
    if (!token) break;
    if (token.tag === 'det') determiner = DEFINITE.test(token.lower) ? 'definite' : 'indefinite';
    else if (token.tag === 'poss') {
      determiner = /^(?:my|our|your)$/.test(token.lower) ? 'first person' : 'definite';
      owner = pronounReading(sentence, at);
      inner.push(owner);
    } else if (token.tag === 'num') {
      if (at + 1 >= segment.to) break;
      const value = NUMBERS.indexOf(token.lower);
      number = value > 0 ? value : Number(token.lower) || null;
      if (number === 1 && determiner === 'none') determiner = 'indefinite';
    } else if (token.tag !== 'adv' && token.tag !== 'time') break;
  }
  return { at, determiner, number, owner };
}

/** What the words before a role or name say. */
interface Modifiers {
  readonly side: string | null;
  /** The last name among them that is no country: whom or what a role is for. */
  readonly principal: Building | null;
}

/** Where a name ends that begins at `from`: before a role. */
function endOfName(tagged: readonly Tagged[], from: number, to: number): number {
  let end = from + 1;
  while (end < to && isNameToken(tagged[end]) && !personRole(tagged[end]?.lower ?? '')) end += 1;
  return end;
}

/** A body named up to `end`, with its "of": "Ministry of Justice"; `side` is of the state in it, "Bank of Ghana". */
function withOf(
  tagged: readonly Tagged[],
  end: number,
  to: number
): { readonly end: number; readonly side: string | null } {
  const isBody = isOrganisationWord(tagged[end - 1]?.exact ?? '');
  const field = end + 1;
  if (!isBody || tagged[end]?.exact !== 'of' || field >= to || !isNameToken(tagged[field]))
    return { end, side: null };
  const side = gazetteerAt(tagged, field, to, ['state'])?.entry.side ?? null;
  return { end: endOfName(tagged, field, to), side };
}

/** Reads what stands before a role: countries give a side; names are readings of their own. */
export function modifiersIn(
  { sentence, text, inner }: PhraseContext,
  range: Range,
  role: string | null
): Modifiers {
  const { tagged } = sentence;
  let side: string | null = null;
  let principal: Building | null = null;
  let at = range.from;
  while (at < range.to) {
    const token = tagged[at];
    if (!token) break;
    const place = isNameToken(token)
      ? gazetteerAt(tagged, at, range.to, [
          'adjective',
          'seat',
          'state',
          'organisation',
          'capital',
          'place'
        ])
      : null;
    if (place) {
      const { entry } = place;
      const suffix = /^(?:Inc|Corp|Ltd|Co|PLC|plc|LLC|SA|AG)$/.test(
        tagged[at + place.length]?.exact ?? ''
      );
      const named = Math.min(at + place.length + (suffix ? 1 : 0), range.to);
      const body = entry.kind === 'organisation' ? withOf(tagged, named, range.to) : null;
      const end = body?.end ?? named;
      const bare = entry.kind === 'state' && isFieldRole(personRole(role ?? '') ?? '');
      if (entry.side && entry.kind !== 'capital' && !bare) side ??= entry.side;
      side ??= body?.side ?? null;
      const full = readName(tagged, { from: at, to: end });
      if (full && (entry.kind !== 'adjective' || full.name.kind !== 'people')) {
        const reading = nestedName(sentence, full.name, { from: at, to: end });
        inner.push(reading);
        if (entry.kind === 'organisation' || entry.kind === 'seat') principal = reading;
      }
      at = end;
      continue;
    }
    if (!isNameToken(token) || personRole(token.lower) || isRoleModifier(token.lower)) {
      at += 1;
      continue;
    }
    const { end, side: home } = withOf(tagged, endOfName(tagged, at, range.to), range.to);
    side ??= home;
    const read = readName(tagged, { from: at, to: end });
    if (read && read.name.kind !== 'thing') {
      const reading = nestedName(sentence, read.name, { from: at, to: end });
      inner.push({ ...reading, span: bracketed(text, reading.span) });
      principal = inner.at(-1) ?? null;
    }
    at = end;
  }
  return { side, principal };
}
