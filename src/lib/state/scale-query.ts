import { LANE_ORDERINGS, type LaneOrdering } from '#lib/timeline/scale-lanes.ts';

/** A view of many events as its address says it; actors are named, so that it fits the same file read again. */
export interface ScaleQuery {
  /** The time in view, ms UTC; null for all. */
  readonly span: { readonly from: number; readonly to: number } | null;
  readonly isTrue: boolean;
  /** First instant of each fold that is open, ms UTC. */
  readonly opened: readonly number[];
  readonly ordering: LaneOrdering;
  readonly pinned: readonly string[];
  readonly hidden: readonly string[];
  /** Whether only the pinned ones are shown. */
  readonly isFocused: boolean;
  /** Whom the view is around; null for all. */
  readonly around: string | null;
  /** IANA name, or `UTC`. */
  readonly zone: string;
  /** Row of the event whose card is open; null for none. */
  readonly row: number | null;
}

/** The parameters that these are; others belong to the page. */
const NAMES = [
  'from',
  'to',
  'scale',
  'open',
  'order',
  'pin',
  'hide',
  'only',
  'around',
  'zone',
  'event'
];

/** Writes a view over the parameters of an address, with what is usual left out; other parameters stay. */
export function writeScaleQuery(search: string, view: ScaleQuery): string {
  const query = new URLSearchParams(search);
  for (const name of NAMES) query.delete(name);
  if (view.span !== null) {
    query.set('from', isoOf(view.span.from));
    query.set('to', isoOf(view.span.to));
  }
  if (view.isTrue) query.set('scale', 'true');
  for (const from of view.opened) query.append('open', isoOf(from));
  if (view.ordering !== 'frequency') query.set('order', view.ordering);
  for (const name of view.pinned) query.append('pin', name);
  for (const name of view.hidden) query.append('hide', name);
  if (view.isFocused) query.set('only', 'pinned');
  if (view.around !== null) query.set('around', view.around);
  if (view.zone !== 'UTC') query.set('zone', view.zone);
  if (view.row !== null) query.set('event', String(view.row + 1));
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

/** Reads an address; what makes no sense in it counts as not said. */
export function readScaleQuery(search: string): ScaleQuery {
  const query = new URLSearchParams(search);
  const [from, to] = [msOf(query.get('from')), msOf(query.get('to'))];
  const row = Number(query.get('event') ?? Number.NaN);
  return {
    span: from !== null && to !== null && from < to ? { from, to } : null,
    isTrue: query.get('scale') === 'true',
    opened: query.getAll('open').flatMap((text) => msOf(text) ?? []),
    ordering: LANE_ORDERINGS.find((each) => each === query.get('order')) ?? 'frequency',
    pinned: query.getAll('pin'),
    hidden: query.getAll('hide'),
    isFocused: query.get('only') === 'pinned',
    around: query.get('around'),
    zone: query.get('zone') ?? 'UTC',
    row: Number.isInteger(row) && row > 0 ? row - 1 : null
  };
}

/** The last instant that a Date holds, some 271,821 years from 1970. */
const LAST_DATE_MS = 8.64e15;

/**
 * `2026-02-03T10:15:00.000Z`; years of more than four digits or before our era have a sign and six; what no Date
 * holds is written in ms.
 */
function isoOf(ms: number): string {
  const whole = Math.round(ms);
  return Math.abs(whole) > LAST_DATE_MS ? `${String(whole)}ms` : new Date(whole).toISOString();
}

function msOf(text: string | null): number | null {
  const ms = /^-?[\d.e+]+ms$/u.test(text ?? '')
    ? Number(text?.slice(0, -2))
    : Date.parse(text ?? '');
  return Number.isNaN(ms) ? null : ms;
}
