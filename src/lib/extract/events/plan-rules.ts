import { DUE_ADJECTIVES, PLANNING_VERBS, STATE_VERBS } from '../lexicon/event-verbs.ts';
import { dependsOnFuture } from './may-tell.ts';
import {
  agentsOf,
  complementActors,
  inRole,
  isDated,
  patientsOf,
  type ClauseReading,
  type ClauseRule
} from './clause-reading.ts';

/** "announced that it would be paid on Friday": what was still to come when it was said. */
function isFutureInPast(reading: ClauseReading): boolean {
  const { clause, sentence } = reading;
  const would = sentence.tagged
    .slice(clause.verb.from, clause.verb.to)
    .some(({ lower }) => lower === 'would');
  return (
    clause.role === 'content' && would && !STATE_VERBS.has(clause.verb.lemma) && isDated(reading)
  );
}

/** "If she comes, he will go", "should she come, …": what hangs on a condition is no plan. */
function isConditional({ sentence }: ClauseReading): boolean {
  const [first] = sentence.tagged;
  return (
    /^(?:should|had|were)$/.test(first?.lower ?? '') ||
    sentence.tagged.some(({ tag, lower }) => tag === 'sub' && /^(?:if|unless)$/.test(lower))
  );
}

export const plans: ClauseRule = {
  id: 'plans',
  why: 'What will be, is to be or is planned has not happened: a plan.',
  read(reading) {
    const { clause, sentence, index } = reading;
    const { verb } = clause;
    const meant =
      PLANNING_VERBS.has(verb.lemma) &&
      clause.infinitives.length > 0 &&
      verb.tense !== 'conditional';
    const due =
      verb.lemma === 'be' || verb.passive
        ? clause.infinitives.length > 0 &&
          sentence.tagged
            .slice(verb.from + 1, verb.to + 2)
            .some(({ lower }) => DUE_ADJECTIVES.has(lower))
        : false;
    const ahead =
      (verb.tense === 'future' && !STATE_VERBS.has(verb.lemma)) || isFutureInPast(reading);
    const opening = clause.role === 'adverbial' && dependsOnFuture(clause, reading.clauses);
    if (
      (!meant && !ahead && !due && !opening) ||
      verb.negated ||
      sentence.speech !== null ||
      isConditional(reading)
    )
      return null;
    const actors = [
      ...inRole(agentsOf(reading), 'agent'),
      ...patientsOf(reading).map((actor) => ({
        actor,
        role: index.actor(actor).kind === 'place' ? ('venue' as const) : ('patient' as const)
      })),
      ...inRole(complementActors(reading, 'with'), 'participant')
    ];
    return actors.length > 0 || isDated(reading)
      ? {
          kind: 'plan',
          planned: true,
          lemma: meant || due ? (clause.infinitives[0]?.lemma ?? verb.lemma) : verb.lemma,
          actors
        }
      : null;
  }
};
