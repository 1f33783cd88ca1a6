import { CUE_VERBS } from '../lexicon/cues.ts';
import { isSpeechVerb, STATE_VERBS } from '../lexicon/event-verbs.ts';
import type { Clause } from '../grammar/clause.ts';
import { actorsWith, type Candidate } from './candidate.ts';
import { isDated, type ClauseEvent, type ClauseReading } from './clause-reading.ts';

const HYPOTHETICAL = /^(?:if|unless|whether|lest|until|till)$/;

/** Whether a clause may tell of something that happened at all. */
export function mayTell(reading: ClauseReading, teller: number | null): boolean {
  const { clause, sentence, clauses } = reading;
  const marker = clause.marker === null ? '' : (sentence.tagged[clause.marker]?.lower ?? '');
  const isContent = clause.role === 'content';
  const conditional = clause.verb.tense === 'conditional' && !isContent && !withholds(clause);
  if (
    HYPOTHETICAL.test(marker) ||
    conditional ||
    isOfNobody(reading, clause) ||
    onlyReports(reading)
  )
    return false;
  if (clause.role === 'adverbial' && dependsOnFuture(clause, clauses))
    return marker === 'when' && isDated(reading);
  if (clause.role === 'adverbial' && clause.verb.progressive && !isDated(reading))
    return clause.verb.tense === 'present' && /^(?:although|though|while|whilst)$/.test(marker);
  if (isContent) {
    const parent = clause.parent === null ? undefined : clauses[clause.parent];
    if (parent && (deniesTwice(reading, parent) || isOldText(reading, parent))) return false;
    const said = parent !== undefined && isSpeechVerb(parent.verb.lemma);
    return said && (teller !== null || parent.verb.passive) && clause.verb.tense !== 'present';
  }
  if (clause.role === 'relative') return clause.verb.tense === 'past' && isDated(reading);
  return true;
}

/** "denied denying that …": neither so nor not so. */
function deniesTwice({ clause, sentence }: ClauseReading, { verb }: Clause): boolean {
  return sentence.groups.some(
    ({ from, to, finiteness, lemma }) =>
      from >= verb.to &&
      to <= clause.from &&
      finiteness === 'gerund' &&
      CUE_VERBS.get(lemma) === 'denial'
  );
}

/** "An earlier version of this article said that …": what is corrected is told by nobody any more. */
function isOldText({ sentence }: ClauseReading, { subject }: Clause): boolean {
  const [first] = subject;
  const next = sentence.tagged.slice(first?.to, (first?.to ?? 0) + 2);
  return (
    /\b(?:version|article|story|report)$/i.test(first?.exact ?? '') &&
    (next[1]?.lower === 'this' || /^(?:this|an earlier) /i.test(first?.exact ?? ''))
  );
}

/** "It has been reported that …": what happened is told by what follows. */
function onlyReports({ clause, clauses }: ClauseReading): boolean {
  const { verb, subject, index } = clause;
  return (
    verb.passive &&
    isSpeechVerb(verb.lemma) &&
    subject.every(({ exact }) => /^it$/i.test(exact)) &&
    clauses.some(({ role, parent }) => role === 'content' && parent === index)
  );
}

/** "Nobody spoke", "no ship sank", "neither Chile nor Peru signed". */
function isOfNobody({ sentence }: ClauseReading, { subject, verb }: Clause): boolean {
  if (verb.negated) return false;
  return subject.some(({ exact, from }) => {
    const words = sentence.tagged.slice(Math.max(0, from - 2), from).map(({ lower }) => lower);
    return (
      /^(?:no|none|nobody|nothing|neither)\b/i.test(exact) ||
      /\b(?:neither|nor)(?: of)?$/.test(words.join(' '))
    );
  });
}

/** "would not confirm", "could neither confirm nor deny" are no conditions. */
function withholds({ verb }: Clause): boolean {
  const kept = verb.negated || verb.adverbs.includes('neither');
  return kept && /^(?:confirm|comment|verify|say|discuss)$/.test(verb.lemma);
}

/** "when they open", of what will be: not yet so either. */
export function dependsOnFuture(clause: Clause, clauses: readonly Clause[]): boolean {
  const parent = clause.parent === null ? undefined : clauses[clause.parent];
  return parent?.verb.tense === 'future' || parent?.verb.tense === 'conditional';
}

/** Whether the event that a rule read may be told by this clause, in this place. */
export function mayBeTold(reading: ClauseReading, event: ClauseEvent): boolean {
  const { clause, sentence } = reading;
  const { verb } = clause;
  const said = /^(?:statement|denial|non-confirmation)$/.test(event.kind);
  if (sentence.speech !== null && (verb.tense !== 'past' || !isDated(reading))) return false;
  if (clause.role === 'content' && !isDated(reading) && !standsAlone(reading, event)) return false;
  if (event.planned) return clause.role !== 'content' || isDated(reading);
  if (event.ongoing || event.last || event.kind === 'non-confirmation')
    return clause.role !== 'content';
  if (verb.negated) return event.state === true && verb.progressive;
  if (verb.tense === 'past') return said || event.state || !STATE_VERBS.has(verb.lemma);
  return verb.tense === 'present' && said && !verb.passive;
}

/** Verbs whose content is what is disputed or held, not what is known to have happened. */
const HOLDING = /^(?:claim|allege|argue|insist|assert|suggest|contend|accuse|maintain|complain)$/;

/** Whether what is reported without a date is an act of somebody other than who reports it, done and over. */
function standsAlone(reading: ClauseReading, event: ClauseEvent): boolean {
  const { clause, clauses } = reading;
  const parent = clause.parent === null ? undefined : clauses[clause.parent];
  if (parent?.verb.passive) return true;
  if (clause.verb.progressive || HOLDING.test(parent?.verb.lemma ?? '')) return false;
  const teller = parent && toldIn(parent, reading);
  const speakers = teller ? actorsWith(teller, 'speaker') : [];
  return event.actors.some(
    ({ actor, role }) => role !== 'venue' && role !== 'subject' && !speakers.includes(actor)
  );
}

/** The first candidate that a clause of the same sentence tells. */
function toldIn(clause: Clause, { before, sentence }: ClauseReading): Candidate | undefined {
  let found: Candidate | undefined;
  for (let at = before.length - 1; before[at]?.sentence === sentence; at -= 1)
    if (before[at]?.clause === clause) found = before[at];
  return found;
}
