import type { EventKind } from '#lib/domain/event.ts';
import type { VerbGroup } from '../grammar/verb-group.ts';
import {
  CALLING_VERBS,
  DECIDING_VERBS,
  EVENT_NOUNS,
  GOING_VERBS,
  MEETING_VERBS,
  STATE_PASSIVES,
  STATE_VERBS,
  TALKING_VERBS,
  VISITING_VERBS
} from '../lexicon/event-verbs.ts';
import {
  actorsOf,
  agentsOf,
  complementActors,
  headWord,
  inRole,
  isDated,
  isOnDay,
  ownersOf,
  patientsOf,
  type ClauseEvent,
  type ClauseReading,
  type ClauseRule
} from './clause-reading.ts';

/** Something done together: who does it, and with whom. */
function together(reading: ClauseReading, kind: EventKind): ClauseEvent | null {
  const actors = [
    ...agentsOf(reading),
    ...patientsOf(reading),
    ...complementActors(reading, 'with')
  ];
  if (agentsOf(reading).length === 0) return null;
  return { kind, actors: inRole([...new Set(actors)], 'participant') };
}

export const visits: ClauseRule = {
  id: 'visits',
  why: 'Visiting, or going to a place, is a visit there.',
  read(reading) {
    const { clause } = reading;
    const { lemma, passive } = clause.verb;
    if (!VISITING_VERBS.has(lemma) && (passive || !GOING_VERBS.has(lemma))) return null;
    const agents = agentsOf(reading);
    const places =
      lemma === 'visit' || lemma === 'tour'
        ? patientsOf(reading)
        : complementActors(reading, 'to', 'in', 'at');
    const place =
      places.find((id) => /^(?:place|state|organisation)$/.test(reading.index.actor(id).kind)) ??
      null;
    if (
      agents.length === 0 ||
      (GOING_VERBS.has(lemma) && place === null) ||
      (places.length === 0 && lemma !== 'travel')
    )
      return null;
    const others = places.filter((id) => id !== place);
    const venue = place === null ? [] : [place];
    return {
      kind: 'visit',
      place,
      actors: [
        ...inRole(agents, 'agent'),
        ...inRole(others, 'participant'),
        ...inRole(venue, 'venue')
      ]
    };
  }
};

export const meets: ClauseRule = {
  id: 'meets',
  why: 'Meeting someone is a meeting of all who take part.',
  read: (reading) =>
    MEETING_VERBS.has(reading.clause.verb.lemma) ? together(reading, 'meeting') : null
};

export const calls: ClauseRule = {
  id: 'calls',
  why: 'Phoning someone, or calling a person and nothing more, is a call.',
  read(reading) {
    const { clause, sentence } = reading;
    const { lemma } = clause.verb;
    const byPhone = clause.complements.some(
      ({ preposition, phrases }) =>
        /^(?:by|on|over)$/.test(preposition) &&
        phrases.some((phrase) => /^(?:phone|telephone)$/.test(headWord(reading.sentence, phrase)))
    );
    if (TALKING_VERBS.has(lemma) && byPhone) return together(reading, 'call');
    if (!CALLING_VERBS.has(lemma) || clause.verb.passive) return null;
    const called = clause.objects.at(-1);
    const next = called && sentence.tagged[called.to];
    const names = next && /^(?:det|poss|adj|noun|name|num|quote|verb)$/.test(next.tag);
    const people = patientsOf(reading).filter((id) =>
      /^(?:person|organisation|group)$/.test(reading.index.actor(id).kind)
    );
    return people.length > 0 && !names && sentence.tagged[clause.verb.to]?.tag !== 'prep'
      ? together(reading, 'call')
      : null;
  }
};

export const talks: ClauseRule = {
  id: 'talks',
  why: 'Speaking or negotiating with someone is talks between them.',
  read(reading) {
    if (!TALKING_VERBS.has(reading.clause.verb.lemma)) return null;
    const event = together(reading, 'talks');
    return event && event.actors.length > 1 ? event : null;
  }
};

const LIGHT_VERBS =
  /^(?:hold|have|conduct|attend|host|make|pay|sign|reach|begin|start|open|resume|conclude|join|launch)$/;

export const holdsEvent: ClauseRule = {
  id: 'holds-event',
  why: '“Held talks”, “made a visit”: the noun says what happened, the verb only that it did.',
  read(reading) {
    const { clause, sentence } = reading;
    if (!LIGHT_VERBS.test(clause.verb.lemma)) return null;
    const things = clause.verb.passive ? clause.subject : clause.objects;
    const named = things.find((phrase) => EVENT_NOUNS.has(headWord(sentence, phrase)));
    const kind = named && EVENT_NOUNS.get(headWord(sentence, named));
    const agents = agentsOf(reading);
    if (!named || !kind || (agents.length === 0 && !clause.verb.passive)) return null;
    const places = kind === 'visit' ? complementActors(reading, 'to') : [];
    const others = [...complementActors(reading, 'with', 'between'), ...ownersOf(reading, named)];
    const role =
      kind === 'meeting' || kind === 'talks' || kind === 'call' ? 'participant' : 'agent';
    return {
      kind,
      lemma: headWord(sentence, named),
      place: places[0] ?? null,
      actors: [
        ...inRole(agents, role),
        ...inRole(others, 'participant'),
        ...inRole(places, 'venue')
      ]
    };
  }
};

export const decides: ClauseRule = {
  id: 'decides',
  why: 'Deciding, voting, ruling, signing or appointing is a decision.',
  read(reading) {
    if (!DECIDING_VERBS.has(reading.clause.verb.lemma)) return null;
    const actors = [
      ...inRole(agentsOf(reading), 'agent'),
      ...inRole(patientsOf(reading), 'patient')
    ];
    return actors.length > 0 ? { kind: 'decision', actors } : null;
  }
};

/** Whether a verb tells in the past tense of something that happened, not of how things were. */
function isHappening({ lemma, tense, passive, negated }: VerbGroup): boolean {
  return (
    tense === 'past' &&
    !negated &&
    !STATE_VERBS.has(lemma) &&
    !(passive && STATE_PASSIVES.has(lemma))
  );
}

export const acts: ClauseRule = {
  id: 'acts',
  why: 'Any other verb of happening in the past tense tells of an action by those whom it names.',
  read(reading) {
    const { clause } = reading;
    if (!isHappening(clause.verb)) return null;
    const agents = agentsOf(reading);
    const patients = patientsOf(reading);
    const others =
      actorsOf(reading, clause.subject).length === 0
        ? complementActors(reading, 'with', 'against', 'of', 'between')
        : [];
    if (agents.length + patients.length + others.length === 0) return null;
    const actors = [
      ...inRole(agents, 'agent'),
      ...inRole(patients, 'patient'),
      ...inRole(others, 'participant')
    ];
    return { kind: agents.length > 0 || clause.verb.passive ? 'action' : 'other', actors };
  }
};

/** "Although bans were lifted, the rules stayed": where the sentence itself tells of no change, its "although" does. */
function isNews({ clause, clauses, sentence }: ClauseReading): boolean {
  const marker = clause.marker === null ? '' : (sentence.tagged[clause.marker]?.lower ?? '');
  if (clause.role !== 'adverbial' || !/^(?:although|though|while|whilst)$/.test(marker))
    return false;
  return clauses.every(({ role, verb }) => role !== 'main' || STATE_VERBS.has(verb.lemma));
}

export const happens: ClauseRule = {
  id: 'happens',
  why: 'A verb of happening in the article’s own sentence, or with a date of its own, tells of something that happened, even where the text names nobody.',
  read(reading) {
    const { verb, role, parent, subject } = reading.clause;
    if (!isHappening(verb)) return null;
    const hearsay = parent !== null && reading.clauses[parent]?.verb.passive === true;
    const own =
      role === 'main' ||
      role === 'coordinate' ||
      (role === 'content' && hearsay) ||
      isNews(reading);
    const named = subject.some(({ form }) => form !== 'pronoun');
    return (own && named) || isDated(reading) ? { kind: 'other', actors: [] } : null;
  }
};

export const sees: ClauseRule = {
  id: 'sees-it-happen',
  why: 'What a year, a market or a firm saw happen, with a date of its own, happened.',
  read(reading) {
    const { verb, role, subject, objects } = reading.clause;
    const own = role === 'main' || role === 'coordinate';
    if (!own || verb.lemma !== 'see' || verb.tense !== 'past' || verb.passive) return null;
    const whose = actorsOf(reading, subject);
    const thing =
      subject.some(({ form }) => form !== 'pronoun') &&
      whose.every((id) => /^(?:organisation|state|place)$/.test(reading.index.actor(id).kind));
    const opened = subject.some((phrase) => headWord(reading.sentence, phrase) === 'time');
    if (!thing || opened || objects.length === 0 || !isDated(reading)) return null;
    const actors = [
      ...inRole(whose, 'subject'),
      ...inRole(actorsOf(reading, objects), 'participant')
    ];
    return { kind: 'other', actors, state: true };
  }
};

export const stands: ClauseRule = {
  id: 'stands-on-a-day',
  why: 'How things were on a day that the sentence names is worth its place on that day.',
  read(reading) {
    const { verb, role, subject } = reading.clause;
    const own = (role === 'main' || role === 'coordinate') && subject.length > 0;
    const lacks = verb.negated && !verb.progressive;
    if (!own || verb.tense !== 'past' || lacks || !isOnDay(reading)) return null;
    return { kind: 'other', actors: inRole(actorsOf(reading, subject), 'subject'), state: true };
  }
};
