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
  const verb = after.findIndex((item) => item.tag === 'verb');
  const cue = after[verb];
  if (verb < 0 || verb > 10 || !cue?.verb || cueClassOf(cue.verb.lemma) === null) return false;
  if (!canInvert(cue.verb.lemma)) return false;
  if (after.slice(0, verb).some((item) => /^(?:sub|quote|prep|to|aux|modal)$/.test(item.tag)))
    return false;
  if (TAKES_HEARER.test(cue.verb.lemma)) return true;
  const next = after[verb + 1];
  return !next || /^(?:mark|time|prep|adv|to|conj|sub)$/.test(next.tag)
    ? next?.lower !== 'that' && next?.exact !== ':'
    : false;
}
