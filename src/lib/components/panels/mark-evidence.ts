import type { SpanEvidence, TimelineEvent } from '#lib/domain/event.ts';
import type { Span } from '#lib/domain/span.ts';

/** A stretch of a paragraph that rests under the same events; none for words that date nothing. */
export interface Piece extends Span {
  readonly text: string;
  /** Events whose evidence covers it, those with the shortest evidence first. */
  readonly events: readonly TimelineEvent[];
  /** Evidence that begins here, which links lead to. */
  readonly begins: readonly SpanEvidence[];
}

/** Cuts a block of an article where evidence begins or ends. Pieces join to the block's text again. */
export function markEvidence(
  article: { readonly id: string; readonly text: string },
  block: Span,
  events: readonly TimelineEvent[]
): readonly Piece[] {
  const resting = events.flatMap((event) =>
    event.evidence.flatMap((item) =>
      item.type === 'span' &&
      item.article === article.id &&
      item.start < block.end &&
      item.end > block.start
        ? [{ event, item }]
        : []
    )
  );
  const cuts = resting.flatMap(({ item }) => [item.start, item.end]);
  const bounds = [...new Set([block.start, ...cuts, block.end])]
    .filter((cut) => cut >= block.start && cut <= block.end)
    .toSorted((a, b) => a - b);
  return bounds.slice(0, -1).map((start, index): Piece => {
    const end = bounds[index + 1] ?? block.end;
    const covering = resting
      .filter(({ item }) => item.start <= start && item.end >= end)
      .toSorted((a, b) => a.item.end - a.item.start - (b.item.end - b.item.start));
    return {
      start,
      end,
      text: article.text.slice(start, end),
      events: [...new Set(covering.map(({ event }) => event))],
      begins: uniqueStarts(resting.map(({ item }) => item).filter((item) => item.start === start))
    };
  });
}

function uniqueStarts(items: readonly SpanEvidence[]): readonly SpanEvidence[] {
  return items.slice(0, 1);
}
