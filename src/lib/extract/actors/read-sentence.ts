import type { Span } from '#lib/domain/span.ts';
import type { Sentence } from '../document/document.ts';
import type { Building } from './building.ts';
import { joinNeighbours } from './neighbours.ts';
import { readPhrase, type ReadPhrase } from './read-phrase.ts';
import type { Reading } from './reading.ts';
import { isServingRole } from './role-words.ts';
import { titledUnits } from './titled-units.ts';
import { unitsOf } from './units.ts';

/** An acronym that brackets teach: "European Space Agency (ESA)". */
export interface Taught {
  readonly name: Reading;
  readonly acronym: Reading;
}

/** What a sentence says about whom; readings in order of their heads. */
export interface SentenceReadings {
  readonly readings: readonly Reading[];
  readonly taught: readonly Taught[];
}

/**
 * Reads all noun phrases of a sentence, and how they hang together. `speakers` are the words in it that
 * quotations are laid to.
 */
export function readSentence(
  sentence: Sentence,
  text: string,
  speakers: readonly Span[]
): SentenceReadings {
  const units = titledUnits(sentence.tagged, unitsOf(sentence));
  const phrases = units.map((unit) => readPhrase(sentence, unit, text, speakers));
  const readings: Building[] = [];
  for (const phrase of phrases) {
    readings.push(...phrase.inner);
    const { main } = phrase;
    if (!main) continue;
    readings.push(main);
    main.preposition = prepositionBefore(sentence, phrase.unit.from);
  }
  for (let index = phrases.length - 2; index >= 0; index -= 1) {
    const phrase = phrases[index];
    const next = phrases[index + 1];
    if (phrase?.main && next) attachOwner(sentence, phrase.main, phrase, next);
  }
  joinParts(sentence, phrases, readings);
  joinNeighbours(sentence, phrases);
  const taught = teachAcronyms(sentence, phrases);
  phrases.forEach(({ main }) => {
    if (!main) return;
    main.verb = verbOf(sentence, main);
    if (main.verb !== null) main.preposition = null;
  });
  for (const { main } of [...phrases].reverse()) {
    const left = main?.listedWith as Building | null | undefined;
    if (left && main) {
      left.verb ??= main.verb;
      main.preposition ??= left.preposition;
    }
  }
  return {
    readings: readings.sort((a, b) => a.head.start - b.head.start || a.from - b.from),
    taught
  };
}

function prepositionBefore(sentence: Sentence, from: number): string | null {
  const token = sentence.tagged[from - 1];
  return token && (token.tag === 'prep' || token.tag === 'to') ? token.lower : null;
}

/** "the president of France", "spokesman for the ministry": the phrase that follows says whose. */
function attachOwner(
  sentence: Sentence,
  main: Building,
  phrase: ReadPhrase,
  next: ReadPhrase
): void {
  if (main.form !== 'description' || main.owner || !main.describes) return;
  if (next.unit.from !== phrase.unit.to + 1) return;
  const link = sentence.tagged[phrase.unit.to]?.lower ?? '';
  const head = main.roles[0]?.head ?? '';
  const serves =
    isServingRole(head) && !/^(?:ambassador|envoy|representative|negotiator)$/.test(head);
  const told = main.describes === 'source' && /^(?:by|from|on|in)$/.test(link);
  if (link !== 'of' && !told && !(serves && /^(?:for|to|at|with)$/.test(link))) return;
  if (link !== 'of' && !next.main?.name && !next.main?.describes) return;
  const last = sentence.tagged[next.unit.to - 1];
  main.to = next.main?.to ?? next.unit.to;
  main.extent = {
    start: main.extent.start,
    end: next.main?.extent.end ?? last?.end ?? main.extent.end
  };
  main.span = main.extent;
  if (!next.main) return;
  main.owner = next.main;
  next.main.nested = true;
}

const PART =
  /^(?:one|two|three|four|some|many|most|several|both|all|none|each|another|any|either|neither|dozens|scores|hundreds|thousands|millions|group|groups|number|majority|handful|couple)$/;

/** "one of the diplomats", "some of them". */
function joinParts(sentence: Sentence, phrases: readonly ReadPhrase[], readings: Building[]): void {
  phrases.forEach((phrase, index) => {
    const next = phrases[index + 1];
    const head = sentence.tagged[phrase.unit.to - 1];
    if (!head || !next?.main || next.unit.from !== phrase.unit.to + 1) return;
    if (!PART.test(head.lower) || sentence.tagged[phrase.unit.to]?.lower !== 'of') return;
    if (!next.main.plural) return;
    if (phrase.main) readings.splice(readings.indexOf(phrase.main), 1);
    const span = {
      start: sentence.tagged[phrase.unit.from]?.start ?? head.start,
      end: next.main.extent.end
    };
    const part: Building = {
      ...next.main,
      from: phrase.unit.from,
      form: 'description',
      span,
      extent: span,
      head: { start: head.start, end: head.end },
      plural: head.lower !== 'one' && head.lower !== 'another' && head.lower !== 'each',
      preposition: prepositionBefore(sentence, phrase.unit.from),
      partOf: next.main,
      nested: false
    };
    next.main.nested = true;
    readings.push(part);
    part.verb = verbOf(sentence, part);
  });
}

function teachAcronyms(sentence: Sentence, phrases: readonly ReadPhrase[]): Taught[] {
  const taught: Taught[] = [];
  phrases.forEach(({ main }, index) => {
    const next = phrases[index + 1]?.main;
    if (!main?.name || !next?.name) return;
    const open = sentence.tagged[main.to]?.exact === '(' && sentence.tagged[next.to]?.exact === ')';
    if (!open || next.from !== main.to + 1 || next.name.words.length !== 1) return;
    if (!/^\p{Lu}[\p{L}\p{N}.&]*\p{Lu}$/u.test(next.name.words[0] ?? '')) return;
    taught.push({ name: main, acronym: next });
  });
  return taught;
}

/** The verb that the reading is the subject of; null where it is none. */
function verbOf(sentence: Sentence, reading: Building): string | null {
  if (reading.preposition !== null && !OPENS_CLAUSE.test(reading.preposition)) return null;
  const { tagged, groups } = sentence;
  const groupAt = (at: number): string | null =>
    groups.find(
      ({ from, finiteness }) => from === at && (finiteness === 'finite' || finiteness === 'bare')
    )?.lemma ?? null;
  const skip = (from: number): number => {
    let at = from;
    while (/^(?:adv|time|neg)$/.test(tagged[at]?.tag ?? '')) at += 1;
    return at;
  };
  let at = skip(reading.to);
  if (tagged[at]?.exact === '(') {
    const close = tagged.findIndex((token, index) => index > at && token.exact === ')');
    if (close > 0 && close - at < ASIDE) at = skip(close + 1);
  }
  if (/^[,—–]$/.test(tagged[at]?.exact ?? '')) {
    const opening = tagged[at]?.exact;
    const close = tagged.findIndex((token, index) => index > at + 1 && token.exact === opening);
    if (close < 0 || close - at > ASIDE) return null;
    at = skip(close + 1);
    if (tagged[at]?.tag === 'conj') return null;
  }
  const follows = groupAt(at);
  if (follows) return follows;
  const before = groups.find(
    ({ to, finiteness }) =>
      to === reading.from && (finiteness === 'bare' || finiteness === 'finite')
  );
  const opener = before && tagged[before.from - 1];
  return before &&
    opener &&
    (opener.tag === 'quote' || opener.exact === ',') &&
    SAYS.test(before.lemma)
    ? before.lemma
    : null;
}

const ASIDE = 28;
const OPENS_CLAUSE = /^(?:after|before|since|until|as|than|like|for|because|while|that)$/;
const SAYS =
  /^(?:say|tell|add|write|warn|note|explain|ask|argue|insist|continue|reply|respond|announce|declare|claim)$/;
