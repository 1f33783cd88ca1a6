/**
 * A stretch of an article's text, half-open: `[start, end)` in UTF-16 code units of `Article.text`
 * (W3C TextPositionSelector). `0 <= start < end <= text.length`.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words a span covers, exactly as they stand in the text. */
export function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Whether `inner` lies wholly within `outer`; equal spans do. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The smallest span that covers all the given ones. Throws on an empty list. */
export function hull(spans: readonly Span[]): Span {
  if (spans.length === 0) throw new RangeError('hull: wanted at least one span, got none');
  return {
    start: Math.min(...spans.map((span) => span.start)),
    end: Math.max(...spans.map((span) => span.end))
  };
}

/** Order by place in the text: by start, then by end. */
export function byPlace(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}
