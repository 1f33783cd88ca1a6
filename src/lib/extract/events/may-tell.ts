import { isSpeechVerb, STATE_VERBS } from '../lexicon/event-verbs.ts';
import { isDated, type ClauseEvent, type ClauseReading } from './clause-reading.ts';

const HYPOTHETICAL = /^(?:if|unless|whether|lest|until|till)$/;

/** Whether a clause may tell of something that happened at all. */
export function mayTell(reading: ClauseReading, teller: number | null): boolean {
  const { clause, sentence, clauses } = reading;
  const marker = clause.marker === null ? '' : (sentence.tagged[clause.marker]?.lower ?? '');
  if (HYPOTHETICAL.test(marker) || clause.verb.tense === 'conditional') return false;
  if (clause.role === 'content') {
    const parent = clause.parent === null ? undefined : clauses[clause.parent];
    return (
      teller !== null &&
      parent !== undefined &&
      isSpeechVerb(parent.verb.lemma) &&
      clause.verb.tense === 'past'
    );
  }
  if (clause.role === 'relative') return clause.verb.tense === 'past' && isDated(reading);
  return true;
}

/** Whether the event that a rule read may be told by this clause, in this place. */
export function mayBeTold(reading: ClauseReading, event: ClauseEvent): boolean {
  const { clause, sentence } = reading;
  const { verb } = clause;
  const said = /^(?:statement|denial|non-confirmation)$/.test(event.kind);
  if (sentence.speech !== null && (verb.tense !== 'past' || !isDated(reading))) return false;
  if (event.ongoing || event.planned || event.last || event.kind === 'non-confirmation')
    return clause.role !== 'content';
  if (verb.negated) return false;
  if (verb.tense === 'past') return said || !STATE_VERBS.has(verb.lemma);
  return verb.tense === 'present' && said && !verb.passive;
}
