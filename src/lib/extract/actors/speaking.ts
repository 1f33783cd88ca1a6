import { covers, type Span } from '#lib/domain/span.ts';
import type { Sentence } from '../document/document.ts';
import type { Range } from './units.ts';

/** Verbs that only those who have something to say are the subject of. */
const SAYS =
  /^(?:say|add|tell|write|note|warn|claim|argue|state|announce|declare|report|allege|conclude|insist|explain|assert|complain|caution|theorize|theorise|speculate|predict|acknowledge|admit|confirm|deny|recommend)$/;

/** Whether the words that a quotation is laid to end with this phrase: "one poster" of “…,” one poster wrote. */
export function isQuoted({ tagged }: Sentence, unit: Range, speakers: readonly Span[]): boolean {
  const head = tagged[unit.to - 1];
  const first = tagged[unit.from];
  if (!head || !first) return false;
  return speakers.some((speaker) => covers(speaker, head) && first.start <= speaker.start);
}

/**
 * Whether a phrase is the subject of a verb of saying, seen past the phrases that prepositions tie to it, or
 * stands after "according to".
 */
export function says(sentence: Sentence, unit: Range): boolean {
  const { tagged, groups } = sentence;
  if (tagged[unit.from - 1]?.tag === 'to') return tagged[unit.from - 2]?.lower === 'according';
  if (tagged[unit.from - 1]?.tag === 'prep') return false;
  if (!groups.some(({ from, lemma }) => from >= unit.to && SAYS.test(lemma))) return false;
  const at = afterTies(sentence, unit.to);
  return groups.some(
    ({ from, lemma, finiteness, passive }) =>
      from === at && /^(?:finite|bare)$/.test(finiteness) && !passive && SAYS.test(lemma)
  );
}

/** How many phrases prepositions may tie to a subject: "posts on the board of the site from Friday". */
const MOST_TIES = 4;

function afterTies({ tagged, phrases }: Sentence, from: number): number {
  let at = from;
  for (let ties = 0; ties < MOST_TIES && tagged[at]?.tag === 'prep'; ties += 1) {
    const next = tagged[at + 1];
    const end =
      next?.tag === 'time' ? at + 2 : phrases.find((phrase) => phrase.from === at + 1)?.to;
    if (end === undefined) return at;
    at = end;
  }
  return at;
}
