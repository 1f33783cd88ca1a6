import { covers } from '#lib/domain/span.ts';
import type { Sentence } from '../document/document.ts';
import type { TimeMention } from '../times/time-mention.ts';

/** The time expression that the item with that index in the tagged sentence is a part of, if any. */
export function timeAt(
  { tagged, times }: Pick<Sentence, 'tagged' | 'times'>,
  at: number
): TimeMention | undefined {
  const item = tagged[at];
  return item && times.find((time) => covers(time, item));
}
