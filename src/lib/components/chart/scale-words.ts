import { EVENT_KINDS, type EventKind } from '#lib/domain/event.ts';
import {
  COLUMN_CERTAINTIES,
  COLUMN_PRECISIONS,
  type EventColumns
} from '#lib/domain/event-columns.ts';
import { m } from '#lib/messages/compiled/messages.js';
import { lengthWords } from '#lib/components/length-words.ts';
import type { ScaleView } from '#lib/state/scale-view.svelte.ts';
import type { Stop } from '#lib/timeline/scale-stops.ts';
import { UTC_CLOCK } from '#lib/time/clock.ts';
import { dayWords } from '#lib/time/date-words.ts';
import { pointWords } from '#lib/time/point-words.ts';
import type { StopSummary } from '#lib/timeline/scale-summary.ts';
import { hasClock } from '#lib/timeline/scale-ticks.ts';
import { countWords } from './count-words.ts';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

/** A stretch of time for the reader, half-open, ms as the zone's clock shows them: "3 Feb 2026–6 Feb 2026", "3 Feb 2026, 10:15–11:00 UTC"; NaN for no date. */
function spanWords(from: number, to: number, zone: string): string {
  const [first, last] = [Math.floor(from / DAY_MS), Math.ceil(to / DAY_MS) - 1];
  if (to - from > 2 * DAY_MS) return daysWords(first, last);
  const end = to - 1;
  const isOneDay = Math.floor(end / DAY_MS) === first;
  const until = isOneDay ? clockWords(end) : `${dayWords(last, 'short')}, ${clockWords(end)}`;
  return `${dayWords(first, 'short')}, ${clockWords(from)}–${until} ${zone}`;
}

function daysWords(first: number, last: number): string {
  return first === last
    ? dayWords(first, 'short')
    : `${dayWords(first, 'short')}–${dayWords(last, 'short')}`;
}

/** When an event was, never sharper than its record: "3 Feb 2026, 10:15 UTC", "about 2022", "1–5 Feb 2026". */
export function rowWhen({ table: { columns }, clock }: ScaleView, row: number): string {
  const [start, end] = [columns.starts[row] as number, columns.ends[row] as number];
  const certainty = COLUMN_CERTAINTIES[columns.certainties[row] as number];
  if (Number.isNaN(start))
    return Number.isNaN(end)
      ? m.noDateGiven()
      : m.noLaterThan({ day: dayWords(Math.ceil(end / DAY_MS) - 1, 'short') });
  if (Number.isNaN(end))
    return m.noEarlierThan({ day: dayWords(Math.floor(start / DAY_MS), 'short') });
  const about = certainty === 'approximate' ? `${m.certaintyApproximate().toLowerCase()} ` : '';
  const precision = COLUMN_PRECISIONS[columns.precisions[row] as number] ?? 'instant';
  const isTime = precision === 'instant' || precision === 'minute' || precision === 'hour';
  const { toLocal, zone } = isTime ? clock : UTC_CLOCK;
  if (certainty === 'lasting' || certainty === 'within')
    return about + spanWords(toLocal(start), toLocal(end), zone);
  if (isTime) {
    const local = toLocal(start);
    return `${about}${dayWords(Math.floor(local / DAY_MS), 'short')}, ${clockWords(local)} ${zone}`;
  }
  const extent = { from: Math.floor(start / DAY_MS), to: Math.ceil(end / DAY_MS) };
  return about + pointWords({ extent, precision, approximate: false }, 'short');
}

/** "1,204 events, 3 Feb 2026–6 Feb 2026". */
export function stopName(
  { count }: Pick<StopSummary, 'count'>,
  { from, to }: Stop['span'],
  { clock, cast }: Pick<ScaleView, 'clock' | 'cast'>
): string {
  const [first, end] = [clock.toLocal(from), clock.toLocal(to)];
  const when = Number.isNaN(from)
    ? m.noDateGiven().toLowerCase()
    : cast.hasTimes
      ? spanWords(first, end, clock.zone)
      : daysWords(Math.floor(first / DAY_MS), Math.ceil(end / DAY_MS) - 1);
  return m.scaleCluster({ count, shown: countWords(count), when });
}

/** What a screen reader says of a stop. */
export function nameOfStop(view: ScaleView, stop: Stop): string {
  const who = view.cast.nameOf(stop.lane) || m.unassigned();
  if (stop.rows?.length === 1) {
    const row = stop.rows[0] as number;
    return `${who}. ${view.table.titleOf(row)}. ${rowWhen(view, row)}`;
  }
  const summary = view.summaryOf(stop);
  return `${who}. ${stopName(summary, stop.span, view)}. ${kindWords(summary, 3)}`;
}

/** What the highest column of the density stands for, and whose clock the axis shows; empty where neither is drawn. */
export function legendWords({ frame: { most, edges }, widthPx, clock }: ScaleView): string {
  const view = { from: edges[0] as number, to: edges.at(-1) as number };
  const columnMs = (view.to - view.from) / (edges.length - 1);
  const length =
    columnMs >= DAY_MS
      ? lengthWords(Math.round(columnMs / DAY_MS))
      : columnMs >= HOUR_MS
        ? m.hours({ count: Math.round(columnMs / HOUR_MS) })
        : m.minutes({ count: Math.max(1, Math.round(columnMs / MINUTE_MS)) });
  const count = Math.max(1, Math.round(most));
  return [
    most > 0 ? m.scaleLegend({ count, shown: countWords(count), length }) : null,
    hasClock(view, widthPx) ? m.timesInZone({ zone: clock.zone }) : null
  ]
    .filter((part) => part !== null)
    .join(' · ');
}

/** "800 action, 300 statement": the commonest kinds. */
export function kindWords({ kinds }: StopSummary, most: number): string {
  return kinds
    .slice(0, most)
    .map(({ kind, count }) => m.countOfKind({ count: countWords(count), kind: m.kind({ kind }) }))
    .join(' · ');
}

/** The kind of a row. */
export function kindOf(columns: EventColumns, row: number): EventKind {
  return EVENT_KINDS[columns.kinds[row] as number] ?? 'other';
}

function clockWords(ms: number): string {
  const minutes = Math.floor((((ms % DAY_MS) + DAY_MS) % DAY_MS) / 60_000);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
