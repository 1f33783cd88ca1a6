import { covers, type Span } from '#lib/domain/span.ts';
import type { Sentence } from '../document/document.ts';
import type { Range } from './units.ts';

/** Verbs that only those who have something to say are the subject of. */
const SAYS =
  /^(?:say|add|tell|write|note|warn|claim|argue|state|announce|declare|report|allege|conclude|insist|explain|assert|complain|caution)$/;

/** Whether the words that a quotation is laid to end with this phrase: "one poster" of “…,” one poster wrote. */
export function isQuoted({ tagged }: Sentence, unit: Range, speakers: readonly Span[]): boolean {
  const head = tagged[unit.to - 1];
  const first = tagged[unit.from];
  if (!head || !first) return false;
  return speakers.some((speaker) => covers(speaker, head) && first.start <= speaker.start);
}

/** Whether a phrase is the subject of a verb of saying, or stands after "according to". */
export function says({ tagged, groups }: Sentence, unit: Range): boolean {
  if (tagged[unit.from - 1]?.tag === 'to') return tagged[unit.from - 2]?.lower === 'according';
  if (tagged[unit.from - 1]?.tag === 'prep') return false;
  return groups.some(
    ({ from, lemma, finiteness, passive }) =>
      from === unit.to && /^(?:finite|bare)$/.test(finiteness) && !passive && SAYS.test(lemma)
  );
}
