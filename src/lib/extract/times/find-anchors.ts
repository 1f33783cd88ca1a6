import { byPlace, type Span } from '#lib/domain/span.ts';
import type { Firings } from '#lib/extract/rule.ts';
import { matchOf } from './match.ts';
import { CONNECTIVES } from './rules/connectives.ts';
import type { AnchorMention, TimeMention } from './time-mention.ts';
import type { Zones } from './triggers.ts';

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
  const inside = new Set<number>();
  for (const { start, end } of mentions) for (let i = start + 1; i < end; i += 1) inside.add(i);
  const claimed = new Uint8Array(text.length);
  const anchors: AnchorMention[] = [];
  for (const rule of CONNECTIVES) {
    for (const zone of zones.get('connective') ?? []) {
      const words = text.slice(zone.start, zone.end);
      for (const found of words.matchAll(rule.pattern)) {
        const match = matchOf(text, zone.start, found);
        if (isTaken(claimed, match)) continue;
        const draft = rule.read(match);
        if (draft === null) continue;
        const anchorStart = match.end + blanksAt(text, match.end);
        const datesByCalendar =
          starts.has(anchorStart) && draft.offset === null && draft.vague === null;
        if (anchorStart >= text.length || datesByCalendar || inside.has(match.end - 1)) continue;
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
