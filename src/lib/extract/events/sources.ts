import type { Span } from '#lib/domain/span.ts';
import { gather } from '../gather.ts';
import type { Candidate } from './candidate.ts';
import { actorsOf, agentsOf, headWord, spanOf, type ClauseReading } from './clause-reading.ts';

const VENUES =
  /^(?:interview|post|tweet|statement|speech|briefing|conference|letter|message|article|report|hearing|address|testimony|email|blog|column|broadcast|remarks|video|podcast|memo|filing|summit|meeting|session|rally|debate)$/;

/** "in an interview with state media outlet RT", "at his daily press briefing": where it was said. */
export function venueOf({ sentence, clause }: ClauseReading): Span | null {
  const complement = clause.complements.find(
    ({ preposition, at, phrases }) =>
      /^(?:in|at|during|on|through|via)$/.test(preposition) &&
      at >= clause.verb.to &&
      phrases.some((phrase) => VENUES.test(headWord(sentence, phrase)))
  );
  const first = complement?.phrases[0];
  if (!complement || !first) return null;
  const next = clause.complements.find(({ at }) => at === first.to);
  const last =
    next && /^(?:with|on|to|by|of)$/.test(next.preposition) ? next.phrases.at(-1) : first;
  return spanOf(sentence, complement.at, (last ?? first).to);
}

/** "According to the ministry": who vouches for a clause. */
export function accordingTo(reading: ClauseReading): Candidate['accordingTo'] {
  const { sentence, clause } = reading;
  const at = sentence.tagged.findIndex(
    (item, index) => item.lower === 'according' && index >= clause.from && index < clause.to
  );
  if (at < 0) return null;
  const complement = clause.complements.find((item) => item.at === at + 1);
  if (!complement) return null;
  const sources = actorsOf(reading, complement.phrases);
  const last = complement.phrases.at(-1);
  return last && sources.length > 0 ? { sources, words: spanOf(sentence, at, last.to) } : null;
}

const INTERVIEW = /^(?:interview|conversation|podcast|broadcast)$/;

/** "was quoted by the paper as saying", "quoted her as telling the court". */
export function isQuotedAs({ sentence, clause }: ClauseReading): boolean {
  if (!/^(?:quote|cite)$/.test(clause.verb.lemma)) return false;
  const at = sentence.tagged.findIndex(
    (item, index) => item.lower === 'as' && index >= clause.verb.to && index < clause.to
  );
  return at > 0 && sentence.tagged[at + 1]?.verb?.forms.has('ing') === true;
}

/** Who held the interview, or quotes: RT in "in an interview with RT". */
export function outletsOf(reading: ClauseReading): string[] {
  const { sentence, clause } = reading;
  if (isQuotedAs(reading)) return agentsOf(reading);
  return gather(clause.complements, ({ preposition, at, phrases }) => {
    const before = sentence.tagged[at - 1]?.lower ?? '';
    return preposition === 'with' && INTERVIEW.test(before) ? actorsOf(reading, phrases) : [];
  });
}
