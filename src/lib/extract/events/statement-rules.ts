import type { EventActor } from '#lib/domain/event.ts';
import { gather } from '../gather.ts';
import type { Clause } from '../grammar/clause.ts';
import { CUE_VERBS } from '../lexicon/cues.ts';
import { isSpeechVerb, needsContent, REFUSING_VERBS } from '../lexicon/event-verbs.ts';
import {
  actorsOf,
  agentsOf,
  complementActors,
  headWord,
  inRole,
  ownersOf,
  patientsOf,
  type ClauseReading,
  type ClauseRule
} from './clause-reading.ts';
import { isQuotedAs, outletsOf } from './sources.ts';

const CONFIRM_OR_COMMENT =
  /^(?:confirm|deny|comment|say|discuss|answer|respond|elaborate|speak|disclose|reveal|verify)$/;

/** Who speaks, whom it is said to, and whom it is about. */
function speaking(reading: ClauseReading): EventActor[] {
  const speakers = speakersOf(reading);
  const told = /^(?:tell|inform|ask|assure|warn)$/.test(reading.clause.verb.lemma);
  const objects = patientsOf(reading);
  const about = reading.clause.verb.passive ? reading.clause.subject : reading.clause.objects;
  const owners = gather(about, (phrase) => ownersOf(reading, phrase));
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

const DOCUMENTS =
  /^(?:statement|report|letter|post|posting|memo|message|press|release|note|article|editorial|study|survey|document|filing|email|tweet|announcement|verdict|ruling|petition|suit|lawsuit|complaint|book|memoir|paper|newspaper|magazine|website|blog)$/;

/** Who says it: the subject, or of a document whose it is ("a statement from the bank said"). */
function speakersOf(reading: ClauseReading): string[] {
  const { clause, sentence } = reading;
  const document = clause.verb.passive ? undefined : clause.subject[0];
  if (!document || !DOCUMENTS.test(headWord(sentence, document))) return agentsOf(reading);
  const author = clause.complements.find(
    ({ preposition, at }) => at === document.to && /^(?:from|by|of|on)$/.test(preposition)
  );
  const authors = author ? actorsOf(reading, author.phrases) : ownersOf(reading, document);
  return authors.length > 0 ? authors : agentsOf(reading);
}

/** Whether something that is no actor says it: "posts on the board", "other sites". */
function isSaidByThing(reading: ClauseReading): boolean {
  const { verb, subject } = reading.clause;
  if (verb.passive || subject.every(({ form }) => form === 'pronoun')) return false;
  return reading.quotes || hasContent(reading);
}

/** Whether a clause says what was said. */
function hasContent({ clause, clauses }: ClauseReading): boolean {
  return clauses.some(({ role, parent }) => role === 'content' && parent === clause.index);
}

export const quotedAsSaying: ClauseRule = {
  id: 'quoted-as-saying',
  why: 'Whom a paper quotes as saying something has said it; the paper passes it on.',
  read(reading) {
    const falsely = reading.clause.verb.adverbs.includes('falsely');
    const speakers = isQuotedAs(reading) && !falsely ? patientsOf(reading) : [];
    return speakers.length > 0 ? { kind: 'statement', actors: inRole(speakers, 'speaker') } : null;
  }
};

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
        gather(after, (phrase) => [...ownersOf(reading, phrase), ...actorsOf(reading, [phrase])])
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

/** "insisted that it had not happened". */
function insistsNot({ clause, clauses }: ClauseReading): boolean {
  const said = clauses.find(({ role, parent }) => role === 'content' && parent === clause.index);
  return /^(?:insist|assert|maintain)$/.test(clause.verb.lemma) && said?.verb.negated === true;
}

export const denies: ClauseRule = {
  id: 'denies',
  why: 'Denying, rejecting or disputing what was said is a denial.',
  read(reading) {
    const { clause, quotes } = reading;
    if (clause.verb.negated) return null;
    if (CUE_VERBS.get(clause.verb.lemma) !== 'denial')
      return insistsNot(reading) ? { kind: 'denial', actors: speaking(reading) } : null;
    if (!quotes && !isSpeechVerb(clause.verb.lemma)) return null;
    const actors = speaking(reading);
    return actors.some(({ role }) => role === 'speaker') ? { kind: 'denial', actors } : null;
  }
};

/** "went on to say", "continued to insist": the verb of saying is the infinitive. */
function saidLemma({ verb, infinitives }: Clause): string {
  const next = infinitives.find(({ from }) => from - verb.to <= 1);
  const light = /^(?:go|continue|proceed)$/.test(verb.lemma);
  return light && next && isSpeechVerb(next.lemma) ? next.lemma : verb.lemma;
}

export const says: ClauseRule = {
  id: 'says',
  why: 'A verb of saying, writing, judging or confirming with someone who says it is a statement.',
  read(reading) {
    const { clause, quotes } = reading;
    const lemma = saidLemma(clause);
    const cue = CUE_VERBS.has(lemma) && quotes;
    if (!cue && (!isSpeechVerb(lemma) || (needsContent(lemma) && !hasContent(reading))))
      return null;
    if (
      clause.verb.negated ||
      clause.verb.adverbs.includes('falsely') ||
      clause.verb.tense === 'conditional' ||
      clause.verb.tense === 'future'
    )
      return null;
    const actors = speaking(reading);
    return actors.some(({ role }) => role === 'speaker') || isSaidByThing(reading)
      ? { kind: 'statement', actors }
      : null;
  }
};
