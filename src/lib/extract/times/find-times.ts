import type { Discard } from '#lib/domain/trace.ts';
import type { Firings } from '#lib/extract/rule.ts';
import type { AnchorMention, TimeMention } from './time-mention.ts';

/** What one reading of a text for times gives; every list in order of place. */
export interface FoundTimes {
  readonly mentions: readonly TimeMention[];
  readonly anchors: readonly AnchorMention[];
  readonly discards: readonly Discard[];
}

/** Finds the time expressions of a text and the connectives that date one event by another. */
export function findTimes(_text: string, _firings: Firings): FoundTimes {
  return { mentions: [], anchors: [], discards: [] };
}
