import { isSpeechVerb } from '../lexicon/event-verbs.ts';
import { CUE_VERBS } from '../lexicon/cues.ts';
import type { Clause, ClauseRole, Complement } from './clause.ts';
import { finiteVerbs } from './finite-verbs.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { coordinated, governedPhrases, listCommas } from './phrase-lists.ts';
import { findSubject, type FoundSubject } from './subject.ts';
import type { Tagged } from './tagged.ts';
import type { VerbGroup } from './verb-group.ts';

/** A sentence as the grammar has read it so far. */
export interface Parsed {
  readonly tagged: readonly Tagged[];
  readonly phrases: readonly NounPhrase[];
  readonly groups: readonly VerbGroup[];
}

/** Where a clause begins, and by which word. */
interface Opening {
  readonly from: number;
  readonly marker: number | null;
  readonly coordinate: boolean;
}

/** Prepositions that open a clause when a verb follows their noun phrase. */
const CLAUSE_PREPOSITIONS = new Set(['after', 'before', 'since', 'until', 'till', 'as', 'than']);

/** Divides a sentence into its clauses, one for each finite verb, in order of the verbs. */
export function findClauses(sentence: Parsed): Clause[] {
  const { tagged, phrases, groups } = sentence;
  const verbs = finiteVerbs(tagged, groups, phrases);
  const commas = listCommas(tagged, phrases);
  const openings = verbs.map((verb, index) =>
    openingOf(tagged, phrases, verb, verbs.slice(0, index), commas)
  );
  const governed = governedPhrases(tagged, phrases);
  const heads: Head[] = [];
  for (const [index, verb] of verbs.entries()) {
    const opening = openings[index] ?? { from: verb.from, marker: null, coordinate: false };
    const to = endOf(tagged, verb, openings.slice(index + 1));
    const found = findSubject({
      sentence,
      governed,
      verb,
      opening,
      previous: heads[index - 1],
      to
    });
    const { role, parent } = roleOf(tagged, opening, found, heads);
    const from = index === 0 ? opening.from : startOf(tagged, opening, found, verb, commas);
    heads.push({
      index,
      role,
      parent,
      marker: opening.marker,
      verb,
      from,
      subject: found.subject,
      sharedSubject: found.shared
    });
  }
  const clauses = heads.map((head, index): Clause => {
    const to = endOf(tagged, head.verb, heads.slice(index + 1));
    const inside = phrases.filter(
      (phrase) => phrase.from >= head.verb.to && phrase.to <= to && !head.subject.includes(phrase)
    );
    return {
      ...head,
      to,
      objects: objectsOf(tagged, inside, governed, head.verb),
      complements: complementsOf(tagged, phrases, head, to),
      infinitives: groups.filter(
        (group) => group.finiteness === 'infinitive' && group.from >= head.verb.to && group.to <= to
      )
    };
  });
  return withTrailingSource(tagged, clauses);
}

/** A clause before its end is known. */
type Head = Omit<Clause, 'to' | 'objects' | 'complements' | 'infinitives'>;

/**
 * Where a later clause begins: at its marker, after the comma that sets it off, or at its subject; what
 * stands before belongs to the clause before.
 */
function startOf(
  tagged: readonly Tagged[],
  opening: Opening,
  found: FoundSubject,
  verb: VerbGroup,
  inLists: ReadonlySet<number>
): number {
  if (opening.marker !== null) return opening.from;
  const own = found.subject[0];
  const first =
    own && !found.shared && !found.inverted && own.from >= opening.from ? own.from : verb.from;
  for (let at = first - 1; at >= opening.from; at -= 1) {
    if (tagged[at]?.exact === ',' && !inLists.has(at)) return at + 1;
  }
  return first;
}

function openingOf(
  tagged: readonly Tagged[],
  phrases: readonly NounPhrase[],
  verb: VerbGroup,
  earlier: readonly VerbGroup[],
  inLists: ReadonlySet<number>
): Opening {
  const floor = earlier.at(-1)?.to ?? 0;
  let commaSeen = false;
  for (let at = verb.from - 1; at >= floor; at -= 1) {
    const item = tagged[at];
    if (!item) break;
    if (item.tag === 'sub' || item.tag === 'rel')
      return { from: at, marker: at, coordinate: false };
    if (item.exact === ',' && !inLists.has(at)) commaSeen = true;
    if (item.tag === 'quote' || /^[;:—–]$|^--$/.test(item.exact))
      return { from: at + 1, marker: null, coordinate: false };
    if (
      item.tag === 'prep' &&
      CLAUSE_PREPOSITIONS.has(item.lower) &&
      !commaSeen &&
      opensClause(tagged, phrases, at, earlier)
    )
      return { from: at, marker: at, coordinate: false };
    if (item.tag === 'conj' && item.exact !== '&' && joinsClauses(tagged, at, verb, earlier))
      return { from: at, marker: at, coordinate: true };
  }
  return { from: floor, marker: null, coordinate: false };
}

/** "days after the adviser traveled": a noun phrase follows, and the clause before has its verb already. */
function opensClause(
  tagged: readonly Tagged[],
  phrases: readonly NounPhrase[],
  at: number,
  earlier: readonly VerbGroup[]
): boolean {
  if (!phrases.some((phrase) => phrase.from === at + 1)) return false;
  const before = tagged[at - 1];
  return (
    at === 0 ||
    earlier.length > 0 ||
    before?.exact === ',' ||
    before?.tag === 'quote' ||
    before?.tag === 'conj'
  );
}

/** A conjunction ties clauses, not noun phrases, when a verb stands on its left within the same stretch. */
function joinsClauses(
  tagged: readonly Tagged[],
  at: number,
  verb: VerbGroup,
  earlier: readonly VerbGroup[]
): boolean {
  const direct = tagged
    .slice(at + 1, verb.from)
    .every((item) => item.tag === 'adv' || item.tag === 'time' || item.tag === 'neg');
  if (direct) return earlier.length > 0;
  const last = earlier.at(-1);
  if (!last) return false;
  if (tagged[at - 1]?.exact === ',') return true;
  const between = tagged.slice(last.to, at);
  return !between.some((item) => item.exact === ',' || item.tag === 'sub');
}

function endOf(
  tagged: readonly Tagged[],
  verb: VerbGroup,
  later: readonly { readonly from: number }[]
): number {
  const next = later.map(({ from }) => from).filter((from) => from >= verb.to);
  return next.length > 0 ? Math.min(...next) : tagged.length;
}

function roleOf(
  tagged: readonly Tagged[],
  opening: Opening,
  found: FoundSubject,
  before: readonly Head[]
): { readonly role: ClauseRole; readonly parent: number | null } {
  const previous = before.at(-1);
  const marker = opening.marker === null ? undefined : tagged[opening.marker];
  if (marker?.tag === 'rel') return { role: 'relative', parent: previous?.index ?? null };
  if (marker?.lower === 'that') {
    if (
      opening.marker !== null &&
      found.subject.every((phrase) => phrase.to <= (opening.marker ?? 0)) &&
      tagged[opening.marker - 1]?.tag === 'noun'
    )
      return { role: 'relative', parent: previous?.index ?? null };
    return { role: 'content', parent: previous?.index ?? null };
  }
  if (marker?.lower === 'whether') return { role: 'content', parent: previous?.index ?? null };
  if (opening.coordinate) return coordinateRole(tagged, opening, previous);
  if (marker) return { role: 'adverbial', parent: previous?.index ?? null };
  if (found.contact) return { role: 'relative', parent: previous?.index ?? null };
  if (
    previous &&
    CUE_VERBS.has(previous.verb.lemma) &&
    opening.from === previous.verb.to &&
    !found.inverted
  ) {
    const gap = tagged.slice(opening.from, found.subject[0]?.from ?? opening.from);
    if (!gap.some((item) => item.exact === ',')) return { role: 'content', parent: previous.index };
  }
  return { role: 'main', parent: null };
}

/** What a conjunction ties stands where the clause before stands, unless a comma sets it off from reported speech. */
function coordinateRole(
  tagged: readonly Tagged[],
  opening: Opening,
  previous: Head | undefined
): { readonly role: ClauseRole; readonly parent: number | null } {
  if (!previous) return { role: 'main', parent: null };
  const setOff = opening.marker !== null && tagged[opening.marker - 1]?.exact === ',';
  if (previous.role === 'main' || setOff) return { role: 'coordinate', parent: null };
  return { role: previous.role, parent: previous.parent };
}

function objectsOf(
  tagged: readonly Tagged[],
  inside: readonly NounPhrase[],
  governed: ReadonlySet<NounPhrase>,
  verb: VerbGroup
): NounPhrase[] {
  const first = inside.find((phrase) => !governed.has(phrase));
  if (!first) return [];
  const before = tagged.slice(verb.to, first.from);
  const near = before.every(
    (item) => item.tag === 'adv' || item.tag === 'time' || item.tag === 'prep'
  );
  return near ? coordinated(tagged, inside, first) : [];
}

function complementsOf(
  tagged: readonly Tagged[],
  phrases: readonly NounPhrase[],
  opening: Pick<Head, 'from' | 'marker'>,
  to: number
): Complement[] {
  return phrases.flatMap((phrase) => {
    const at = phrase.from - 1;
    const before = tagged[at];
    if (
      at < opening.from ||
      at === opening.marker ||
      phrase.to > to ||
      (before?.tag !== 'prep' && before?.tag !== 'to')
    )
      return [];
    return [
      {
        preposition: before.lower,
        at,
        phrases: coordinated(tagged, phrases, phrase).filter((part) => part.to <= to)
      }
    ];
  });
}

/** "The minister visited Rome on Friday, two diplomats said": the clause before is what they said. */
function withTrailingSource(tagged: readonly Tagged[], clauses: readonly Clause[]): Clause[] {
  const last = clauses.at(-1);
  const before = clauses.at(-2);
  if (!last || !before || last.role !== 'main' || last.marker !== null) return [...clauses];
  const opensSubject = last.subject[0]?.from ?? last.verb.from;
  const comma = tagged[Math.min(opensSubject, last.verb.from) - 1]?.exact === ',';
  const rest = tagged.slice(last.verb.to, last.to);
  const says = rest.some(
    (item) => item.tag === 'sub' || item.tag === 'quote' || item.exact === ':'
  );
  if (!isSpeechVerb(last.verb.lemma) || !comma || says || last.objects.length > 0)
    return [...clauses];
  return clauses.map((clause) =>
    clause !== last && (clause.role === 'main' || clause.role === 'coordinate')
      ? { ...clause, role: 'content' as const, parent: last.index }
      : clause
  );
}
