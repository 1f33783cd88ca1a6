import type { TimelineEvent } from '#lib/domain/event.ts';
import { dayWords } from '#lib/time/date-words.ts';
import { m } from '#lib/messages/compiled/messages.js';

/** "3 events, 3 Feb 2026–6 Feb 2026": how many, and the days that they may cover. */
export function clusterName(events: readonly TimelineEvent[]): string {
  const extents = events.map(({ date }) => date.extent);
  const from = Math.min(...extents.map((extent) => extent.from ?? Infinity));
  const to = Math.max(...extents.map((extent) => extent.to ?? -Infinity)) - 1;
  const days = [...new Set([from, to])].filter(Number.isFinite);
  return m.cluster({
    count: events.length,
    when: days.map((day) => dayWords(day, 'short')).join('–')
  });
}
