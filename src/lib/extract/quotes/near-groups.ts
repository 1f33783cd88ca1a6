import type { VerbGroup } from '../grammar/verb-group.ts';
import type { FrameSentence } from './frame-sentence.ts';

/** How many verbs of one sentence are looked at from one place; more than news puts in a sentence. */
const SIGHT = 12;

/** The verb groups that end at an item index or before it, nearest first. */
export function groupsBefore(sentence: FrameSentence, end: number): VerbGroup[] {
  const count = sentence.groups.findLastIndex((group) => group.to <= end) + 1;
  return sentence.groups.slice(Math.max(0, count - SIGHT), count).reverse();
}

/** The verb groups after the item at an index, nearest first. */
export function groupsAfter(sentence: FrameSentence, at: number): VerbGroup[] {
  const first = sentence.groups.findIndex((group) => group.from > at);
  return first < 0 ? [] : sentence.groups.slice(first, first + SIGHT);
}
