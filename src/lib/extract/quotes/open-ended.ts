import type { Tagged } from '../grammar/tagged.ts';
import { TAKES_HEARER } from './addressee.ts';
import { cueClassOf, canInvert } from './cue-verb.ts';

/**
 * Whether a sentence that ends with a quotation goes on in the next one, as in “Where to?” Roth asked.
 * The stop within the marks is the speaker's, not the article's.
 */
export function asksAndGoesOn(before: readonly Tagged[], after: readonly Tagged[]): boolean {
  const last = before.at(-1);
  if (last?.tag !== 'quote' || !/[?!…—-]["”’'»]*$/.test(last.exact)) return false;
  if (before.some((item) => item.tag !== 'quote' && item.tag !== 'mark')) return false;
  const from = afterAside(after);
  const verb = after.findIndex((item, at) => at >= from && item.tag === 'verb');
  const cue = after[verb];
  if (verb < 0 || verb - from > 10 || !cue?.verb || cueClassOf(cue.verb.lemma) === null)
    return false;
  if (!canInvert(cue.verb.lemma)) return false;
  if (after.slice(from, verb).some((item) => /^(?:sub|quote|prep|to|aux|modal)$/.test(item.tag)))
    return false;
  if (TAKES_HEARER.test(cue.verb.lemma)) return true;
  const next = after[verb + 1];
  return !next || /^(?:mark|time|prep|adv|to|conj|sub)$/.test(next.tag)
    ? next?.lower !== 'that' && next?.exact !== ':'
    : false;
}

/** How far, in items, the comma that closes an aside is looked for. */
const ASIDE = 24;

/** Where the words go on after "Roth, a farmer from the hills,"; 0 without such an aside. */
function afterAside(items: readonly Tagged[]): number {
  const open = items.slice(0, 6).findIndex((item) => item.exact === ',');
  if (
    open < 1 ||
    items.slice(0, open).some((item) => !/^(?:name|noun|det|adj|num|poss)$/.test(item.tag))
  )
    return 0;
  const close = items.slice(open + 1, open + ASIDE).findIndex((item) => item.exact === ',');
  return close < 0 ? 0 : open + close + 2;
}
