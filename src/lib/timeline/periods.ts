import { compareEvents } from '#lib/domain/order.ts';
import type { TimelineEvent } from '#lib/domain/event.ts';
import { civilDay } from '#lib/time/day-number.ts';
import { monthsWords, yearWords } from '#lib/time/point-words.ts';
import { foldTime } from './fold-time.ts';

/** A section of the chronicle: events between two stretches of quiet time. */
export interface Period<Event extends TimelineEvent> {
  readonly id: string;
  /** "2022", "January 2026"; null for events without a lower bound. */
  readonly name: string | null;
  /** Days without events before it, where they are folded; else 0. */
  readonly quietDays: number;
  readonly events: readonly Event[];
}

/**
 * Sections of the chronicle, in the one order of events. Periods are those of the folded time axis of all
 * events, so that a filter leaves them where they are; empty ones are left out.
 *
 * @param kept the events to list
 */
export function periodsOf<Event extends TimelineEvent>(
  all: readonly TimelineEvent[],
  kept: readonly Event[],
  published: readonly number[]
): readonly Period<Event>[] {
  const ordered = kept.toSorted(compareEvents);
  const stretches = foldTime(all, published);
  let quietDays = 0;
  const periods: Period<Event>[] = [];
  for (const { kind, from, to } of stretches) {
    if (kind === 'fold') {
      quietDays += to - from;
      continue;
    }
    const events = ordered.filter(({ date }) => isIn(date.extent.from, from, to));
    if (events.length === 0) continue;
    const before = periods.length === 0 ? 0 : quietDays;
    periods.push({ id: String(from), name: nameOf(events), quietDays: before, events });
    quietDays = 0;
  }
  const undated = ordered.filter(({ date }) => date.extent.from === null);
  return undated.length === 0
    ? periods
    : [...periods, { id: 'no-date', name: null, quietDays: 0, events: undated }];
}

function isIn(day: number | null, from: number, to: number): boolean {
  return day !== null && day >= from && day < to;
}

/** The year that holds the first events, with the month where all is known that finely and falls into it. */
function nameOf(events: readonly TimelineEvent[]): string {
  const coarse = events.some(
    ({ date }) => date.form === 'unit' && !['day', 'week', 'month'].includes(date.precision)
  );
  const days = events.map(({ date }) => civilDay(date.extent.from ?? 0));
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return '';
  if (first.year !== last.year) return `${yearWords(first.year)}–${yearWords(last.year)}`;
  if (coarse) return yearWords(first.year);
  return monthsWords(first.month, last.month, first.year);
}
