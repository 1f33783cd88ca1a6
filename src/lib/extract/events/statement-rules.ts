import type { EventActor } from '#lib/domain/event.ts';
import { CUE_VERBS } from '../lexicon/cues.ts';
import { isSpeechVerb, REFUSING_VERBS } from '../lexicon/event-verbs.ts';
import {
  actorsOf,
  agentsOf,
  complementActors,
  inRole,
  ownersOf,
  patientsOf,
  type ClauseReading,
  type ClauseRule
} from './clause-reading.ts';
import { outletsOf } from './sources.ts';

const CONFIRM_OR_COMMENT =
  /^(?:confirm|deny|comment|say|discuss|answer|respond|elaborate|speak|disclose|reveal|verify)$/;

/** Who speaks, whom it is said to, and whom it is about. */
function speaking(reading: ClauseReading): EventActor[] {
  const speakers = agentsOf(reading);
  const told = /^(?:tell|inform|ask|assure|warn)$/.test(reading.clause.verb.lemma);
  const objects = patientsOf(reading);
  const about = reading.clause.verb.passive ? reading.clause.subject : reading.clause.objects;
  const owners = about.flatMap((phrase) => ownersOf(reading, phrase));
  const addressees = [
    ...complementActors(reading, 'to'),
    ...outletsOf(reading),
    ...(told ? objects : [])
  ];
  return [
    ...inRole(speakers, 'speaker'),
    ...inRole(addressees, 'addressee'),
    ...inRole([...(told ? [] : objects), ...owners], 'subject')
  ];
}

export const declinesToConfirm: ClauseRule = {
  id: 'declines-to-confirm',
  why: 'Who declines to confirm, to deny or to comment has neither confirmed nor denied.',
  read(reading) {
    const { clause, sentence } = reading;
    const { verb } = clause;
    const refused =
      REFUSING_VERBS.has(verb.lemma) &&
      clause.infinitives.some(({ lemma }) => CONFIRM_OR_COMMENT.test(lemma));
    const withheld =
      (verb.negated || verb.adverbs.includes('neither')) &&
      /^(?:confirm|comment|verify)$/.test(verb.lemma) &&
      verb.tense !== 'present';
    const neither =
      /^(?:confirm|deny)$/.test(verb.lemma) &&
      sentence.tagged.slice(clause.from, verb.main).some(({ lower }) => lower === 'neither');
    if (!refused && !withheld && !neither) return null;
    const actors = speaking(reading);
    const events = reading.clause.infinitives.length > 0 ? objectsOfInfinitive(reading) : [];
    return actors.some(({ role }) => role === 'speaker')
      ? { kind: 'non-confirmation', actors: [...actors, ...events] }
      : null;
  }
};

/** "declined to confirm Bonne’s visit": whose visit. */
function objectsOfInfinitive(reading: ClauseReading): EventActor[] {
  const { clause, sentence } = reading;
  const first = clause.infinitives[0];
  if (!first) return [];
  const after = sentence.phrases.filter(
    (phrase) => phrase.from >= first.to && phrase.to <= clause.to
  );
  return inRole(
    [
      ...new Set(
        after.flatMap((phrase) => [...ownersOf(reading, phrase), ...actorsOf(reading, [phrase])])
      )
    ],
    'subject'
  );
}

export const doesTheSame: ClauseRule = {
  id: 'does-the-same',
  why: '“Did the same”, “did so” and “as did the ministry” tell again, of someone else, what was told before.',
  read(reading) {
    const { clause, before } = reading;
    const model = before.at(-1);
    if (clause.verb.lemma !== 'do' || clause.verb.main !== clause.verb.to - 1 || !model)
      return null;
    const doers = saysTheSame(reading) ? agentsOf(reading) : doersAfter(reading);
    if (doers.length === 0) return null;
    const role = model.actors.some((actor) => actor.role === 'speaker') ? 'speaker' : 'agent';
    const others = model.actors.filter((actor) => actor.role !== role);
    return {
      kind: model.kind,
      lemma: model.lemma,
      actors: [...inRole(doers, role), ...others],
      place: model.place
    };
  }
};

/** "did the same", "did so", "did likewise". */
function saysTheSame({ clause, sentence }: ClauseReading): boolean {
  const [first, second] = sentence.tagged.slice(clause.verb.to, clause.verb.to + 2);
  return (
    /^(?:so|likewise)$/.test(first?.lower ?? '') ||
    (first?.lower === 'the' && second?.lower === 'same')
  );
}

/** "as did the ministry", "so did Anna Roth": who stands after the verb. */
function doersAfter(reading: ClauseReading): string[] {
  const { clause, sentence } = reading;
  if (!/^(?:as|so)$/.test(sentence.tagged[clause.verb.from - 1]?.lower ?? '')) return [];
  const after = sentence.phrases.find(({ from }) => from === clause.verb.to);
  return after ? actorsOf(reading, [after]) : [];
}

export const denies: ClauseRule = {
  id: 'denies',
  why: 'Denying, rejecting or disputing what was said is a denial.',
  read(reading) {
    const { clause, quotes } = reading;
    if (CUE_VERBS.get(clause.verb.lemma) !== 'denial' || clause.verb.negated) return null;
    if (!quotes && !isSpeechVerb(clause.verb.lemma)) return null;
    const actors = speaking(reading);
    return actors.some(({ role }) => role === 'speaker') ? { kind: 'denial', actors } : null;
  }
};

export const says: ClauseRule = {
  id: 'says',
  why: 'A verb of saying, writing, judging or confirming with someone who says it is a statement.',
  read(reading) {
    const { clause, quotes } = reading;
    const cue = CUE_VERBS.has(clause.verb.lemma) && quotes;
    if (!cue && !isSpeechVerb(clause.verb.lemma)) return null;
    if (
      clause.verb.negated ||
      clause.verb.tense === 'conditional' ||
      clause.verb.tense === 'future'
    )
      return null;
    const actors = speaking(reading);
    return actors.some(({ role }) => role === 'speaker') ? { kind: 'statement', actors } : null;
  }
};
