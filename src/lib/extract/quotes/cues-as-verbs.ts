import { perWord } from '#lib/text/words.ts';
import type { Tagged } from '../grammar/tagged.ts';
import { verbReading, type VerbReading } from '../grammar/verb-forms.ts';
import { canInvert } from './cue-verb.ts';

const REACH = 14;

/** The reading of a word as a verb of saying; null for any other. */
const cueOf = perWord((word): VerbReading | null => {
  const verb = verbReading(word);
  return verb && canInvert(verb.lemma) ? verb : null;
});

/**
 * A word that reads as noun or verb is the verb where finished words and a speaker stand before it and
 * nothing is left for it to name: “…,” Roth notes.
 */
export function cuesAsVerbs(items: readonly Tagged[]): Tagged[] {
  return items.map((item, at) => {
    if (item.tag !== 'noun' && item.tag !== 'adj' && item.tag !== 'name') return item;
    const verb = cueOf(item.lower);
    if (!verb) return item;
    const finite = verb.forms.has('s') || verb.forms.has('past');
    const isVerb = finite ? isLoneCue(items, at) : verb.forms.has('ing') && leadsToWords(items, at);
    return isVerb ? { ...item, tag: 'verb', verb } : item;
  });
}

/** "by warning that …", ", boasting: “…”"; not "a warning that". */
function leadsToWords(items: readonly Tagged[], at: number): boolean {
  if (/^(?:det|poss|pos|adj|num)$/.test(items[at - 1]?.tag ?? '')) return false;
  let next = at + 1;
  while (items[next]?.tag === 'adv') next += 1;
  if (/^[,:]$/.test(items[next]?.exact ?? '')) next += 1;
  return items[next]?.lower === 'that' || items[next]?.tag === 'quote';
}

function isLoneCue(items: readonly Tagged[], at: number): boolean {
  const next = items[at + 1];
  const speaker = items[at - 1];
  if (speaker?.tag === 'quote' && /[,?!.…—–-]['’”"\s]*$/.test(speaker.exact))
    return next !== undefined;
  if (next && !/^(?:mark|prep|time|adv|sub|conj|to|quote)$/.test(next.tag)) return false;
  if (!speaker || !/^(?:name|noun|pron|adj|quote|mark|adv)$/.test(speaker.tag)) return false;
  if (next?.exact === ':' && (!items[at + 2] || items[at + 2]?.tag === 'quote')) return true;
  if (items.slice(Math.max(0, at - REACH), at).some((item) => item.tag === 'verb')) {
    return next?.tag === 'quote' || items[at + 2]?.tag === 'quote' || speaker.tag === 'quote';
  }
  const quote = items.slice(Math.max(0, at - REACH), at).some((item) => item.tag === 'quote');
  return quote || (/^[,:]$/.test(next?.exact ?? '') && items[at + 2]?.tag === 'quote');
}
