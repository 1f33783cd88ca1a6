import type { Actor } from '#lib/domain/actor.ts';
import type { ActorRole } from '#lib/domain/event.ts';
import { slice } from '#lib/domain/span.ts';
import { gather } from '../gather.ts';
import { actOf } from '../lexicon/event-verbs.ts';
import type { Rule } from '../rule.ts';
import { isStatement, type Candidate } from './candidate.ts';
import { headWord } from './clause-reading.ts';
import { foldWords } from './said-again.ts';
import { isInLead, type Telling } from './telling.ts';

export const DESCRIBED_THEN_NAMED: Rule = {
  id: 'described-then-named',
  why: 'The lead tells an act of someone whom it only describes; the same act, told later of the only person with a name who fits, is read as the same act and the same person.'
};

/** A person who is described in one telling of an act and named in another. */
export interface NamedLater {
  /** Candidate ids. */
  readonly described: number;
  readonly named: number;
  /** Actor ids. */
  readonly description: string;
  readonly name: string;
}

const KINDS = /^(?:visit|meeting|call|talks|action|decision|statement|denial|plan)$/;
const CLAIMED = /^(?:asserted|opinion|denied|planned)$/;
const PARTS: readonly ActorRole[] = ['agent', 'speaker', 'participant', 'patient'];

/** One actor's part in one act. */
interface Part {
  readonly candidate: Candidate;
  readonly actor: string;
  readonly role: ActorRole;
}

/**
 * Finds acts told twice, once of a described and later of a named person in the same part: the same act
 * at the same place or with the same others, or told in the lead of someone in the same post; only one of
 * them dated, and nobody else who would fit.
 */
export function describedThenNamed(telling: Telling): NamedLater[] {
  const { candidates, times, index } = telling;
  const quoted = quotedWords(telling);
  const parts = gather(candidates.filter(isTellable), (candidate) =>
    candidate.actors
      .filter(({ role }) => PARTS.includes(role))
      .map(({ actor, role }): Part => ({ candidate, actor, role }))
  );
  const byAct = new Map<string, Part[]>();
  for (const part of parts) {
    if (!isNamedPerson(index.actor(part.actor)) || isOther(part)) continue;
    const key = keyOf(part);
    const beside = byAct.get(key);
    if (beside) beside.push(part);
    else byAct.set(key, [part]);
  }
  const isDated = ({ candidate }: Part): boolean => times[candidate.id]?.own != null;
  const found = gather(
    parts.filter(({ actor }) => isOnlyDescribed(index.actor(actor))),
    (described): NamedLater[] => {
      const fitting = (byAct.get(keyOf(described)) ?? []).filter(
        (named) =>
          named.candidate.id > described.candidate.id &&
          isIntroducedLater(index.actor(described.actor), index.actor(named.actor)) &&
          (isSameAct(described, named, quoted) ||
            (isInLead(described.candidate) &&
              hasRole(index.actor(named.actor), index.actor(described.actor)))) &&
          !(isDated(described) && isDated(named))
      );
      const [first] = fitting;
      if (!first || new Set(fitting.map(({ actor }) => actor)).size !== 1) return [];
      return [
        {
          described: described.candidate.id,
          named: first.candidate.id,
          description: described.actor,
          name: first.actor
        }
      ];
    }
  );
  return found.filter(
    (one, at) =>
      found.findIndex(
        (other) => other.description === one.description || other.name === one.name
      ) === at
  );
}

function isTellable({ kind, modality, last }: Candidate): boolean {
  return KINDS.test(kind) && CLAIMED.test(modality) && !last;
}

/** "Hale was also there": somebody else than those told of before. */
function isOther({ candidate: { clause } }: Part): boolean {
  return clause?.verb.adverbs.some((adverb) => /^(?:also|too|likewise)$/.test(adverb)) ?? false;
}

function keyOf({ candidate: { kind, lemma }, role }: Part): string {
  const generic = kind === 'action' || kind === 'decision';
  return `${kind}|${generic ? actOf(lemma) : ''}|${role}`;
}

/** One person whom the text never names: "the adviser", "a Texas man"; not "two men", "officials". */
function isOnlyDescribed({ kind, name, mentions }: Actor): boolean {
  const one =
    !/\d|[^s]s$|people$|men$|police$|^(?:two|three|four|five|several|some|many|most|hundreds|dozens)\b/i.test(
      name
    );
  return (
    (kind === 'person' || kind === 'unnamed') &&
    one &&
    mentions.every(({ form }) => form === 'description' || form === 'pronoun')
  );
}

function isNamedPerson({ kind, mentions }: Actor): boolean {
  return kind === 'person' && mentions.some(({ form }) => form === 'name' || form === 'short name');
}

function isIntroducedLater(described: Actor, named: Actor): boolean {
  return (named.mentions[0]?.start ?? 0) > (described.mentions[0]?.start ?? 0);
}

/** "Spokesman" for "spokesman for the army" and "army spokesman". */
function postOf(words: string): string {
  const [post = ''] = words.toLowerCase().split(/ (?:of|for|in|at|with|to|from|on) /);
  return post.split(' ').at(-1) ?? '';
}

/** Whether a person has the post by which another is described: "a judge", "Justice Roe, the judge". */
function hasRole({ roles }: Actor, { name }: Actor): boolean {
  return roles.some((role) => postOf(role) === postOf(name));
}

function isSameAct(a: Part, b: Part, quoted: ReadonlyMap<number, readonly string[]>): boolean {
  if (a.candidate.place !== null || b.candidate.place !== null) {
    return a.candidate.place === b.candidate.place;
  }
  if (isStatement(a.candidate)) {
    const later = quoted.get(b.candidate.id) ?? [];
    return (quoted.get(a.candidate.id) ?? []).some((words) =>
      later.some((all) => all.includes(words))
    );
  }
  const [one, other] = [thingsIn(a), thingsIn(b)];
  return one.some((thing) => other.includes(thing));
}

/** Whom and what an act is done to, with and where: other actors, and the heads of its noun phrases. */
function thingsIn({ candidate, actor }: Part): string[] {
  const others = candidate.actors.map((other) => other.actor).filter((id) => id !== actor);
  const { clause, sentence } = candidate;
  if (!clause) return others;
  const phrases = [
    ...clause.objects,
    ...gather(clause.complements, (complement) => complement.phrases)
  ];
  const heads = phrases
    .filter(({ form }) => form !== 'pronoun')
    .map((phrase) => headWord(sentence, phrase));
  return [...others, ...heads];
}

const FEWEST_QUOTED_WORDS = 2;

/** What each statement quotes, by candidate id, in plain lower case; single words are too common to tell. */
function quotedWords({ quotes, quoteOwners, text }: Telling): Map<number, string[]> {
  const found = new Map<number, string[]>();
  quotes.forEach((quote, at) => {
    const owner = quoteOwners.get(at);
    const words = foldWords(slice(text, quote.inner));
    if (owner === undefined || words.split(' ').length < FEWEST_QUOTED_WORDS) return;
    found.set(owner, [...(found.get(owner) ?? []), words]);
  });
  return found;
}
