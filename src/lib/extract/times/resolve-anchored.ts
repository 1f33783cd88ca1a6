import type { DayExtent, EventDate } from '#lib/domain/date.ts';
import type { Firings, Rule } from '#lib/extract/rule.ts';
import { lastingClaim, unitClaim, withinClaim, type DateClaim } from '#lib/time/date-claim.ts';
import { englishDateWords } from '#lib/time/english-dates.ts';
import type { AnchorMention } from './time-mention.ts';

export const BESIDE_EVENT: Rule = {
  id: 'counted-from-event',
  why: 'A connective such as “just days after” dates one event by another, never sharper than that one.'
};

/**
 * The date of an event that a connective ties to another, of the date `anchor`. `published` is the day of
 * publication, which ends what is open after an event in the past.
 * - after, no distance: `[anchor..published]`, since the same day is possible;
 * - a distance: moved by it; "just days after" a day d: `[d+1..published]`;
 * - shortly after or before: the anchor's own date, approximate: 2022 gives `2022~`, since the year dates
 *   the anchor and not this event;
 * - since, until: what lasts from or to the anchor.
 */
export function resolveAnchored(
  connective: AnchorMention,
  anchor: EventDate,
  published: number,
  firings: Firings
): EventDate {
  firings.note(BESIDE_EVENT);
  const claim = claimBeside(connective, anchor, published);
  const { start, end, exact } = connective;
  const step = {
    rule: BESIDE_EVENT.id,
    words: { start, end, exact },
    reference: anchor.edtf,
    result: claim.edtf,
    says: `“${exact}” counts from another event, ${englishDateWords(anchor, 'long')}: ${englishDateWords(claim, 'long')}.`,
    inferred: false
  };
  return { ...claim, basis: 'event', trace: [...anchor.trace, step], withoutInference: null };
}

function claimBeside(connective: AnchorMention, anchor: EventDate, published: number): DateClaim {
  switch (connective.relation) {
    case 'since':
      return lastingFrom(anchor, published);
    case 'until':
      return anchor.extent.to === null ? open(published) : lastingClaim(null, anchor);
    case 'after':
    case 'before':
      return connective.vague === 'shortly'
        ? near(anchor)
        : apart(connective, anchor.extent, published);
  }
}

function lastingFrom(anchor: EventDate, published: number): DateClaim {
  return anchor.extent.from === null ? open(published) : lastingClaim(anchor, null);
}

function near(anchor: EventDate): DateClaim {
  const { from, to } = anchor.extent;
  if (anchor.form === 'unit' && from !== null && anchor.precision !== 'week') {
    return unitClaim(from, anchor.precision, { approximate: true });
  }
  return { ...withinClaim({ from, to }, { approximate: true }), precision: anchor.precision };
}

function apart(connective: AnchorMention, extent: DayExtent, published: number): DateClaim {
  const { minDays, maxDays } = connective.offset ?? { minDays: 0, maxDays: null };
  if (connective.relation === 'before') {
    const from = extent.from === null || maxDays === null ? null : extent.from - maxDays;
    const to = extent.to === null ? published + 1 : extent.to - minDays;
    return within(from, to);
  }
  const from = extent.from === null ? null : extent.from + minDays;
  const latest = extent.to === null || maxDays === null ? published + 1 : extent.to + maxDays;
  return within(from, from !== null && latest <= from ? null : latest);
}

function within(from: number | null, to: number | null): DateClaim {
  const isEmpty = from !== null && to !== null && to <= from;
  return withinClaim({ from, to: isEmpty ? from + 1 : to });
}

function open(published: number): DateClaim {
  return withinClaim({ from: null, to: published + 1 });
}
