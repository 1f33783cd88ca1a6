/** A view of a story as its address says it. */
export interface ViewQuery {
  /** Id of the selected event. */
  readonly event: string | null;
  /** What a filter keeps; empty for all. */
  readonly only: readonly string[];
  /** Whether the rest is hidden, not dimmed. */
  readonly hides: boolean;
  /** Whether a long story shows more than its main events. */
  readonly showsAll: boolean;
  /** What is searched for; empty for nothing. */
  readonly find: string;
  readonly isTrue: boolean;
  /** First day of each fold that is open. */
  readonly opened: readonly number[];
  /** 1 fits the story. */
  readonly zoom: number;
  /** Day number at the left edge; null at the beginning. */
  readonly start: number | null;
}

/** A story as it opens without a word in its address. */
export const USUAL_VIEW: ViewQuery = {
  event: null,
  only: [],
  hides: false,
  showsAll: false,
  find: '',
  isTrue: false,
  opened: [],
  zoom: 1,
  start: null
};

/** The view as a query string, with what is usual left out: "" or "?…". */
export function writeViewQuery(view: ViewQuery): string {
  const query = new URLSearchParams();
  if (view.event !== null) query.set('event', view.event);
  if (view.only.length > 0) query.set('only', view.only.join(','));
  if (view.hides) query.set('others', 'hidden');
  if (view.showsAll) query.set('events', 'all');
  if (view.find.trim() !== '') query.set('find', view.find);
  if (view.isTrue) query.set('scale', 'true');
  if (view.opened.length > 0) query.set('open', view.opened.join(','));
  if (view.zoom > 1) {
    query.set('zoom', view.zoom.toFixed(2));
    if (view.start !== null) query.set('start', view.start.toFixed(2));
  }
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

/** Reads a query string; what makes no sense in it counts as not said. */
export function readViewQuery(search: string): ViewQuery {
  const query = new URLSearchParams(search);
  const zoom = finite(query.get('zoom')) ?? 1;
  return {
    event: query.get('event'),
    only: (query.get('only') ?? '').split(',').filter((key) => key !== ''),
    hides: query.get('others') === 'hidden',
    showsAll: query.get('events') === 'all',
    find: query.get('find')?.trim() ?? '',
    isTrue: query.get('scale') === 'true',
    opened: (query.get('open') ?? '').split(',').flatMap((day) => finite(day) ?? []),
    zoom: Math.max(1, zoom),
    start: zoom > 1 ? finite(query.get('start')) : null
  };
}

function finite(text: string | null): number | null {
  if (text === null || text.trim() === '') return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}
