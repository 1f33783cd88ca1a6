import type { Firings } from '#lib/extract/rule.ts';
import type { Meaning } from './meaning.ts';
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

/** Meanings that the tense of their sentence turns to the past or the future. */
const TENSED: ReadonlySet<Meaning['kind']> = new Set([
  'calendar',
  'weekday',
  'part-of-year',
  'holiday',
  'unit-shift'
]);

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
    const tense = TENSED.has(mention.meaning.kind) ? tenseAround(text, mention) : 'none';
    const resolved = resolveTime(mention, reference, tense, firings);
    told.note(mention, resolved);
    return resolved;
  });
}
