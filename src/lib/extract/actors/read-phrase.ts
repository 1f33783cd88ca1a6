import type { Span } from '#lib/domain/span.ts';
import type { Sentence } from '../document/document.ts';
import type { Tagged } from '../grammar/tagged.ts';
import { describePhrase } from './describe-phrase.ts';
import { bracketed, nestedName, pronounReading, spanOf, type Building } from './building.ts';
import { gazetteerAt, type GazetteerHit } from './gazetteer.ts';
import { isGivenName, isLastOfBody, isOrganisationWord, isPlaceWord } from './name-words.ts';
import { modifiersIn, readOpening, type PhraseContext } from './phrase-parts.ts';
import { nameWithRole } from './name-with-role.ts';
import { readName, type NameInPlace } from './read-name.ts';
import { isGroupWord, organisationNoun, personRole } from './role-words.ts';
import { isQuoted, says } from './speaking.ts';
import { isOffice, roleBeforeName, titleWithOf } from './roles-in-phrase.ts';
import type { Unit } from './titled-units.ts';
import { isNameToken, runStart, type Range } from './units.ts';

/** All readings of one noun phrase: those in it first, the phrase itself last. `main` is null where it means nobody. */
export interface ReadPhrase {
  readonly unit: Unit;
  readonly inner: readonly Building[];
  readonly main: Building | null;
}

/** Reads one noun phrase: possessors, determiners, countries, roles, and the name or noun that ends it. */
export function readPhrase(
  sentence: Sentence,
  unit: Unit,
  text: string,
  speakers: readonly Span[]
): ReadPhrase {
  const quoted = isQuoted(sentence, unit, speakers);
  const speaks = quoted || says(sentence, unit);
  const inner: Building[] = [];
  let owner: Building | null = null;
  let from = unit.from;
  for (let at = unit.from; at <= unit.to; at += 1) {
    const ends =
      at === unit.to ||
      (sentence.tagged[at]?.tag === 'pos' && !isInsideName(sentence.tagged, unit, at));
    if (!ends) continue;
    const main = at === unit.to;
    const context = { sentence, text, owner, inner, speaks: speaks && main };
    const read = readSegment(context, { from, to: at }, unit.from);
    if (main) {
      if (read) read.quoted = quoted;
      return { unit, inner, main: read };
    }
    if (read) {
      read.nested = true;
      inner.push(read);
    }
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
  const { sentence, text, inner } = context;
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
    quoted: false,
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
  const title = titleWithOf(tagged, runFrom, to);
  if (title && title.nameFrom === to) {
    return describePhrase(context, base, { from: at, to }, title.role);
  }
  const roleAt = title ? null : roleBeforeName(tagged, at, runFrom, to);
  if (title || roleAt !== null) {
    const last = roleAt ?? 0;
    const roleTo = title?.nameFrom ?? last + 1;
    return nameWithRole(context, base, { at, roleTo, to, title: title?.role ?? null });
  }
  if (
    runFrom < to &&
    !isOffice(tagged, runFrom, to) &&
    !isCommonOpener(sentence, runFrom, to, at)
  ) {
    const one = oneOfPeople(tagged, runFrom, base);
    if (one) return one;
    const nameFrom = afterKnown(context, { from: runFrom, to });
    const read = nameFrom < to ? readName(tagged, { from: nameFrom, to }) : null;
    if (!read || isMoney(tagged, to)) return null;
    const before = modifiersIn(context, { from: at, to: runFrom }, null);
    inner.push(...placesWithin(sentence, read));
    return {
      ...base,
      form: 'name',
      name: read.name,
      span: bracketed(text, spanOf(tagged, read.range)),
      side: read.side ?? before.side,
      plural: read.name.kind === 'people'
    };
  }
  return describePhrase(context, base, { from: at, to }, null);
}

/** "an American", "another Muslim": somebody whom the text does not name. */
function oneOfPeople(tagged: readonly Tagged[], at: number, base: Building): Building | null {
  if (base.determiner !== 'indefinite' || at !== base.to - 1) return null;
  const known = gazetteerAt(tagged, at, base.to, ['adjective']);
  if (!known) return null;
  const { exact, lower } = tagged[at] ?? { exact: '', lower: '' };
  const roles = [{ exact, head: lower, office: lower }];
  return { ...base, span: base.extent, roles, describes: 'person', side: known.entry.side };
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
    ) ||
    isLastOfBody(rest.at(-1)?.exact ?? '')
  )
    return run.from;
  if (known.entry.kind === 'state' && rest.length < 2) return run.from;
  const whole = readName(tagged, run);
  if (whole && /^(?:person|place)$/.test(whole.name.kind)) return run.from;
  const read = readName(tagged, { from: run.from, to: run.from + known.length });
  if (read) inner.push(nestedName(sentence, read.name, read.range));
  const person = isGivenName(rest[0]?.exact ?? '') && rest.length > 1;
  return person || known.entry.kind === 'state' ? run.from + known.length : run.to;
}

/** The countries and cities that a body is named after: "Oslo" in "University of Oslo". */
function placesWithin(sentence: Sentence, { name, range }: NameInPlace): Building[] {
  if (name.entry || !/^(?:organisation|place|open)$/.test(name.kind)) return [];
  const places: Building[] = [];
  const end = name.kind === 'open' ? range.from + 1 : range.to;
  for (let at = range.from; at < end; at += 1) {
    const known = gazetteerAt(sentence.tagged, at, range.to, ['state', 'capital', 'place']);
    if (name.kind === 'open' && !isPlainly(sentence.tagged[at], known)) continue;
    const named = !known && isOfPlace(sentence.tagged, at, range);
    if (!known && !named) continue;
    const part = { from: at, to: known ? at + known.length : range.to };
    const read = readName(sentence.tagged, part);
    if (read) {
      const kind = named ? 'place' : read.name.kind;
      places.push(nestedName(sentence, { ...read.name, kind }, part));
    }
    at = part.to - 1;
  }
  return places;
}

/** "LA", "New York": a place even before a name of which nothing is known; "Jordan" may be a given name. */
function isPlainly(first: Tagged | undefined, known: GazetteerHit | null): boolean {
  return known !== null && (known.length > 1 || /^[\p{Lu}.]{2,}$/u.test(first?.exact ?? ''));
}

/** "Bergen" in "Municipality of Bergen", whether the tables know it or not. */
function isOfPlace(tagged: readonly Tagged[], at: number, { from, to }: Range): boolean {
  return (
    at === to - 1 &&
    tagged[at - 1]?.lower === 'of' &&
    at - 2 >= from &&
    /^(?:University|Municipality|City|Town|Village|Diocese|Archdiocese|Province|County|Port|Bay|Gulf|Strait|District|Prefecture|Governorate|Borough|Parish|Kingdom|Republic|Duchy|Principality|Emirate|Isle)$/.test(
      tagged[at - 2]?.exact ?? ''
    )
  );
}

/** "Police", "Workers", "Government" at the start of a sentence are words, not names. */
function isCommonOpener(sentence: Sentence, from: number, to: number, at: number): boolean {
  if (from !== 0 || to - from !== 1 || at !== 0) return false;
  const word = sentence.tagged[from]?.lower ?? '';
  return isGroupWord(word) || organisationNoun(word) !== null || personRole(word) !== null;
}
