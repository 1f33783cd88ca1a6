import type { Span } from '#lib/domain/span.ts';
import type { Sentence } from '../document/document.ts';
import type { Clause } from '../grammar/clause.ts';
import type { Tagged } from '../grammar/tagged.ts';
import { spanOf, type ClauseEvent, type ClauseReading } from './clause-reading.ts';

/** The clause with all that depends on it; a statement that opens a sentence with its quotation, whole. */
export function wordsOf({ sentence, clause, clauses }: ClauseReading, event: ClauseEvent): Span {
  const dependants = clauses.filter(
    (other) => other === clause || hangsOn(other, clause, clauses, sentence.tagged)
  );
  const from = Math.min(...dependants.map((other) => other.from));
  const to = Math.max(...dependants.map((other) => other.to));
  const opened = clause.role === 'adverbial' && clause.marker === from ? from + 1 : from;
  const start =
    event.kind === 'statement' && sentence.tagged[from - 1]?.tag === 'quote' ? from - 1 : opened;
  return spanOf(sentence, afterConjunction(sentence, start), withoutTail(sentence, to));
}

function hangsOn(
  clause: Clause,
  head: Clause,
  clauses: readonly Clause[],
  tagged: readonly Tagged[]
): boolean {
  let at: Clause | undefined = clause;
  for (let step = 0; at && step < clauses.length; step += 1) {
    if (isSetOff(at, clauses, tagged)) return false;
    if (at.parent === head.index) return true;
    at = at.parent === null ? undefined : clauses[at.parent];
  }
  return false;
}

function afterConjunction(sentence: Sentence, from: number): number {
  let at = from;
  while (
    /^(?:and|but|that|,|—|–|--|;|who|which)$/.test(sentence.tagged[at]?.lower ?? '') &&
    at < sentence.tagged.length - 1
  )
    at += 1;
  return at;
}

function withoutTail(sentence: Sentence, to: number): number {
  let at = to;
  while (
    at > 1 &&
    (sentence.tagged[at - 1]?.tag === 'mark' || sentence.tagged[at - 1]?.tag === 'conj')
  )
    at -= 1;
  return at;
}

/**
 * An adverbial clause that a comma sets off is the article's own, not part of what someone says; so is
 * what a conjunction ties to it.
 */
export function isSetOff(
  clause: Clause,
  clauses: readonly Clause[],
  tagged: readonly Tagged[]
): boolean {
  if (clause.role !== 'adverbial' || clause.marker === null) return false;
  const before = clauses[clause.index - 1];
  if (tagged[clause.marker]?.tag === 'conj')
    return before !== undefined && isSetOff(before, clauses, tagged);
  return tagged[clause.marker - 1]?.exact === ',';
}
