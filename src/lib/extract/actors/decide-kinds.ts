import { verbReading } from '../grammar/verb-forms.ts';
import { ADJECTIVES } from '../lexicon/function-words.ts';
import {
  decideKind,
  isInitials,
  votesOf,
  votesOfModifier,
  votesOfShape,
  type Votes
} from './name-kinds.ts';
import { isGivenName } from './name-words.ts';
import type { Reading } from './reading.ts';
import { isGroupWord, organisationNoun, personRole } from './role-words.ts';

/** What a name is in this document. */
export type Kind = 'person' | 'organisation' | 'place' | 'thing';

interface Use {
  readonly words: readonly string[];
  readonly votes: Votes[];
  /** Whether it never stands within a sentence, where a capital would tell a name from a word. */
  onlyOpens: boolean;
  /** Whether it ever does, owns or is met with something. */
  acts: boolean;
}

/**
 * Decides for every name of the document what it is: what one phrase says holds for all. `common` are the
 * words that the document also writes without a capital.
 */
export function decideKinds(
  readings: readonly Reading[],
  common: ReadonlySet<string>,
  text: string
): Map<string, Kind> {
  const kinds = new Map<string, Kind>();
  const open = new Map<string, Use>();
  for (const reading of readings) {
    const { name } = reading;
    if (!name || name.entry) continue;
    const key = name.key;
    if (name.kind === 'person') kinds.set(key, 'person');
    else if (
      name.kind !== 'open' &&
      name.kind !== 'state' &&
      name.kind !== 'people' &&
      !kinds.has(key)
    ) {
      kinds.set(key, name.kind);
    }
    const use = open.get(key) ?? { words: name.words, votes: [], onlyOpens: true, acts: false };
    use.votes.push(votesOf(reading, text));
    if (reading.nested) use.votes.push(votesOfModifier(reading.sentence.tagged[reading.to]));
    use.onlyOpens &&= opens(reading);
    use.acts ||= acts(reading);
    open.set(key, use);
  }
  const { surnames, firsts } = partsOfPeople(kinds);
  const bodies = firstsOfBodies(readings);
  const isCommon = (word: string): boolean => common.has(word) || isWord(word);
  const undecided = [...open].filter(([key]) => !kinds.has(key));
  for (const [key, { words, votes }] of undecided.filter(([, use]) => use.words.length > 1)) {
    const kind = decideKind([...votes, votesOfShape(words, isCommon), votesOfParts(words, open)]);
    kinds.set(key, kind);
    if (kind === 'organisation' && !isCommon((words[0] ?? '').toLowerCase()))
      bodies.add(words[0] ?? '');
    if (kind !== 'person') continue;
    surnames.add(words.at(-1) ?? '');
    if (isGivenName(words[0] ?? '')) firsts.add(words[0] ?? '');
  }
  for (const [key, use] of undecided.filter(([, { words }]) => words.length === 1)) {
    const opener = {
      person: 0,
      organisation: bodies.has(key) ? 1.5 : 0,
      place: 0,
      thing: (use.onlyOpens ? 1 : 0) + (isInitials(key) && !use.acts ? 0.8 : 0)
    };
    kinds.set(
      key,
      surnames.has(key) || firsts.has(key)
        ? 'person'
        : decideKind([...use.votes, votesOfShape(use.words, isCommon), opener])
    );
  }
  return kinds;
}

/** The last words of people's names, and the first that are known given names. */
function partsOfPeople(kinds: ReadonlyMap<string, Kind>): {
  readonly surnames: Set<string>;
  readonly firsts: Set<string>;
} {
  const surnames = new Set<string>();
  const firsts = new Set<string>();
  for (const [key, kind] of kinds) {
    const words = key.split(' ');
    if (kind !== 'person' || words.length < 2) continue;
    surnames.add(words.at(-1) ?? '');
    if (isGivenName(words[0] ?? '')) firsts.add(words[0] ?? '');
  }
  return { surnames, firsts };
}

/** People are called by their last word alone, bodies by their first. */
function votesOfParts(words: readonly string[], open: ReadonlyMap<string, Use>): Votes {
  const votes = { person: 0, organisation: 0, place: 0, thing: 0 };
  if (open.has(words.at(-1) ?? '')) votes.person += 1.2;
  if (open.has(words[0] ?? '')) votes.organisation += 1.2;
  return votes;
}

/** The first words of the names of known bodies: "Lockheed" of "Lockheed Martin". */
function firstsOfBodies(readings: readonly Reading[]): Set<string> {
  const firsts = new Set<string>();
  for (const { name } of readings) {
    const known = name?.entry?.kind === 'organisation' && name.words.length > 1;
    if (known) firsts.add(name.words[0] ?? '');
  }
  return firsts;
}

function acts({ verb, preposition, sentence, to, nested }: Reading): boolean {
  if (verb !== null) return !/^(?:be|have|mean|stand|include|contain)$/.test(verb);
  const next = sentence.tagged[to];
  if (next?.tag === 'pos') return true;
  if (nested) return personRole(next?.lower ?? '') !== null;
  return /^(?:by|with|between|against|join)$/.test(preposition ?? '');
}

function opens({ sentence, from }: Reading): boolean {
  const before = sentence.tagged[from - 1];
  return !before || before.tag === 'quote' || /^[:—–.?!"“]$/.test(before.exact);
}

function isWord(word: string): boolean {
  return (
    verbReading(word) !== undefined ||
    ADJECTIVES.has(word) ||
    organisationNoun(word) !== null ||
    personRole(word) !== null ||
    isGroupWord(word)
  );
}
