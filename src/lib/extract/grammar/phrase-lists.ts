import type { NounPhrase } from './noun-phrase.ts';
import type { Tagged } from './tagged.ts';

const JOINS: ReadonlySet<string> = new Set(['and', 'or', 'nor', '&', ',']);

/** "A, B and C" from a given phrase on: the phrases that are tied to it by commas and a conjunction. */
export function coordinated(
  sentence: readonly Tagged[],
  phrases: readonly NounPhrase[],
  first: NounPhrase
): NounPhrase[] {
  const list = [first];
  if (!JOINS.has(sentence[endOf(sentence, first)]?.exact ?? '')) return list;
  let at = phrases.indexOf(first);
  let pending: NounPhrase[] = [];
  for (;;) {
    const last = pending.at(-1) ?? list.at(-1) ?? first;
    const end = endOf(sentence, last);
    while ((phrases[at + 1]?.from ?? end) < end) at += 1;
    const next = phrases[at + 1];
    if (!next) break;
    const length = next.from - end;
    if (length < 1 || length > 2) break;
    const joins = sentence[end]?.exact;
    const oxford = joins === ',' && sentence[end + 1]?.exact === 'and' && pending.length > 0;
    if (length === 2 && !oxford) break;
    if (oxford || (joins !== ',' && JOINS.has(joins ?? ''))) {
      list.push(...pending, next);
      pending = [];
    } else if (joins === ',') pending.push(next);
    else break;
    at += 1;
  }
  return list;
}

/** Items within brackets that a list goes on behind. */
const BRACKETS_REACH = 6;

/** Where a phrase ends, with what stands in brackets behind it: "Hale (41)". */
function endOf(sentence: readonly Tagged[], { to }: NounPhrase): number {
  if (sentence[to]?.exact !== '(') return to;
  for (let at = to + 1; at <= to + BRACKETS_REACH; at += 1)
    if (sentence[at]?.exact === ')') return at + 1;
  return to;
}

/**
 * The phrases that a preposition governs, directly or as a later part of a list that it opens
 * ("between Russia, Ukraine and the United States").
 */
export function governedPhrases(
  sentence: readonly Tagged[],
  phrases: readonly NounPhrase[]
): Set<NounPhrase> {
  const governed = new Set<NounPhrase>();
  for (const phrase of phrases) {
    if (governed.has(phrase)) continue;
    const before = sentence[phrase.from - 1];
    if (before?.tag !== 'prep' && before?.tag !== 'to') continue;
    for (const part of coordinated(sentence, phrases, phrase)) governed.add(part);
  }
  return governed;
}

/** Indexes of the commas that stand within a list of noun phrases, not between parts of the sentence. */
export function listCommas(
  sentence: readonly Tagged[],
  phrases: readonly NounPhrase[]
): Set<number> {
  const commas = new Set<number>();
  for (const phrase of phrases) {
    for (const part of coordinated(sentence, phrases, phrase).slice(1)) {
      for (let at = part.from - 1; at >= part.from - 2 && at >= 0; at -= 1)
        if (sentence[at]?.exact === ',') commas.add(at);
    }
  }
  return commas;
}
