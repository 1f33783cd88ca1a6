import type { Tagged } from './tagged.ts';

/**
 * Whether a subordinator opens no clause with a verb of its own: "although ill," and "when nearly full," only describe.
 * `at` is its index in the tagged sentence.
 */
export function opensReduced(tagged: readonly Tagged[], at: number): boolean {
  const item = tagged[at];
  if (item?.tag !== 'sub' || !REDUCIBLE.test(item.lower)) return false;
  const end = pastAdverbs(tagged, at + 1);
  return tagged[end]?.tag === 'adj' && tagged[end + 1]?.exact === ',';
}

const REDUCIBLE = /^(?:while|although|though|when|if|unless|once)$/;

/**
 * Reads one bare word between such a subordinator and a comma with the verb right behind it as an adjective: "although
 * ill, left". What acts has more words, or no comma before its verb.
 */
export function describeReduced(tagged: Tagged[]): void {
  tagged.forEach((item, at) => {
    if (item.tag !== 'sub' || !REDUCIBLE.test(item.lower)) return;
    const place = pastAdverbs(tagged, at + 1);
    const word = tagged[place];
    if (word?.tag !== 'noun' || tagged[place + 1]?.exact !== ',') return;
    if (/^(?:verb|aux|modal)$/.test(tagged[pastAdverbs(tagged, place + 2)]?.tag ?? ''))
      tagged[place] = { ...word, tag: 'adj', verb: null };
  });
}

function pastAdverbs(tagged: readonly Tagged[], from: number): number {
  let at = from;
  while (/^(?:adv|time|neg)$/.test(tagged[at]?.tag ?? '')) at += 1;
  return at;
}
