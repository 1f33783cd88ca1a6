import type { Sentence } from '../document/document.ts';
import type { Tagged } from '../grammar/tagged.ts';
import { bracketed, nestedName, pronounReading, spanOf, type Building } from './building.ts';
import { gazetteerAt } from './gazetteer.ts';
import { isGivenName, isOrganisationWord, isPlaceWord } from './name-words.ts';
import { modifiersIn, readOpening, type PhraseContext } from './phrase-parts.ts';
import { readName } from './read-name.ts';
import { isGroupWord, isHonorific, organisationNoun, personRole } from './role-words.ts';
import { isOffice, isTitle, roleBeforeName, roleOf } from './roles-in-phrase.ts';
import { isNameToken, runStart, type Range } from './units.ts';

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

function readSegment(context: PhraseContext, segment: Range, unitFrom: number): Building | null {
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
    memberOf: null,
    nested: false
  };
  if (last.tag === 'pron') {
    return opening.owner || at > segment.from
      ? null
      : { ...pronounReading(sentence, at), nested: false };
  }
  const runFrom = runStart(tagged, at, to);
  const roleAt = roleBeforeName(tagged, at, runFrom, to);
  if (roleAt !== null) return withRole(context, base, { at, roleAt, to }, text);
  if (
    runFrom < to &&
    !isOffice(tagged, runFrom, to) &&
    !isCommonOpener(sentence, runFrom, to, at)
  ) {
    const nameFrom = afterKnown(context, { from: runFrom, to });
    const read = nameFrom < to ? readName(tagged, { from: nameFrom, to }) : null;
    if (!read || isMoney(tagged, to)) return null;
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

function withRole(
  context: PhraseContext,
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

/** "US$40 billion": a currency, no country. */
function isMoney(tagged: readonly Tagged[], to: number): boolean {
  return tagged[to]?.start === tagged[to - 1]?.end && /^[$£€¥#]$/.test(tagged[to]?.exact ?? '');
}

/**
 * A known body or state before an unknown name is a reading of its own: "Google" in "Google Analytics".
 * Gives where the unknown name begins; the end where it is none of anybody.
 */
function afterKnown({ sentence, inner }: PhraseContext, run: Range): number {
  const { tagged } = sentence;
  const known = gazetteerAt(tagged, run.from, run.to, ['organisation', 'state']);
  if (!known || known.length === run.to - run.from) return run.from;
  const rest = tagged.slice(run.from + known.length, run.to);
  if (
    rest.some(
      ({ exact }) => isOrganisationWord(exact) || isPlaceWord(exact) || !/^\p{L}/u.test(exact)
    )
  )
    return run.from;
  if (known.entry.kind === 'state' && rest.length < 2) return run.from;
  const whole = readName(tagged, run);
  if (whole && whole.name.kind !== 'open' && whole.name.kind !== 'thing') return run.from;
  const read = readName(tagged, { from: run.from, to: run.from + known.length });
  if (read) inner.push(nestedName(sentence, read.name, read.range));
  const person = isGivenName(rest[0]?.exact ?? '') && rest.length > 1;
  return person || known.entry.kind === 'state' ? run.from + known.length : run.to;
}

/** "Police", "Workers", "Government" at the start of a sentence are words, not names. */
function isCommonOpener(sentence: Sentence, from: number, to: number, at: number): boolean {
  if (from !== 0 || to - from !== 1 || at !== 0) return false;
  const word = sentence.tagged[from]?.lower ?? '';
  return isGroupWord(word) || organisationNoun(word) !== null || personRole(word) !== null;
}

/** Words that only gather those whom the text has named. */
const COLLECTIVE = /^(?:sides|countries|nations|states|pair|duo|two|three|four)$/;

function describe(
  context: PhraseContext,
  base: Building,
  range: Range,
  last: Tagged
): Building | null {
  const { tagged } = context.sentence;
  const person = personRole(last.lower);
  const body = organisationNoun(last.lower);
  const group = isGroupWord(last.lower);
  const before = modifiersIn(context, { from: range.from, to: range.to - 1 }, last.lower);
  if (COLLECTIVE.test(last.lower) && base.determiner === 'definite') {
    const two = /^(?:two|pair|duo)$/.test(last.lower) || tagged[base.from]?.lower === 'both';
    const roles = [roleOf(tagged, range, last.exact)];
    const number = base.number ?? (two ? 2 : null);
    return { ...base, span: base.extent, roles, describes: 'collective', plural: true, number };
  }
  const capital = last.lower === 'capital' && before.side !== null;
  if (capital || (last.lower === 'capital' && base.owner)) {
    return { ...base, span: base.extent, describes: 'capital', side: before.side };
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
    span: base.extent,
    roles: [roleOf(tagged, range, exact)],
    describes,
    plural,
    side: before.side,
    owner: base.owner ?? before.principal
  };
}
