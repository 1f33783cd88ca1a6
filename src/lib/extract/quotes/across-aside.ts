import type { FrameSentence } from './frame-sentence.ts';
import type { Party } from './party.ts';
import { beforeAsides, headOfChain, isComma, isDash, withPartner } from './phrase-chain.ts';

const REACH = 60;

/**
 * The phrase before an apposition or a clause that closes with the comma (or dash) at `closing`: the
 * farthest one that can be a subject with nothing but such an aside between.
 */
export function acrossAside(sentence: FrameSentence, closing: number): Party | null {
  const { items } = sentence;
  const mark = items[closing]?.exact ?? '';
  let best: Party | null = null;
  for (let at = closing - 1; at > 0 && closing - at < REACH; at -= 1) {
    const item = items[at];
    if (!item || item.tag === 'quote' || /^[;:]$/.test(item.exact)) break;
    if (isComma(mark) ? !isComma(item.exact) : !isDash(item.exact)) continue;
    if (!isAside(sentence, at + 1, closing)) continue;
    const party = headOfChain(sentence, beforeAsides(sentence, at));
    if (party && standsAsSubject(sentence, party)) best = withPartner(sentence, party);
    if (isDash(mark)) break;
  }
  return best;
}

/** No clause of its own between the marks, save one that a relative, a conjunction or a participle opens. */
function isAside(sentence: FrameSentence, from: number, to: number): boolean {
  const first = sentence.items[from];
  if (!first) return false;
  if (/^(?:rel|sub|prep)$/.test(first.tag)) return true;
  return !sentence.groups.some((group, index) => {
    if (group.from < from || group.to > to || group.finiteness !== 'finite') return false;
    const before = sentence.items[group.from - 1]?.tag;
    return before !== 'rel' && !(index > 0 && before === 'sub');
  });
}

function standsAsSubject(sentence: FrameSentence, party: Party): boolean {
  const before = sentence.items[party.from - 1];
  if (!before) return true;
  if (/^(?:mark|quote|conj|sub|rel|time|adv)$/.test(before.tag)) return true;
  if (before.lower === 'as') return true;
  return (
    before.tag === 'verb' &&
    /^(?:said|says|say|added|argued|noted|believes?|claims?|claimed)$/.test(before.lower)
  );
}
