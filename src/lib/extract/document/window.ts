import { covers, type Span } from '#lib/domain/span.ts';

/** Spans in order of place, found by where they stand without looking at all of them. */
export class Window<T extends Span> {
  readonly #spans: readonly T[];

  constructor(spans: readonly T[]) {
    this.#spans = [...spans].sort((a, b) => a.start - b.start);
  }

  /** Those that lie wholly within a stretch, in order. */
  within(stretch: Span): T[] {
    const found: T[] = [];
    for (let at = this.#firstFrom(stretch.start); at < this.#spans.length; at += 1) {
      const span = this.#spans[at];
      if (!span || span.start >= stretch.end) break;
      if (covers(stretch, span)) found.push(span);
    }
    return found;
  }

  #firstFrom(start: number): number {
    let low = 0;
    let high = this.#spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#spans[middle]?.start ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
