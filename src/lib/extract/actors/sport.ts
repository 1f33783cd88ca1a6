import type { ReadDocument } from '../document/document.ts';
import { MATCH_WORDS, SPORT_WORDS } from '../lexicon/sport.ts';
import type { Reading } from './reading.ts';

const matchWords = new Set(MATCH_WORDS.trim().split(/\s+/));
const sportWords = new Set(SPORT_WORDS.trim().split(/\s+/));

/** How many different words of matches a report has at least. */
const FEWEST_WORDS = 3;
/** One word in so many is one of sport. */
const ONE_IN = 30;

/** Whether a text reports a match, so that countries and cities in it are teams. */
export function reportsMatch({ sentences }: ReadDocument): boolean {
  const matches = new Set<string>();
  let sport = 0;
  let all = 0;
  for (const { tagged } of sentences) {
    all += tagged.length;
    for (const { lower } of tagged) {
      if (matchWords.has(lower)) matches.add(lower);
      else if (!sportWords.has(lower)) continue;
      sport += 1;
    }
  }
  return matches.size >= FEWEST_WORDS && sport * ONE_IN >= all;
}

/** Whether a country or city is named as where something is: "in Brazil", "Fortaleza, Brazil". */
export function isWhere({ preposition, from, sentence }: Reading): boolean {
  const { tagged } = sentence;
  const before = tagged[from - 1];
  const lost = /^(?:lose|concede|fall)$/.test(tagged[from - 2]?.verb?.lemma ?? '');
  if (before?.exact === ',' && tagged[from - 2]?.tag === 'name') return true;
  return (
    !lost &&
    /^(?:in|at|near|from|to|around|across|throughout|outside|inside|through|into)$/.test(
      preposition ?? ''
    )
  );
}
