import { byPlace, type Span } from '#lib/domain/span.ts';
import type { Firings } from '#lib/extract/rule.ts';
import { matchOf } from './match.ts';
import { requiredWords } from './required-words.ts';
import { CONNECTIVES } from './rules/connectives.ts';
import type { AnchorMention, TimeMention } from './time-mention.ts';
import type { Zones } from './triggers.ts';

const SEARCHES = CONNECTIVES.map((rule) => ({ rule, required: requiredWords(rule.pattern) }));

/**
 * Finds connectives that date an event by another one. What dates an event by the calendar ("since
 * Tuesday", "after 2022") is the relation of the time mention and no connective, unless a distance is
 * counted from it ("two days after 3 March").
 */
export function findAnchors(
  text: string,
  zones: Zones,
  mentions: readonly TimeMention[],
  firings: Firings
): readonly AnchorMention[] {
  const starts = new Set(mentions.map((mention) => mention.start));
  const inside = new Uint8Array(text.length);
  for (const { start, end } of mentions) inside.fill(1, start + 1, end);
  const claimed = new Uint8Array(text.length);
  const anchors: AnchorMention[] = [];
  for (const { rule, required } of SEARCHES) {
    const { pattern } = rule;
    for (const zone of zones.get('connective') ?? []) {
      if (!zone.hasOneOf(required)) continue;
      pattern.lastIndex = 0;
      let found = pattern.exec(zone.words);
      for (; found !== null; found = pattern.exec(zone.words)) {
        const match = matchOf(text, zone.start, found);
        if (isTaken(claimed, match)) continue;
        const draft = rule.read(match);
        if (draft === null) continue;
        const anchorStart = match.end + blanksAt(text, match.end);
        const datesByCalendar =
          starts.has(anchorStart) && draft.offset === null && draft.vague === null;
        const isInside = inside[match.end - 1] === 1;
        if (anchorStart >= text.length || datesByCalendar || isInside) continue;
        claimed.fill(1, match.start, match.end);
        firings.note(rule);
        const { start, end, exact } = match;
        anchors.push({ start, end, exact, ...draft, anchorStart, rule: rule.id });
      }
    }
  }
  return anchors.sort(byPlace);
}

function blanksAt(text: string, index: number): number {
  let count = 0;
  while (/\s/.test(text.charAt(index + count))) count += 1;
  return count;
}

function isTaken(claimed: Uint8Array, { start, end }: Span): boolean {
  for (let i = start; i < end; i++) if (claimed[i] === 1) return true;
  return false;
}
