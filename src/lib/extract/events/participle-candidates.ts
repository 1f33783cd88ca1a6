import type { EventActor } from '#lib/domain/event.ts';
import { covers } from '#lib/domain/span.ts';
import { gather } from '../gather.ts';
import type { ActorIndex } from '../actors/actor-index.ts';
import type { ReadDocument, Sentence } from '../document/document.ts';
import type { Clause } from '../grammar/clause.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import { coordinated } from '../grammar/phrase-lists.ts';
import type { VerbGroup } from '../grammar/verb-group.ts';
import { CUE_VERBS } from '../lexicon/cues.ts';
import { isSpeechVerb, STATE_PASSIVES, STATE_VERBS } from '../lexicon/event-verbs.ts';
import type { Firings, Rule } from '../rule.ts';
import type { Candidate } from './candidate.ts';
import { distinct, inRole, isCalendar, spanOf } from './clause-reading.ts';
import { frontedParticiple } from './fronted-phrase.ts';

export const DESCRIBED_WITH_ITS_DATE: Rule = {
  id: 'described-with-its-date',
  why: '“A treaty signed in 1998”: a participle with a date of its own tells of what happened then.'
};

/**
 * Finds what participles tell of with a date right after them, in the article’s own voice: "a deal begun
 * between the two firms last year". `known` is the number of candidates so far.
 */
export function participleCandidates(
  document: ReadDocument,
  clausesOf: readonly (readonly Clause[])[],
  index: ActorIndex,
  known: number,
  firings: Firings
): Candidate[] {
  const found: Candidate[] = [];
  for (const sentence of document.sentences) {
    if (sentence.speech !== null || sentence.block.role === 'headline') continue;
    if (!sentence.times.some(isCalendar)) continue;
    const clauses = clausesOf[sentence.index] ?? [];
    const finite = new Set(clauses.map(({ verb }) => verb.from));
    for (const group of sentence.groups) {
      const dates = isDatingBack(sentence, group);
      if (!dates && (group.finiteness !== 'bare' || finite.has(group.from) || tellsNothing(group)))
        continue;
      const fronted = phraseBehind(sentence, clauses, group);
      const phrase = fronted ?? phraseBefore(sentence, group);
      const tail = phrase && tailOf(sentence, group);
      if (!phrase || !tail) continue;
      firings.note(DESCRIBED_WITH_ITS_DATE);
      found.push({
        id: known + found.length,
        kind: 'other',
        modality: 'asserted',
        lemma: group.lemma,
        trigger: { start: group.start, end: group.end },
        words: fronted
          ? spanOf(sentence, group.from, isNamedNext(fronted, tail) ? fronted.to : tail.to)
          : spanOf(sentence, phrase.from, tail.to),
        sentence,
        clause: null,
        actors: actorsOf(index, phrase, tail.parts),
        place: null,
        teller: null,
        accordingTo: null,
        venue: null,
        outlets: [],
        last: false,
        rule: DESCRIBED_WITH_ITS_DATE.id
      });
    }
  }
  return found;
}

/** "A policy dating back to the 1990s". */
function isDatingBack({ tagged }: Sentence, { finiteness, lemma, to }: VerbGroup): boolean {
  return (
    finiteness === 'gerund' &&
    lemma === 'date' &&
    /^(?:back|from|to)$/.test(tagged[to]?.lower ?? '')
  );
}

/** What a participle describes: right before it, or before a comma ("the firm’s latest suit, filed in May"). */
function phraseBefore({ phrases, tagged }: Sentence, { from }: VerbGroup): NounPhrase | undefined {
  const end = tagged[from - 1]?.exact === ',' ? from - 1 : from;
  return phrases.find(({ to }) => to === end);
}

/** What a participle that opens a clause of the article’s own describes: "Born in Oslo in 1960, Roth studied law". */
function phraseBehind(
  sentence: Sentence,
  clauses: readonly Clause[],
  group: VerbGroup
): NounPhrase | undefined {
  const clause = clauses.find(
    (own) =>
      (own.role === 'main' || own.role === 'coordinate') &&
      frontedParticiple(sentence, own) === group
  );
  const [first, second] = clause?.subject ?? [];
  return second ? undefined : first;
}

/** Whether only a comma stands between a date and who it is told of, by more than a pronoun. */
function isNamedNext({ form, from }: NounPhrase, tail: Tail): boolean {
  return form !== 'pronoun' && from === tail.to + 1;
}

function tellsNothing({ lemma }: VerbGroup): boolean {
  const cue = CUE_VERBS.get(lemma);
  return (
    STATE_VERBS.has(lemma) || STATE_PASSIVES.has(lemma) || cue === 'opinion' || isSpeechVerb(lemma)
  );
}

const DATES = /^(?:in|on|at|during|around|about|by|before|after|to|from)$/;

interface Tail {
  readonly to: number;
  readonly parts: readonly {
    readonly preposition: string;
    readonly phrases: readonly NounPhrase[];
  }[];
}

/** What follows a participle without a break, up to its date; null where no date ends it. */
function tailOf(sentence: Sentence, group: VerbGroup): Tail | null {
  const { tagged, phrases } = sentence;
  const parts: { preposition: string; phrases: readonly NounPhrase[] }[] = [];
  let at = group.to;
  for (;;) {
    while (tagged[at]?.tag === 'adv') at += 1;
    const dateAt = tagged[at]?.tag === 'time' ? at : at + 1;
    const item = tagged[at];
    if (tagged[dateAt]?.tag === 'time' && (dateAt === at || DATES.test(item?.lower ?? ''))) {
      const date = tagged[dateAt] ?? group;
      return sentence.times.some((time) => covers(date, time) && isCalendar(time))
        ? { to: dateAt + 1, parts }
        : null;
    }
    const object = phrases.find(({ from }) => from === at + 1);
    if (!object || !item || (item.tag !== 'prep' && item.tag !== 'to')) return null;
    const list = coordinated(tagged, phrases, object);
    parts.push({ preposition: item.lower, phrases: list });
    at = list.at(-1)?.to ?? object.to;
  }
}

function actorsOf(index: ActorIndex, phrase: NounPhrase, parts: Tail['parts']): EventActor[] {
  const named = (...prepositions: string[]): string[] =>
    gather(
      gather(
        parts.filter(({ preposition }) => prepositions.includes(preposition)),
        (part) => part.phrases
      ),
      (part) => index.actorsAt(part).map(({ actor }) => actor)
    );
  return distinct([
    ...inRole(named('by'), 'agent'),
    ...inRole(
      index.actorsAt(phrase).map(({ actor }) => actor),
      'patient'
    ),
    ...inRole(named('between', 'with', 'to', 'from'), 'participant')
  ]);
}
