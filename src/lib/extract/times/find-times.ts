import type { Discard } from '#lib/domain/trace.ts';
import type { Firings } from '#lib/extract/rule.ts';
import { byPlace, type Span } from '#lib/domain/span.ts';
import { findAnchors } from './find-anchors.ts';
import { matchOf } from './match.ts';
import { withOrderOfFigures } from './order-of-figures.ts';
import { relationBefore } from './relation.ts';
import { applyRefiner, type Refined } from './refiner.ts';
import { TIME_REFINERS } from './refiners/order.ts';
import { NO_SUCH_DAY, type Draft, type Match, type NoSuchDay, type TimeRule } from './rule.ts';
import { requiredWords } from './required-words.ts';
import { TIME_RULES } from './rules/order.ts';
import type { AnchorMention, TimeMention } from './time-mention.ts';
import { findZones, type Zone } from './triggers.ts';
import { withYearsOfRanges } from './years-of-ranges.ts';

/** What one reading of a text for times gives; every list in order of place. */
export interface FoundTimes {
  readonly mentions: readonly TimeMention[];
  readonly anchors: readonly AnchorMention[];
  readonly discards: readonly Discard[];
}

/** Each rule with its kinds of zone, and the words without which it matches nothing. */
const SEARCHES = TIME_RULES.map((rule) => ({
  rule,
  kinds: [rule.near].flat(),
  required: requiredWords(rule.pattern)
}));

/**
 * Finds the time expressions of a text and the connectives that date one event by another: all rules in
 * order, then all refiners. What a refiner drops or merges stands in `discards`.
 */
export function findTimes(text: string, firings: Firings): FoundTimes {
  const zones = findZones(text);
  const claimed = new Uint8Array(text.length);
  const mentions: TimeMention[] = [];
  const unreal: Discard[] = [];
  for (const { rule, kinds, required } of SEARCHES) {
    const take = (match: Match, draft: Draft | NoSuchDay): void => {
      if (draft === NO_SUCH_DAY) {
        claimed.fill(1, match.start, match.end);
        unreal.push(noSuchDay(rule, match));
        return;
      }
      const mention = mentionOf(rule, match, draft);
      claimed.fill(1, mention.start, mention.end);
      firings.note(rule);
      mentions.push(mention);
    };
    for (const kind of kinds) {
      for (const zone of zones.get(kind) ?? [])
        if (zone.hasOneOf(required) && (rule.needs?.test(zone.words) ?? true))
          readZone(rule, text, zone, claimed, take);
    }
  }
  let refined: Refined = { mentions: mentions.sort(byPlace), discards: unreal };
  for (const refiner of TIME_REFINERS) {
    const next = applyRefiner(refiner, text, refined.mentions, firings);
    refined = { mentions: next.mentions, discards: [...refined.discards, ...next.discards] };
  }
  const whole = withYearsOfRanges(text, withOrderOfFigures(refined.mentions));
  const anchors = findAnchors(text, zones, whole, firings);
  return {
    mentions: whole,
    anchors,
    discards: [...refined.discards].sort((a, b) => byPlace(a.words, b.words))
  };
}

function readZone(
  { pattern, read }: TimeRule,
  text: string,
  { start, words }: Zone,
  claimed: Uint8Array,
  take: (match: Match, draft: Draft | NoSuchDay) => void
): void {
  pattern.lastIndex = 0;
  for (let found = pattern.exec(words); found !== null; found = pattern.exec(words)) {
    const match = matchOf(text, start, found);
    const draft = isFree(claimed, match) ? read(match) : null;
    if (draft === null) pattern.lastIndex = found.index + 1;
    else take(match, draft);
  }
}

function mentionOf(rule: TimeRule, match: Match, draft: Draft): TimeMention {
  const start = draft.start ?? match.start;
  const end = draft.end ?? match.end;
  return {
    start,
    end,
    exact: match.text.slice(start, end),
    type: draft.type,
    meaning: draft.meaning,
    approximate: draft.approximate ?? false,
    timeOfDay: draft.timeOfDay ?? null,
    relation: relationBefore(match.text, start),
    rule: rule.id
  };
}

/** The words stay text: nothing is read from them, and nothing from their parts. */
function noSuchDay(rule: TimeRule, { start, end, exact }: Match): Discard {
  return {
    rule: rule.id,
    action: 'dropped',
    what: 'time',
    words: { start, end, exact },
    into: null,
    why: `The calendar has no “${exact}”.`
  };
}

function isFree(claimed: Uint8Array, { start, end }: Span): boolean {
  for (let i = start; i < end; i++) if (claimed[i] === 1) return false;
  return true;
}
