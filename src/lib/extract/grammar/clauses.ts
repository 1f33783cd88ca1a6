import type { Clause, Complement } from './clause.ts';
import { openingOf, startOf, type Opening } from './clause-opening.ts';
import { roleOf, withTrailingSource, type Head } from './clause-role.ts';
import { finiteVerbs } from './finite-verbs.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { coordinated, governedPhrases, listCommas } from './phrase-lists.ts';
import { findSubject } from './subject.ts';
import type { Tagged } from './tagged.ts';
import type { VerbGroup } from './verb-group.ts';

/** A sentence as the grammar has read it so far. */
export interface Parsed {
  readonly tagged: readonly Tagged[];
  readonly phrases: readonly NounPhrase[];
  readonly groups: readonly VerbGroup[];
}

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
  const contacts = new Set<number>();
  let outer: Head | undefined;
  let saying: Head | undefined;
  for (const [index, verb] of verbs.entries()) {
    const opening = openings[index] ?? { from: verb.from, marker: null, coordinate: false };
    const to = endOf(tagged, verb, openings.slice(index + 1));
    const found = findSubject({
      sentence,
      governed,
      verb,
      opening,
      previous: heads[index - 1],
      outer,
      to
    });
    const read = roleOf(tagged, opening, found, verb.lemma, heads);
    const content = saying !== undefined && read.role === 'main' && opening.marker === null;
    const { role, parent } = content
      ? { role: 'content' as const, parent: saying?.index ?? null }
      : read;
    saying = opensContent(tagged, opening) ? heads[index - 1] : content ? undefined : saying;
    if (found.contact) contacts.add(index);
    const from = index === 0 ? opening.from : startOf(tagged, opening, found, verb, commas);
    const head: Head = {
      index,
      role,
      parent,
      marker: opening.marker,
      verb: withNeither(
        tagged,
        found.subject,
        found.shared && heads[index - 1]?.role !== 'relative'
          ? withSharedAuxiliary(verb, heads[index - 1], phrases)
          : verb
      ),
      from,
      subject: found.subject,
      sharedSubject: found.shared
    };
    if (role === 'main' || role === 'coordinate') outer = head;
    heads.push(head);
  }
  const ends = heads.map(({ verb }, index) => endOf(tagged, verb, heads.slice(index + 1)));
  const clauses = heads.map((head, index): Clause => {
    const natural = ends[index] ?? tagged.length;
    const to = contacts.has(index)
      ? endOfContact(groups, head.verb)
      : contacts.has(index + 1)
        ? (ends[index + 1] ?? natural)
        : natural;
    const inside = phrases.filter(
      (phrase) => phrase.from >= head.verb.to && phrase.to <= to && !head.subject.includes(phrase)
    );
    const { role, parent, marker, verb, from, subject, sharedSubject } = head;
    return {
      index,
      role,
      parent,
      marker,
      verb,
      from: resumes(heads, index) ? 0 : from,
      subject,
      sharedSubject,
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

/** "On Monday Roth, who left in 2003, spoke": what opens the sentence belongs to the verb behind its relative clauses. */
function resumes(heads: readonly Head[], index: number): boolean {
  const [first] = heads;
  const head = heads[index];
  if (!first || !head || index === 0 || head.role !== 'main' || head.marker !== null) return false;
  const aside = heads
    .slice(0, index)
    .every(({ role, marker }) => role === 'relative' && marker !== null);
  const subject = head.subject[0];
  return aside && subject !== undefined && subject.to <= first.from;
}

/** "said that when he came, …": what the "that" opens comes after the clause that "when" opens. */
function opensContent(tagged: readonly Tagged[], { marker }: Opening): boolean {
  return marker !== null && tagged[marker]?.tag === 'sub' && tagged[marker - 1]?.lower === 'that';
}

/** "Neither Chile nor Bolivia signed": what is said of neither is denied. */
function withNeither(
  tagged: readonly Tagged[],
  [first]: readonly NounPhrase[],
  verb: VerbGroup
): VerbGroup {
  const denied = first !== undefined && tagged[first.from - 1]?.lower === 'neither';
  return denied ? { ...verb, negated: true } : verb;
}

const INTRANSITIVE =
  /^(?:die|return|arrive|resign|travel|collapse|appear|disappear|vanish|retire|emerge|go|come|happen|occur|live|work|study|sail|stay|remain|graduate|settle|march|walk|compete|explode)$/;

/** What is done to somebody who was born: other verbs behind "was born" have an active sense. */
const BROUGHT_UP =
  /^(?:raise|rear|bring|educate|school|train|baptise|baptize|christen|adopt|bury|kill|murder)$/;

/** "was arrested and charged": the second participle shares the auxiliary of the first. */
function withSharedAuxiliary(
  verb: VerbGroup,
  before: Head | undefined,
  phrases: readonly NounPhrase[]
): VerbGroup {
  if (phrases.some(({ from }) => from === verb.to)) return verb;
  const shares =
    verb.finiteness === 'bare' &&
    before?.verb.passive &&
    !INTRANSITIVE.test(verb.lemma) &&
    (before.verb.lemma !== 'bear' || BROUGHT_UP.test(verb.lemma));
  return shares ? { ...verb, passive: true, perfect: before.verb.perfect } : verb;
}

/** "the clock he had wanted to build": what follows belongs to the sentence around it. */
function endOfContact(groups: readonly VerbGroup[], verb: VerbGroup): number {
  const next = groups.find((group) => group.from === verb.to);
  return next?.finiteness === 'infinitive' ? next.to : verb.to;
}

function endOf(
  tagged: readonly Tagged[],
  verb: VerbGroup,
  later: readonly { readonly from: number }[]
): number {
  const next = later.map(({ from }) => from).filter((from) => from >= verb.to);
  return next.length > 0 ? Math.min(...next) : tagged.length;
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
  const complements: Complement[] = [];
  for (const phrase of phrases) {
    const at = phrase.from - 1;
    const before = tagged[at];
    if (
      at < opening.from ||
      at === opening.marker ||
      phrase.to > to ||
      (before?.tag !== 'prep' && before?.tag !== 'to')
    )
      continue;
    complements.push({
      preposition: before.lower,
      at,
      phrases: coordinated(tagged, phrases, phrase).filter((part) => part.to <= to)
    });
  }
  return complements;
}
