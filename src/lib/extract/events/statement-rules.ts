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
  why: '“Did the same” and “did so” tell again, of someone else, what the statement before tells.',
  read(reading) {
    const { clause, sentence, before } = reading;
    if (clause.verb.lemma !== 'do' || clause.verb.main !== clause.verb.to - 1) return null;
    const next = sentence.tagged
      .slice(clause.verb.to, clause.verb.to + 2)
      .map(({ lower }) => lower);
    const same =
      next[0] === 'so' || next[0] === 'likewise' || (next[0] === 'the' && next[1] === 'same');
    const model = before.at(-1);
    if (!same || !model) return null;
    const role = model.actors.find((actor) => actor.role === 'speaker') ? 'speaker' : 'agent';
    const others = model.actors.filter((actor) => actor.role !== role);
    return {
      kind: model.kind,
      lemma: model.lemma,
      actors: [...inRole(agentsOf(reading), role), ...others],
      place: model.place
    };
  }
};

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
