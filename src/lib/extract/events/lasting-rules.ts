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
  why: 'Talks that drag on and a war that continues are going on when the article appears.',
  read(reading) {
    const { clause, sentence } = reading;
    const subject = clause.subject[0];
    if (
      !subject ||
      !LASTING_NOUNS.has(headWord(sentence, subject)) ||
      clause.verb.tense !== 'present'
    )
      return null;
    const underway =
      clause.verb.lemma === 'be' &&
      sentence.tagged
        .slice(clause.verb.main + 1, clause.verb.main + 3)
        .some(({ lower }) => /^(?:underway|ongoing|continuing)$/.test(lower));
    if (!CONTINUING_VERBS.has(clause.verb.lemma) && clause.verb.lemma !== 'continue' && !underway)
      return null;
    const noun = headWord(sentence, subject);
    const places = complementActors(reading, 'in', 'over', 'against');
    const parties = [
      ...ownersOf(reading, subject),
      ...complementActors(reading, 'between', 'with')
    ];
    return {
      kind: EVENT_NOUNS.get(noun) ?? 'other',
      lemma: noun,
      ongoing: true,
      actors: [...inRole([...new Set(parties)], 'participant'), ...inRole(places, 'venue')]
    };
  }
};
