import { gather } from '../gather.ts';
import type { ActorIndex } from '../actors/actor-index.ts';
import { actOf, isNamedAct } from '../lexicon/event-verbs.ts';
import type { Rule } from '../rule.ts';
import { actorsWith, doersOf, isStatement, type Candidate } from './candidate.ts';
import { headWord } from './clause-reading.ts';
import { isOfSeveralDates } from './several-dates.ts';
import { hasOwnDate, join, type Join, type Telling } from './telling.ts';

export const IN_ONE_BREATH: Rule = {
  id: 'told-in-one-breath',
  why: 'What one subject did, or what nobody is said to have done, told in one sentence by verbs side by side and dated no more than once, is one event.'
};

export const TOLD_AGAIN: Rule = {
  id: 'told-again',
  why: 'The same act by the same people at the same place, or the same talks between them, told twice, is one event.'
};

const GENERIC = /^(?:action|decision|other|statement)$/;

/** "arrested and questioned the man", "tweeted to her and said …". */
export function inOneBreath(telling: Telling): Join[] {
  const { candidates, times } = telling;
  const byClause = new Map<string, Candidate>();
  const place = ({ sentence }: Candidate, clause: number): string =>
    `${String(sentence.index)}/${String(clause)}`;
  for (const candidate of candidates)
    if (candidate.clause) byClause.set(place(candidate, candidate.clause.index), candidate);
  const isDated = (candidate: Candidate): boolean => hasOwnDate(telling, candidate);
  return gather(candidates, (candidate) => {
    const { clause } = candidate;
    if (!clause || !GENERIC.test(candidate.kind)) return [];
    const before = lastOwn(clause.index, (index) => byClause.get(place(candidate, index)));
    const model = before?.clause;
    const tied =
      model?.role === clause.role || (model?.role === 'main' && clause.role === 'coordinate');
    const same = isSaying(before) === isSaying(candidate);
    if (!clause.sharedSubject && !(isOfNobody(candidate) && isOfNobody(before))) return [];
    if (clause.verb.adverbs.some((adverb) => LATER.test(adverb))) return [];
    if (!before || !model || !tied || !same || before.modality !== candidate.modality) return [];
    // "joined in 1960, sold a ship, and left in 1990": what has no date among several may be of any time between.
    if (model.verb.lemma === 'bear' || isOfSeveralDates(candidate, candidates, times)) return [];
    const sharesAll = model.objects.length === 0 && model.complements.length === 0;
    return (isDated(candidate) && !sharesAll) || before.teller !== candidate.teller
      ? []
      : [join(IN_ONE_BREATH, before.id, candidate.id)];
  });
}

/** "Roofs were torn off, roads were flooded": nobody is said to have done it. */
function isOfNobody(candidate: Candidate | undefined): boolean {
  return candidate?.kind === 'other' && candidate.actors.length === 0;
}

/** The candidate of the nearest clause before that is not said within another ("said it rained and left"). */
function lastOwn(
  index: number,
  candidateAt: (index: number) => Candidate | undefined
): Candidate | undefined {
  const next = candidateAt(index - 1);
  return next?.clause?.role === 'content' ? candidateAt(next.clause.parent ?? index - 2) : next;
}

function isSaying(candidate: Candidate | undefined): boolean {
  return candidate !== undefined && isStatement(candidate);
}

const LATER = /^(?:later|then|after|afterwards|subsequently|soon|eventually|finally)$/;

const TELLABLE_AGAIN = /^(?:visit|meeting|call|talks|action|decision)$/;

/** The same act by the same people, or the same course of things, told twice. */
export function toldAgain(telling: Telling): Join[] {
  const { candidates, times } = telling;
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
        sameObjects(other, candidate, telling) &&
        !(times[other.id]?.own && times[candidate.id]?.own)
    );
    if (twin) joins.push(join(TOLD_AGAIN, twin.id, candidate.id));
    earlier.push(candidate);
    seen.set(key, earlier);
  }
  return joins;
}

/** Whether two acts were done to the same people at the same place, as far as both say. */
function sameObjects(a: Candidate, b: Candidate, telling: Telling): boolean {
  const [one, other] = [objectsOf(a, telling), objectsOf(b, telling)];
  if (one.length === 0 && other.length === 0) {
    return isNamedAct(a.lemma) && actOf(a.lemma) === actOf(b.lemma);
  }
  return (
    one.length > 0 &&
    other.length > 0 &&
    (one.every((id) => other.includes(id)) || other.every((id) => one.includes(id)))
  );
}

/** To whom and what it was done, also where a further verb of the same subject names it: "arrested and charged the man". */
function objectsOf(candidate: Candidate, { candidates, index }: Telling): string[] {
  const objects = [...actorsWith(candidate, 'patient', 'venue'), ...thingsOf(candidate, index)];
  const next = candidates[candidate.id + 1];
  const { clause, sentence } = candidate;
  const shares = next?.clause?.sharedSubject && next.sentence === sentence;
  return objects.length === 0 && clause && shares && next.clause.index === clause.index + 1
    ? [...actorsWith(next, 'patient'), ...thingsOf(next, index)]
    : objects;
}

/** What an act is done to that is no actor: the heads of its objects, of a passive those of its subject. */
function thingsOf({ clause, sentence }: Candidate, index: ActorIndex): string[] {
  const phrases = clause?.verb.passive ? clause.subject : (clause?.objects ?? []);
  return phrases
    .filter((phrase) => phrase.form === 'description' && index.actorsAt(phrase).length === 0)
    .map((phrase) => headWord(sentence, phrase));
}

const FEWEST_PARTIES = 2;

/** The same noun with a party in common, or another noun of its kind with two. */
function isSameCourse(a: Candidate, b: Candidate): boolean {
  if (a.kind !== b.kind) return false;
  return shared(a, b) >= (a.lemma === b.lemma ? 1 : FEWEST_PARTIES);
}

/** The same talks, told twice as going on. */
export function goesOnTogether({ candidates }: Telling): Join[] {
  const ofParty = new Map<string, Candidate[]>();
  return gather(candidates, (candidate) => {
    if (candidate.modality !== 'ongoing') return [];
    let twin: Candidate | undefined;
    for (const { actor } of candidate.actors) {
      const earlier = ofParty.get(actor);
      const first = earlier?.find((other) => other !== candidate && isSameCourse(other, candidate));
      if (first && first.id < (twin?.id ?? Infinity)) twin = first;
      if (!earlier) ofParty.set(actor, [candidate]);
      else if (earlier.at(-1) !== candidate) earlier.push(candidate);
    }
    return twin ? [join(TOLD_AGAIN, twin.id, candidate.id)] : [];
  });
}

function shared(a: Candidate, b: Candidate): number {
  const parties = b.actors.map(({ actor }) => actor);
  return a.actors.filter(({ actor }) => parties.includes(actor)).length;
}
