/** A view of a story as its address says it. */
export interface ViewQuery {
  /** Id of the selected event. */
  readonly event: string | null;
  /** Actor ids and `side:<id>` that are kept; empty for all. */
  readonly only: readonly string[];
  readonly isTrue: boolean;
  /** 1 fits the story. */
  readonly zoom: number;
  /** Day number at the left edge; null at the beginning. */
  readonly start: number | null;
}

/** The view as a query string, with what is usual left out: "" or "?…". */
export function writeViewQuery(view: ViewQuery): string {
  const query = new URLSearchParams();
  if (view.event !== null) query.set('event', view.event);
  if (view.only.length > 0) query.set('only', view.only.join(','));
  if (view.isTrue) query.set('scale', 'true');
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
    isTrue: query.get('scale') === 'true',
    zoom: Math.max(1, zoom),
    start: zoom > 1 ? finite(query.get('start')) : null
  };
}

function finite(text: string | null): number | null {
  if (text === null || text.trim() === '') return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}
