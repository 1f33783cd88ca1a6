import type { EventActor } from '#lib/domain/event.ts';
import { covers } from '#lib/domain/span.ts';
import { gather } from '../gather.ts';
import type { ActorIndex } from '../actors/actor-index.ts';
import type { ReadDocument, Sentence } from '../document/document.ts';
import type { Clause } from '../grammar/clause.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import type { VerbGroup } from '../grammar/verb-group.ts';
import { CUE_VERBS } from '../lexicon/cues.ts';
import { STATE_VERBS } from '../lexicon/event-verbs.ts';
import type { Firings, Rule } from '../rule.ts';
import type { Candidate } from './candidate.ts';
import { distinct, inRole, isCalendar, spanOf } from './clause-reading.ts';
import { indexAt, onlyDescribesNoun } from './noun-date.ts';

export const GOES_ON_WITH_ITS_DATE: Rule = {
  id: 'goes-on-with-its-date',
  why: '“Opened in 1990, becoming a school in 1995”: a verb in -ing after a comma, with another date of its own, tells what came of it.'
};

/**
 * Finds what verbs in -ing tell behind a dated clause, in the article’s own voice, each with a date of its own:
 * "…, forcing the firm to close in 1995". `known` is the number of candidates so far.
 */
export function gerundCandidates(
  document: ReadDocument,
  clausesOf: readonly (readonly Clause[])[],
  index: ActorIndex,
  known: number,
  firings: Firings
): Candidate[] {
  const found: Candidate[] = [];
  for (const sentence of document.sentences) {
    if (sentence.speech !== null || sentence.block.role === 'headline') continue;
    if (sentence.times.filter(isCalendar).length < 2) continue;
    for (const group of sentence.groups) {
      const clause = (clausesOf[sentence.index] ?? []).find(
        ({ from, to }) => from <= group.from && group.from < to
      );
      if (!clause || !goesOn(sentence, clause, group)) continue;
      const date = dateBehind(sentence, clause, group);
      if (date === null || !isDatedBefore(sentence, clause, group)) continue;
      const made = madeToDo(sentence, group);
      const verb = made?.verb ?? group;
      if (verb.to > date) continue;
      firings.note(GOES_ON_WITH_ITS_DATE);
      found.push({
        id: known + found.length,
        kind: 'other',
        modality: 'asserted',
        lemma: verb.lemma,
        trigger: { start: verb.start, end: verb.end },
        words: spanOf(sentence, group.from, date + 1),
        sentence,
        clause: null,
        actors: actorsOf(index, sentence, made ? [made.who] : clause.subject, verb.to, date),
        place: null,
        teller: null,
        accordingTo: null,
        venue: null,
        outlets: [],
        last: false,
        rule: GOES_ON_WITH_ITS_DATE.id
      });
    }
  }
  return found;
}

/** "…, becoming": not "…, saying", "…, including", nor what goes on with a plan. */
function goesOn(sentence: Sentence, { verb, role }: Clause, group: VerbGroup): boolean {
  const { finiteness, lemma, from } = group;
  return (
    finiteness === 'gerund' &&
    from >= verb.to &&
    sentence.tagged[from - 1]?.exact === ',' &&
    verb.tense === 'past' &&
    role !== 'content' &&
    !STATE_VERBS.has(lemma) &&
    !CUE_VERBS.has(lemma) &&
    !/^(?:begin|start|follow|accord)$/.test(lemma)
  );
}

/** Index of the first date behind a verb, with no other mark or finite verb before it; null where none stands there. */
function dateBehind(sentence: Sentence, clause: Clause, group: VerbGroup): number | null {
  const { tagged, times } = sentence;
  // "ending the day", "surpassing the May record": what is ended or surpassed is no date of it.
  for (let at = group.to; at < clause.to; at += 1) {
    const item = tagged[at];
    if (!item || item.tag === 'mark' || item.tag === 'rel' || item.tag === 'sub') return null;
    if (item.tag !== 'time') continue;
    const told = times.find((time) => covers(item, time));
    const isObject = at === group.to || tagged[at - 1]?.tag === 'det';
    const ofNoun = isObject || onlyDescribesNoun(sentence, at);
    return told && isCalendar(told) && isThen(told.relation.kind) && !ofNoun ? at : null;
  }
  return null;
}

function isThen(relation: string): boolean {
  return relation === 'at' || relation === 'during';
}

/** Whether the clause has a date before the verb in -ing, so that it needs none from behind it. */
function isDatedBefore(sentence: Sentence, clause: Clause, group: VerbGroup): boolean {
  return sentence.times.some((time) => {
    const at = indexAt(sentence, time.start);
    return isCalendar(time) && clause.from <= at && at < group.from;
  });
}

/** "Prompting the firm to close": who is made to do what. */
function madeToDo(
  { phrases, groups }: Sentence,
  { to }: VerbGroup
): { readonly who: NounPhrase; readonly verb: VerbGroup } | null {
  const who = phrases.find(({ from }) => from === to);
  const verb =
    who && groups.find(({ from, finiteness }) => from === who.to && finiteness === 'infinitive');
  return who && verb ? { who, verb } : null;
}

function actorsOf(
  index: ActorIndex,
  { phrases }: Sentence,
  doers: readonly NounPhrase[],
  from: number,
  to: number
): EventActor[] {
  const actors = (those: readonly NounPhrase[]): string[] =>
    gather(those, (phrase) => index.actorsAt(phrase).map(({ actor }) => actor));
  const others = phrases.filter((phrase) => phrase.from >= from && phrase.to <= to);
  return distinct([...inRole(actors(doers), 'agent'), ...inRole(actors(others), 'participant')]);
}
