import type { Firings } from '#lib/extract/rule.ts';
import type { ReferenceTime } from './reference-time.ts';
import { resolveTime } from './resolve-time.ts';
import type { ResolvedTime } from './resolved-time.ts';
import { tenseAround } from './tense.ts';
import { ToldTimes } from './told-times.ts';
import type { TimeMention } from './time-mention.ts';

export interface ResolveOptions {
  readonly published: ReferenceTime;
  readonly firings: Firings;
  /** Another reference time for a mention, such as when a quote was said; null for the text's own. */
  readonly referenceFor?: (mention: TimeMention) => ReferenceTime | null;
}

/**
 * Counts every time expression of a text, in order of place, from its reference time: publication, unless
 * the words count from what was told before ("the following year", "two days later", a date without its
 * year in a story of older years). The list is parallel to `mentions`.
 */
export function resolveTimes(
  text: string,
  mentions: readonly TimeMention[],
  { published, firings, referenceFor }: ResolveOptions
): readonly ResolvedTime[] {
  const told = new ToldTimes(text, mentions, published);
  return mentions.map((mention) => {
    const reference = referenceFor?.(mention) ?? told.referenceFor(mention) ?? published;
    const resolved = resolveTime(mention, reference, tenseAround(text, mention), firings);
    told.note(mention, resolved);
    return resolved;
  });
}
