import { hull, type Span } from '#lib/domain/span.ts';
import type { Sentence } from '../document/document.ts';
import type { Tagged } from '../grammar/tagged.ts';
import { gazetteerAt } from './gazetteer.ts';
import { isGivenName, isOrganisationWord, isThingWord } from './name-words.ts';
import { officeOf } from './office-words.ts';
import { readName } from './read-name.ts';
import type { Reading, Role } from './reading.ts';
import {
  isFieldRole,
  isGroupWord,
  isHonorific,
  isRoleModifier,
  organisationNoun,
  personRole
} from './role-words.ts';
import { isNameToken, runStart, type Range } from './units.ts';

/** A reading while it is put together; context is filled in by the sentence. */
export type Building = { -readonly [Key in keyof Reading]: Reading[Key] };

/** All readings of one noun phrase: those in it first, the phrase itself last. `main` is null where it means nobody. */
export interface ReadPhrase {
  readonly unit: Range;
  readonly inner: readonly Building[];
  readonly main: Building | null;
}

/** Reads one noun phrase: possessors, determiners, countries, roles, and the name or noun that ends it. */
export function readPhrase(sentence: Sentence, unit: Range, text: string): ReadPhrase {
  const inner: Building[] = [];
  let owner: Building | null = null;
  let from = unit.from;
  for (let at = unit.from; at <= unit.to; at += 1) {
    const ends =
      at === unit.to ||
      (sentence.tagged[at]?.tag === 'pos' && !isInsideName(sentence.tagged, unit, at));
    if (!ends) continue;
    const read = readSegment({ sentence, text, owner, inner }, { from, to: at }, unit.from);
    if (at === unit.to) return { unit, inner, main: read };
    if (read) inner.push({ ...read, nested: true });
    owner = inner.at(-1) === undefined || !read ? null : (inner.at(-1) ?? null);
    from = at + 1;
  }
  return { unit, inner, main: null };
}

/** "King’s College", "People’s Party": the possessive belongs to the name. */
function isInsideName(tagged: readonly Tagged[], unit: Range, at: number): boolean {
  const around = gazetteerAt(tagged, at - 1, unit.to, ['organisation', 'state', 'place']);
  if (around && around.length > 1) return true;
  const before = tagged[at - 1];
  const after = tagged[at + 1];
  return (
    at + 1 < unit.to &&
    /^(?:People|King|Queen|Children|Women|Men|Workers|Teachers|Veterans|Farmers|Lloyd|Moody|Sotheby|Christie)$/.test(
      before?.exact ?? ''
    ) &&
    isNameToken(after)
  );
}

interface Context {
  readonly sentence: Sentence;
  readonly text: string;
  readonly owner: Building | null;
  readonly inner: Building[];
}

function readSegment(context: Context, segment: Range, unitFrom: number): Building | null {
  const { sentence, text } = context;
  const { tagged } = sentence;
  const opening = readOpening(context, segment);
  const { at } = opening;
  const { to } = segment;
  const last = tagged[to - 1];
  if (at >= to || !last) return null;
  const base: Building = {
    sentence,
    from: unitFrom,
    to,
    form: 'description',
    span: spanOf(tagged, { from: at, to }),
    extent: spanOf(tagged, { from: unitFrom, to }),
    head: { start: last.start, end: last.end },
    name: null,
    roles: [],
    describes: null,
    plural: false,
    determiner: opening.determiner,
    number: opening.number,
    side: null,
    owner: opening.owner ?? context.owner,
    pronoun: null,
    verb: null,
    preposition: null,
    apposedTo: null,
    listedWith: null,
    partOf: null,
    nested: false
  };
  if (last.tag === 'pron') {
    return opening.owner || at > segment.from
      ? null
      : { ...base, form: 'pronoun', pronoun: last.lower };
  }
  const runFrom = runStart(tagged, at, to);
  const roleAt = roleBeforeName(tagged, at, runFrom, to);
  if (roleAt !== null) return withRole(context, base, { at, roleAt, to }, text);
  if (
    runFrom < to &&
    !isOffice(tagged, runFrom, to) &&
    !isCommonOpener(sentence, runFrom, to, at)
  ) {
    const read = readName(tagged, { from: runFrom, to });
    if (!read) return null;
    const before = modifiersIn(context, { from: at, to: runFrom }, null);
    return {
      ...base,
      form: 'name',
      name: read.name,
      span: bracketed(text, spanOf(tagged, read.range)),
      side: read.side ?? before.side,
      plural: read.name.kind === 'people'
    };
  }
  return describe(context, base, { from: at, to }, last);
}

interface Opening {
  readonly at: number;
  readonly determiner: Reading['determiner'];
  readonly number: number | null;
  readonly owner: Building | null;
}

const DEFINITE = /^(?:the|this|that|these|those|both|all)$/;
const NUMBERS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

function readOpening({ sentence, inner }: Context, segment: Range): Opening {
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
    } else if (token.tag !== 'adv' && token.tag !== 'time') break;
  }
  return { at, determiner, number, owner };
}

/** A reading of one pronoun or possessive. */
export function pronounReading(sentence: Sentence, at: number): Building {
  const token = sentence.tagged[at];
  const span = { start: token?.start ?? 0, end: token?.end ?? 0 };
  return {
    sentence,
    from: at,
    to: at + 1,
    form: 'pronoun',
    span,
    extent: span,
    head: span,
    name: null,
    roles: [],
    describes: null,
    plural: /^(?:they|them|their|theirs|themselves)$/.test(token?.lower ?? ''),
    determiner: 'none',
    number: null,
    side: null,
    owner: null,
    pronoun: token?.lower ?? '',
    verb: null,
    preposition: null,
    apposedTo: null,
    listedWith: null,
    partOf: null,
    nested: true
  };
}

/** Index of the role that the name after it ends: "Minister" in "Foreign Minister Anna Roth"; null without one. */
function roleBeforeName(
  tagged: readonly Tagged[],
  at: number,
  runFrom: number,
  to: number
): number | null {
  if (runFrom >= to) return null;
  const tail = tagged[to - 1]?.exact ?? '';
  const whole = gazetteerAt(tagged, runFrom, to, [
    'organisation',
    'state',
    'place',
    'capital',
    'seat'
  ]);
  const lowest = Math.max(at, runFrom - 1);
  if (whole?.length === to - runFrom && lowest === runFrom) return null;
  for (let role = to - 2; role >= lowest; role -= 1) {
    const token = tagged[role];
    if (!token) break;
    const person = personRole(token.lower);
    const body = role < runFrom ? organisationNoun(token.lower) : null;
    if (!person && !body && !isTitle(token)) continue;
    if (role >= runFrom) {
      if (isOrganisationWord(tail) || isThingWord(tail) || /^(?:Jr|Sr|II|III|IV)$/.test(tail))
        return null;
      if (personRole(tail.toLowerCase()) && role === to - 2) return null;
      if (role > runFrom && isGivenName(tagged[runFrom]?.exact ?? '')) return null;
      if (whole && whole.length === to - runFrom) return null;
    } else if (person && (isOrganisationWord(tail) || isThingWord(tail))) return null;
    return role;
  }
  return null;
}

const TITLES = /^(?:Sen|Rep|Gov|Gen|Col|Maj|Capt|Lt|Sgt|Adm|Prof|Rev)$/;

function isTitle(token: Tagged): boolean {
  return TITLES.test(token.exact);
}

function withRole(
  context: Context,
  base: Building,
  { at, roleAt, to }: { readonly at: number; readonly roleAt: number; readonly to: number },
  text: string
): Building | null {
  const { tagged } = context.sentence;
  const role = tagged[roleAt];
  const from = tagged[roleAt + 1]?.exact === '.' ? roleAt + 2 : roleAt + 1;
  const read = readName(tagged, { from, to });
  if (!role || !read) return null;
  const person = personRole(role.lower) !== null || isTitle(role);
  const before = modifiersIn(context, { from: at, to: roleAt }, role.lower);
  const exact = text.slice(
    tagged[at]?.start ?? 0,
    from === roleAt + 2 ? (tagged[roleAt + 1]?.end ?? 0) : role.end
  );
  const kind = person
    ? 'person'
    : read.name.kind === 'open' || read.name.kind === 'person'
      ? 'organisation'
      : read.name.kind;
  return {
    ...base,
    form: 'name',
    name: { ...read.name, kind, entry: person ? null : read.name.entry },
    span: bracketed(text, spanOf(tagged, read.range)),
    roles:
      isHonorific(role.exact) && !personRole(role.lower) && !isTitle(role)
        ? []
        : [roleOf(tagged, { from: at, to: roleAt + 1 }, exact)],
    side: before.side ?? read.side,
    owner: base.owner ?? before.principal
  };
}

function roleOf(tagged: readonly Tagged[], range: Range, exact: string): Role {
  const last = tagged[range.to - 1]?.lower ?? '';
  const head = personRole(last) ?? organisationNoun(last) ?? last;
  return { exact, head, office: officeOf(tagged, range, head) };
}

/** "Foreign Minister", "Attorney General": capitalised, and nothing but an office. */
function isOffice(tagged: readonly Tagged[], from: number, to: number): boolean {
  const last = tagged[to - 1];
  if (!last || !personRole(last.lower)) return false;
  for (let at = from; at < to - 1; at += 1) {
    const token = tagged[at];
    if (!token) return false;
    const place = gazetteerAt(tagged, at, to - 1, ['adjective', 'state', 'seat', 'organisation']);
    if (place) at += place.length - 1;
    else if (
      !personRole(token.lower) &&
      !isRoleModifier(token.lower) &&
      !/^(?:of|the|for|and|affairs|relations)$/.test(token.lower) &&
      !isOrganisationWord(token.exact)
    )
      return false;
  }
  return true;
}

/** "Police", "Workers", "Government" at the start of a sentence are words, not names. */
function isCommonOpener(sentence: Sentence, from: number, to: number, at: number): boolean {
  if (from !== 0 || to - from !== 1 || at !== 0) return false;
  const word = sentence.tagged[from]?.lower ?? '';
  return isGroupWord(word) || organisationNoun(word) !== null || personRole(word) !== null;
}

function describe(context: Context, base: Building, range: Range, last: Tagged): Building | null {
  const { tagged } = context.sentence;
  const person = personRole(last.lower);
  const body = organisationNoun(last.lower);
  const group = isGroupWord(last.lower);
  const before = modifiersIn(context, { from: range.from, to: range.to - 1 }, last.lower);
  const capital = last.lower === 'capital' && before.side !== null;
  if (capital || (last.lower === 'capital' && base.owner)) {
    return { ...base, describes: 'capital', side: before.side };
  }
  if (!person && !body && !group) return null;
  const plural =
    (person !== null && person !== last.lower) ||
    (group && !person) ||
    (body !== null && body !== last.lower);
  const describes = group && !person ? 'group' : person ? 'person' : 'organisation';
  const exact = context.text.slice(base.span.start, base.span.end);
  return {
    ...base,
    roles: [roleOf(tagged, range, exact)],
    describes,
    plural,
    side: before.side,
    owner: base.owner ?? before.principal
  };
}

interface Modifiers {
  readonly side: string | null;
  /** The last name among them that is no country: whom or what a role is for. */
  readonly principal: Building | null;
}

/** Reads what stands before a role: countries give a side; names are readings of their own. */
function modifiersIn(
  { sentence, text, inner }: Context,
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
      const bare = entry.kind === 'state' && isFieldRole(personRole(role ?? '') ?? '');
      if (entry.side && entry.kind !== 'capital' && !bare) side ??= entry.side;
      const full = readName(tagged, { from: at, to: at + place.length });
      if (full && (entry.kind !== 'adjective' || full.name.kind !== 'people')) {
        const reading = nested(sentence, full.name, { from: at, to: at + place.length });
        inner.push(reading);
        if (entry.kind === 'organisation' || entry.kind === 'seat') principal = reading;
      }
      at += place.length;
      continue;
    }
    if (!isNameToken(token) || personRole(token.lower) || isRoleModifier(token.lower)) {
      at += 1;
      continue;
    }
    let end = at + 1;
    while (end < range.to && isNameToken(tagged[end]) && !personRole(tagged[end]?.lower ?? ''))
      end += 1;
    const read = readName(tagged, { from: at, to: end });
    if (read && read.name.kind !== 'thing') {
      const reading = nested(sentence, read.name, { from: at, to: end });
      inner.push({ ...reading, span: bracketed(text, reading.span) });
      principal = inner.at(-1) ?? null;
    }
    at = end;
  }
  return { side, principal };
}

function nested(sentence: Sentence, name: Reading['name'], range: Range): Building {
  const span = spanOf(sentence.tagged, range);
  const last = sentence.tagged[range.to - 1];
  return {
    ...pronounReading(sentence, range.from),
    to: range.to,
    form: 'name',
    span,
    extent: span,
    head: { start: last?.start ?? span.start, end: last?.end ?? span.end },
    name,
    plural: false,
    pronoun: null
  };
}

function spanOf(tagged: readonly Tagged[], range: Range): Span {
  return hull(tagged.slice(range.from, range.to).map(({ start, end }) => ({ start, end })));
}

/** An editor’s bracket that closes within the words opens with them: "[Anna] Roth". */
function bracketed(text: string, span: Span): Span {
  const exact = text.slice(span.start, span.end);
  if (exact.includes(']') && !exact.includes('[') && text[span.start - 1] === '[')
    return { start: span.start - 1, end: span.end };
  if (exact.includes('[') && !exact.includes(']') && text[span.end] === ']')
    return { start: span.start, end: span.end + 1 };
  return span;
}
