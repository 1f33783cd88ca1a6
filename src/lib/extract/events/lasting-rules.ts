import type { EventKind } from '#lib/domain/event.ts';
import {
  CONTINUING_VERBS,
  EVENT_NOUNS,
  LASTING_NOUNS,
  MEETING_VERBS,
  STATE_VERBS,
  TALKING_VERBS,
  VISITING_VERBS
} from '../lexicon/event-verbs.ts';
import {
  agentsOf,
  complementActors,
  headWord,
  inRole,
  ownersOf,
  patientsOf,
  type ClauseEvent,
  type ClauseReading,
  type ClauseRule
} from './clause-reading.ts';

export const notSince: ClauseRule = {
  id: 'not-since',
  why: 'Who has not done it since then did it then for the last time.',
  read(reading) {
    const { clause, sentence } = reading;
    const { verb } = clause;
    if (!verb.negated || !verb.perfect || STATE_VERBS.has(verb.lemma)) return null;
    const range = { start: verb.end, end: sentence.end };
    const within = (span: { start: number; end: number }): boolean =>
      range.start <= span.start && span.end <= range.end;
    const since =
      sentence.anchors.some(
        (anchor) => within(anchor) && (anchor.since || anchor.relation === 'since')
      ) || sentence.times.some((mention) => within(mention) && mention.relation.kind === 'since');
    const agents = agentsOf(reading);
    if (!since || agents.length === 0) return null;
    const kind: EventKind = TALKING_VERBS.has(verb.lemma)
      ? 'talks'
      : MEETING_VERBS.has(verb.lemma)
        ? 'meeting'
        : VISITING_VERBS.has(verb.lemma)
          ? 'visit'
          : 'action';
    const others = [...patientsOf(reading), ...complementActors(reading, 'with')];
    const role = kind === 'talks' || kind === 'meeting' ? 'participant' : 'agent';
    return {
      kind,
      last: true,
      actors: [
        ...inRole(agents, role),
        ...inRole(others, kind === 'visit' ? 'venue' : 'participant')
      ]
    };
  }
};

export const goesOn: ClauseRule = {
  id: 'goes-on',
  why: 'Talks that drag on, a war that continues, and what someone is doing are going on when the article appears.',
  read: (reading) =>
    reading.clause.verb.tense === 'present' && !reading.clause.verb.negated
      ? (continues(reading) ?? isDoing(reading))
      : null
};

/** "negotiations drag on", "the talks are under way". */
function continues(reading: ClauseReading): ClauseEvent | null {
  const { clause, sentence } = reading;
  const subject = clause.subject[0];
  if (!subject || !LASTING_NOUNS.has(headWord(sentence, subject))) return null;
  const next = sentence.tagged
    .slice(clause.verb.main + 1, clause.verb.main + 3)
    .map(({ lower }) => lower);
  const underway =
    clause.verb.lemma === 'be' &&
    next.some((word) => /^(?:underway|ongoing|continuing|way)$/.test(word));
  if (!CONTINUING_VERBS.has(clause.verb.lemma) && !underway) return null;
  const noun = headWord(sentence, subject);
  const parties = [...ownersOf(reading, subject), ...complementActors(reading, 'between', 'with')];
  const places = complementActors(reading, 'in', 'over', 'against');
  return {
    kind: EVENT_NOUNS.get(noun) ?? 'other',
    lemma: noun,
    ongoing: true,
    actors: [...inRole([...new Set(parties)], 'participant'), ...inRole(places, 'venue')]
  };
}

/** "the bank is lending". */
function isDoing(reading: ClauseReading): ClauseEvent | null {
  const { verb, role } = reading.clause;
  const elsewhere = role === 'relative' || reading.sentence.speech !== null;
  if (!verb.progressive || elsewhere || STATE_VERBS.has(verb.lemma)) return null;
  const agents = agentsOf(reading);
  const actors = [...inRole(agents, 'agent'), ...inRole(patientsOf(reading), 'patient')];
  return agents.length > 0 ? { kind: 'action', ongoing: true, actors } : null;
}
