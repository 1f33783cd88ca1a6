import type { Actor } from '#lib/domain/actor.ts';
import type { Rule } from '../rule.ts';
import { actorsWith, type Candidate } from './candidate.ts';
import type { Telling } from './joins.ts';

export const DESCRIBED_THEN_NAMED: Rule = {
  id: 'described-then-named',
  why: 'The lead tells an act of someone whom it only describes; the same act, told later of someone named who is nowhere else introduced, is read as the same act by the same person.'
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

const KINDS = /^(?:visit|meeting|call|talks|action|decision)$/;

/**
 * Finds acts told twice, once of a described and once of a named person: the same kind of act with the
 * same place or the same other side, only one of them dated, and no second person who would fit.
 */
export function describedThenNamed({ candidates, times, index }: Telling): NamedLater[] {
  const acts = candidates.filter(
    (candidate) =>
      KINDS.test(candidate.kind) &&
      candidate.modality === 'asserted' &&
      !candidate.last &&
      agentOf(candidate) !== null
  );
  const described = acts.filter((candidate) =>
    isOnlyDescribed(index.actor(agentOf(candidate) ?? ''))
  );
  const found = described.flatMap((candidate): NamedLater[] => {
    const fitting = acts.filter(
      (other) =>
        other.id > candidate.id &&
        isNamedPerson(index.actor(agentOf(other) ?? '')) &&
        isSameAct(candidate, other) &&
        !(times[candidate.id]?.own && times[other.id]?.own) &&
        !actorsIn(candidate).includes(agentOf(other) ?? '')
    );
    const people = new Set(fitting.map(agentOf));
    const first = fitting[0];
    if (!first || people.size !== 1) return [];
    return [
      {
        described: candidate.id,
        named: first.id,
        description: agentOf(candidate) ?? '',
        name: agentOf(first) ?? ''
      }
    ];
  });
  return found.filter(
    (one, at) => found.findIndex((other) => other.description === one.description) === at
  );
}

function agentOf(candidate: Candidate): string | null {
  const agents = actorsWith(candidate, 'agent', 'participant');
  return agents[0] !== undefined && candidate.actors[0]?.actor === agents[0] ? agents[0] : null;
}

function actorsIn(candidate: Candidate): string[] {
  return candidate.actors.map(({ actor }) => actor);
}

function isOnlyDescribed(actor: Actor): boolean {
  const singular =
    /^(?:the|a|an|his|her|its|their|\p{Lu})/iu.test(actor.name) && !/\d|s$/.test(actor.name);
  return (
    (actor.kind === 'person' || actor.kind === 'unnamed') &&
    singular &&
    actor.mentions.every(({ form }) => form === 'description' || form === 'pronoun')
  );
}

function isNamedPerson(actor: Actor): boolean {
  return (
    actor.kind === 'person' &&
    actor.mentions.some(({ form }) => form === 'name' || form === 'short name')
  );
}

function isSameAct(a: Candidate, b: Candidate): boolean {
  const generic = a.kind === 'action' || a.kind === 'decision';
  if (a.kind !== b.kind || (generic && a.lemma !== b.lemma)) return false;
  const others = (candidate: Candidate): string[] =>
    actorsIn(candidate).filter((id) => id !== agentOf(candidate));
  if (a.place !== null || b.place !== null) return a.place === b.place;
  return others(a).some((id) => others(b).includes(id));
}
