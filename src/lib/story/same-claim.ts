import type { EventDate } from '#lib/domain/date.ts';
import type { EventKind, Modality } from '#lib/domain/event.ts';

/** Kinds by which articles may call one and the same thing; null for what is never one with another article's. */
export function familyOf(kind: EventKind): string | null {
  switch (kind) {
    case 'statement':
    case 'quote':
      return 'speech';
    case 'meeting':
    case 'talks':
      return 'meeting';
    case 'action':
    case 'decision':
    case 'other':
      return 'act';
    case 'visit':
    case 'call':
    case 'plan':
    case 'denial':
    case 'non-confirmation':
      return kind;
    case 'publication':
      return null;
  }
}

/** That it happened, on whosever word; what is planned, denied or held is another claim. */
export function standingOf(modality: Modality): string {
  return modality === 'reported' || modality === 'unnamed sources' ? 'asserted' : modality;
}

/**
 * How two dates go together: `equal`, the same claim; `within`, one holds the other; `overlap`; `apart`, they
 * cannot both be true; `unlike`: one of them lasts, of which nothing can be said.
 */
export type DateRelation = 'equal' | 'within' | 'overlap' | 'apart' | 'unlike';

export function relationOf(one: EventDate, other: EventDate): DateRelation {
  if (one.edtf === other.edtf) return 'equal';
  if (one.form === 'lasting' || other.form === 'lasting') return 'unlike';
  const [a, b] = [daysOf(one), daysOf(other)];
  if (a.to <= b.from || b.to <= a.from) return isNear(one, other) ? 'overlap' : 'apart';
  const holds = (a.from <= b.from && b.to <= a.to) || (b.from <= a.from && a.to <= b.to);
  return holds ? 'within' : 'overlap';
}

/** Days by which "about two weeks ago" may miss without a contradiction, where its own width is less. */
const ABOUT_DAYS = 7;

function isNear(one: EventDate, other: EventDate): boolean {
  const widths = [one, other].map((date) => {
    const { from, to } = daysOf(date);
    return date.approximate ? Math.max(ABOUT_DAYS, to - from) : 0;
  });
  return widths.some((width) => width > 0) && gapOf(one, other) <= Math.max(...widths);
}

/** Days as numbers that can be compared: an open side is infinite. */
export function daysOf({ extent }: Pick<EventDate, 'extent'>): {
  readonly from: number;
  readonly to: number;
} {
  return { from: extent.from ?? -Infinity, to: extent.to ?? Infinity };
}

/** Days between two dates that are apart; 0 where they touch or overlap. */
export function gapOf(one: EventDate, other: EventDate): number {
  const [a, b] = [daysOf(one), daysOf(other)];
  return Math.max(0, b.from - a.to, a.from - b.to);
}
