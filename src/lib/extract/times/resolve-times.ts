import type { EventDate } from '#lib/domain/date.ts';
import { Firings } from '#lib/extract/rule.ts';
import { datelineDay } from './dateline-day.ts';
import { dayAhead } from './day-ahead.ts';
import type { Meaning } from './meaning.ts';
import { datelineTime, type ReferenceTime } from './reference-time.ts';
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
  'week-of',
  'weekday',
  'part-of-year',
  'holiday',
  'unit-shift'
]);

function toldDay({ extent, edtf }: EventDate): ReferenceTime | null {
  const { from, to } = extent;
  return from === null || to === null ? null : { extent: { from, to }, edtf, kind: 'event' };
}

/**
 * Counts every time expression of a text, in order of place, from its reference time: publication (or
 * the text's own dateline where it is another day), unless the words count from what was told before ("the following year", "two days later", a date without its
 * year in a story of older years). The list is parallel to `mentions`.
 */
export function resolveTimes(
  text: string,
  mentions: readonly TimeMention[],
  { published, firings, referenceFor }: ResolveOptions
): readonly ResolvedTime[] {
  const dateline = datelineDay(text, mentions, published.extent.from);
  const written = dateline === null ? published : datelineTime(dateline);
  const told = new ToldTimes(text, mentions, written);
  const resolve = (mention: TimeMention, noted: Firings, day: ReferenceTime | null = null) => {
    const reference = day ?? referenceFor?.(mention) ?? told.referenceFor(mention) ?? written;
    const tense = TENSED.has(mention.meaning.kind) ? tenseAround(text, mention) : 'none';
    return resolveTime(mention, reference, tense, noted);
  };
  return mentions.map((mention, at) => {
    const day = dayAhead(text, mentions, at);
    const ahead = day === null ? null : resolve(day, new Firings()).date;
    const resolved = resolve(mention, firings, ahead === null ? null : toldDay(ahead));
    told.note(mention, resolved);
    return resolved;
  });
}
