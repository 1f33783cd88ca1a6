import { covers, overlaps, type Span } from '#lib/domain/span.ts';

/** Spans in order of place, found by where they stand without looking at all of them. */
export class Window<T extends Span> {
  readonly #spans: readonly T[];
  /** How far the spans up to each one reach. */
  readonly #reach: readonly number[];

  constructor(spans: readonly T[]) {
    this.#spans = [...spans].sort((a, b) => a.start - b.start);
    let reach = 0;
    this.#reach = this.#spans.map(({ end }) => (reach = Math.max(reach, end)));
  }

  /** Those that lie wholly within a stretch, in order. */
  within(stretch: Span): T[] {
    if (this.#spans.length === 0) return [];
    return this.#from(lastUpTo(this.#spans, stretch.start - 1) + 1, stretch).filter((span) =>
      covers(stretch, span)
    );
  }

  /** Those that share a place with a stretch, in order. */
  overlapping(stretch: Span): T[] {
    const reach = this.#reach;
    const first = firstAfter(reach.length, (at) => reach[at] ?? 0, stretch.start);
    return this.#from(first, stretch).filter((span) => overlaps(stretch, span));
  }

  #from(first: number, stretch: Span): T[] {
    let end = first;
    while ((this.#spans[end]?.start ?? stretch.end) < stretch.end) end += 1;
    return this.#spans.slice(first, end);
  }
}

/** Index of the last of the spans, in order of place, that begins at a place or before it; -1 where none does. */
export function lastUpTo(spans: readonly Span[], place: number): number {
  return firstAfter(spans.length, (at) => spans[at]?.start ?? 0, place) - 1;
}

/** Index of the first of so many rising places that lies after a place. */
function firstAfter(length: number, placeOf: (at: number) => number, place: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placeOf(middle) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}
