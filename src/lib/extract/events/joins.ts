import { slice } from '#lib/domain/span.ts';
import type { ActorIndex } from '../actors/actor-index.ts';
import type { AttributedQuote } from '../quotes/attributed-quote.ts';
import { actOf, isNamedAct } from '../lexicon/event-verbs.ts';
import type { Rule } from '../rule.ts';
import {
  actorsWith,
  doersOf,
  isStatement,
  type Candidate,
  type TimeOfCandidate
} from './candidate.ts';

/** Two candidates that are one event. */
export interface Join {
  readonly rule: Rule;
  /** Candidate ids, the earlier first. */
  readonly a: number;
  readonly b: number;
  /** Whether the text does not say that they are one. */
  readonly inferred: boolean;
}

/** What the joining rules look at. */
export interface Telling {
  readonly text: string;
  readonly index: ActorIndex;
  readonly candidates: readonly Candidate[];
  readonly times: readonly TimeOfCandidate[];
  readonly quotes: readonly AttributedQuote[];
  /** Candidate id by index of the quote. */
  readonly quoteOwners: ReadonlyMap<number, number>;
}

export const QUOTED_AGAIN: Rule = {
  id: 'quoted-again',
  why: 'The same words of the same speaker, quoted twice, were said once.'
};
export const SPEAKER_GOES_ON: Rule = {
  id: 'speaker-goes-on',
  why: 'What a speaker is quoted with next, with no date or occasion of its own, belongs to the same statement.'
};
export const TOLD_AGAIN: Rule = {
  id: 'told-again',
  why: 'The same act by the same people at the same place, or the same talks between them, told twice, is one event.'
};
/** All joins that the text itself bears out, in order. */
export function plainJoins(telling: Telling): Join[] {
  return [
    ...quotedAgain(telling),
    ...speakerGoesOn(telling),
    ...toldAgain(telling),
    ...goesOnTogether(telling)
  ];
}

function join(rule: Rule, a: number, b: number): Join {
  return { rule, a: Math.min(a, b), b: Math.max(a, b), inferred: false };
}

function quotedAgain({ text, quotes, quoteOwners, candidates }: Telling): Join[] {
  const joins: Join[] = [];
  const said: { readonly words: string; readonly owner: Candidate }[] = [];
  quotes.forEach((quote, at) => {
    const owner = candidates[quoteOwners.get(at) ?? -1];
    const words = foldWords(slice(text, quote.inner));
    if (!owner || words.split(' ').length < 5) return;
    const twin = said.find(
      (earlier) =>
        earlier.owner !== owner &&
        sameSpeakers(earlier.owner, owner) &&
        (earlier.words.includes(words) || words.includes(earlier.words))
    );
    if (twin) joins.push(join(QUOTED_AGAIN, twin.owner.id, owner.id));
    said.push({ words, owner });
  });
  return joins;
}

/** Words without case and marks, to compare what is quoted twice. */
export function foldWords(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function sameSpeakers(a: Candidate, b: Candidate): boolean {
  const [one, other] = [actorsWith(a, 'speaker'), actorsWith(b, 'speaker')];
  return one.length > 0 && one.length === other.length && one.every((id) => other.includes(id));
}

/** Paragraphs within which an undated statement still belongs to a dated one. */
const NEAR = 1;

function speakerGoesOn({ candidates, times }: Telling): Join[] {
  const joins: Join[] = [];
  const last = new Map<string, Candidate>();
  const isDated = ({ id }: Candidate): boolean =>
    times[id]?.own != null || times[id]?.anchor != null;
  for (const candidate of inOrderOfPlace(candidates)) {
    if (!isPlainStatement(candidate)) continue;
    const key = `${actorsWith(candidate, 'speaker').join('+')}|${String(candidate.teller)}`;
    const before = last.get(key);
    if (before && !hasOtherVenue(before, candidate)) {
      const dated = Number(isDated(before)) + Number(isDated(candidate));
      const leads = isInLead(before) && dated < 2;
      const goesOn = !isDated(candidate) && (dated === 0 || isNear(before, candidate));
      if (leads || goesOn) joins.push(join(SPEAKER_GOES_ON, before.id, candidate.id));
    }
    last.set(key, before && !candidate.venue && before.venue ? before : candidate);
  }
  return joins;
}

function inOrderOfPlace(candidates: readonly Candidate[]): Candidate[] {
  return [...candidates].sort((a, b) => a.sentence.index - b.sentence.index || a.id - b.id);
}

/** Standfirst and first paragraph tell in short what the text then tells at length. */
export function isInLead({ sentence: { block } }: Candidate): boolean {
  return block.role === 'standfirst' || block.number === 1;
}

function isNear(a: Candidate, b: Candidate): boolean {
  return Math.abs((b.sentence.block.number ?? 0) - (a.sentence.block.number ?? 0)) <= NEAR;
}

function isPlainStatement(candidate: Candidate): boolean {
  return (
    isStatement(candidate) &&
    /^(?:asserted|opinion)$/.test(candidate.modality) &&
    candidate.sentence.speech === null &&
    actorsWith(candidate, 'speaker').length > 0
  );
}

function hasOtherVenue(a: Candidate, b: Candidate): boolean {
  if (!a.venue || !b.venue) return false;
  const head = ({ venue, sentence }: Candidate): string =>
    sentence.tagged.findLast(
      (item) =>
        venue !== null && item.tag === 'noun' && item.start >= venue.start && item.end <= venue.end
    )?.lower ?? '';
  const words = ({ venue, sentence }: Candidate): Set<string> =>
    new Set(
      sentence.tagged
        .filter((item) => venue && item.start >= venue.start && item.end <= venue.end)
        .map(({ lower }) => lower)
    );
  return (
    head(a) !== head(b) &&
    ![...words(a)].some((word) => word.length > 3 && word !== 'with' && words(b).has(word))
  );
}

const TELLABLE_AGAIN = /^(?:visit|meeting|call|talks|action|decision)$/;

function toldAgain({ candidates, times }: Telling): Join[] {
  const joins: Join[] = [];
  const seen = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    if (!TELLABLE_AGAIN.test(candidate.kind) || candidate.modality !== 'asserted' || candidate.last)
      continue;
    const doers = doersOf(candidate);
    if (doers.length === 0) continue;
    const generic = candidate.kind === 'action' || candidate.kind === 'decision';
    const key = `${candidate.kind}|${generic ? actOf(candidate.lemma) : ''}|${[...doers].sort().join('+')}`;
    const earlier = seen.get(key) ?? [];
    const twin = earlier.find(
      (other) =>
        sameObjects(other, candidate) && !(times[other.id]?.own && times[candidate.id]?.own)
    );
    if (twin) joins.push(join(TOLD_AGAIN, twin.id, candidate.id));
    seen.set(key, [...earlier, candidate]);
  }
  return joins;
}

/** Whether two acts were done to the same people at the same place, as far as both say. */
function sameObjects(a: Candidate, b: Candidate): boolean {
  const objects = (candidate: Candidate): string[] => actorsWith(candidate, 'patient', 'venue');
  const [one, other] = [objects(a), objects(b)];
  if (one.length === 0 && other.length === 0) {
    return isNamedAct(a.lemma) && actOf(a.lemma) === actOf(b.lemma);
  }
  return (
    one.length > 0 &&
    other.length > 0 &&
    (one.every((id) => other.includes(id)) || other.every((id) => one.includes(id)))
  );
}

const FEWEST_PARTIES = 2;

/** The same noun with a party in common, or another noun of its kind with two. */
function isSameCourse(a: Candidate, b: Candidate): boolean {
  if (a.kind !== b.kind) return false;
  return shared(a, b) >= (a.lemma === b.lemma ? 1 : FEWEST_PARTIES);
}

function goesOnTogether({ candidates }: Telling): Join[] {
  const ongoing = candidates.filter(({ modality }) => modality === 'ongoing');
  return ongoing.flatMap((candidate, at) => {
    const twin = ongoing.slice(0, at).find((earlier) => isSameCourse(earlier, candidate));
    return twin ? [join(TOLD_AGAIN, twin.id, candidate.id)] : [];
  });
}

function shared(a: Candidate, b: Candidate): number {
  const parties = b.actors.map(({ actor }) => actor);
  return a.actors.filter(({ actor }) => parties.includes(actor)).length;
}
