import { gather } from '../gather.ts';
import { CUE_VERBS } from '../lexicon/cues.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { coordinated } from './phrase-lists.ts';
import {
  antecedent,
  beforeDashes,
  resumesAfterAside,
  resumesAfterRelative
} from './resumed-subject.ts';
import { sharesInList } from './shared-subject.ts';
import { tailBefore, type SubjectPlace } from './subject-place.ts';
import type { Tagged } from './tagged.ts';
import type { VerbGroup } from './verb-group.ts';

/** Who or what a verb is said of. */
export interface FoundSubject {
  readonly subject: readonly NounPhrase[];
  /** Taken over from the clause before. */
  readonly shared: boolean;
  /** Stands after its verb: “…,” said the minister. */
  readonly inverted: boolean;
  /** A relative clause without its pronoun: "the clock he made". */
  readonly contact: boolean;
}

const PLAIN = { shared: false, inverted: false, contact: false };
const NONE: FoundSubject = { subject: [], ...PLAIN };

/**
 * Finds the subject of a verb: the noun phrase before it that no preposition governs, past appositions
 * and relative clauses; or after it, when a cue verb follows what was said.
 */
export function findSubject(place: SubjectPlace): FoundSubject {
  const { sentence, verb, opening, previous, governed } = place;
  const { tagged, phrases } = sentence;
  const region = phrases.filter((phrase) => phrase.from >= opening.from && phrase.to <= verb.from);
  const afterMarker =
    opening.marker === null
      ? region
      : region.filter((phrase) => phrase.from > (opening.marker ?? -1));
  const isFree = (phrase: NounPhrase): boolean =>
    !governed.has(phrase) || phrase.from - 1 === opening.marker;
  const free = afterMarker.filter(isFree);
  const marker = opening.marker === null ? undefined : tagged[opening.marker];
  const list = (first: NounPhrase | undefined): FoundSubject =>
    first ? { subject: coordinated(tagged, region, first), ...PLAIN } : NONE;

  const before = beforeDashes(place);
  if (before) return list(before);
  if (marker?.tag === 'rel' && free.length === 0)
    return list(antecedent(tagged, phrases, opening.marker ?? 0));
  const resumed = resumesAfterRelative(place, free);
  if (resumed) return { subject: resumed, ...PLAIN, shared: true };
  const interrupted = resumesAfterAside(place);
  if (interrupted) return { subject: [interrupted], ...PLAIN };
  const contact = phrases.some(({ from }) => from === verb.to)
    ? undefined
    : contactSubject(free, verb);
  if (contact) return { subject: [contact], ...PLAIN, contact: true };
  const tail = tailBefore(tagged, verb.from);
  const listed = sharesInList({
    ...{ tagged, verb, opening, previous, free },
    tail
  });
  if (listed) return { subject: listed, ...PLAIN, shared: true };
  if (free.length > 0) return list(nearest(tagged, untold(place, free), afterMarker, verb));
  const inverted = subjectAfter(place);
  if (inverted)
    return { subject: coordinated(tagged, phrases, inverted), ...PLAIN, inverted: true };
  if (opening.coordinate && previous) {
    const setOff = opening.marker !== null && tagged[opening.marker - 1]?.exact === ',';
    const model =
      setOff && previous.role === 'content' && !previous.sharedSubject
        ? (place.outer ?? previous)
        : previous;
    return { subject: model.subject, ...PLAIN, shared: true };
  }
  if (marker?.lower === 'that') return list(antecedent(tagged, phrases, opening.marker ?? 0));
  const last = afterMarker.at(-1);
  // "In the fire, died": what a preposition governs is said of nothing behind a comma.
  return last && governed.has(last) && previous && tagged[tail]?.exact === ',' ? NONE : list(last);
}

function contactSubject(free: readonly NounPhrase[], verb: VerbGroup): NounPhrase | undefined {
  const last = free.at(-1);
  const before = free.at(-2);
  const touches = last?.form === 'pronoun' && last.from === before?.to && before.form !== 'pronoun';
  return touches && verb.from - last.to <= 1 ? last : undefined;
}

/** "Told Reuters the trip was off": whom it is told to is not what the trip is told of. */
function untold(
  { previous, opening }: SubjectPlace,
  free: readonly NounPhrase[]
): readonly NounPhrase[] {
  const [first, ...others] = free;
  const isTold =
    previous !== undefined &&
    TAKES_HEARER.has(previous.verb.lemma) &&
    opening.from === previous.verb.to &&
    first?.from === opening.from &&
    others.length > 0;
  return isTold ? others : free;
}

/** Verbs whose hearer stands between them and what is said. */
const TAKES_HEARER: ReadonlySet<string> = new Set(
  'advise assure inform notify promise remind tell warn'.split(' ')
);

function nearest(
  tagged: readonly Tagged[],
  free: readonly NounPhrase[],
  region: readonly NounPhrase[],
  verb: VerbGroup
): NounPhrase | undefined {
  const tail = tailBefore(tagged, verb.from);
  if (tagged[tail]?.exact === ',') return free[0];
  const inList = new Set(gather(region, (phrase) => coordinated(tagged, region, phrase).slice(1)));
  const heads = free.filter((phrase) => !inList.has(phrase));
  const lastComma = lastCommaBefore(tagged, verb.from, inList);
  return heads.find((phrase) => phrase.from > lastComma) ?? heads.at(-1) ?? free.at(-1);
}

/** The last comma before the verb that does not stand within a list of noun phrases. */
function lastCommaBefore(
  tagged: readonly Tagged[],
  from: number,
  inList: ReadonlySet<NounPhrase>
): number {
  const listStarts = new Set([...inList].map((phrase) => phrase.from));
  for (let at = from - 1; at >= 0; at -= 1) {
    if (tagged[at]?.exact === ',' && !listStarts.has(at + 1) && !listStarts.has(at + 2)) return at;
  }
  return -1;
}

function subjectAfter(place: SubjectPlace): NounPhrase | undefined {
  const { sentence, verb, to, governed } = place;
  const before = sentence.tagged[verb.from - 1];
  if (!CUE_VERBS.has(verb.lemma) || !before || (before.tag !== 'quote' && before.exact !== ','))
    return undefined;
  return sentence.phrases.find(
    (phrase) => phrase.from === verb.to && phrase.to <= to && !governed.has(phrase)
  );
}
