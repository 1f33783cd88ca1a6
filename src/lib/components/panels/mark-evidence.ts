import type { SpanEvidence, TimelineEvent } from '#lib/domain/event.ts';
import { covers, type Span } from '#lib/domain/span.ts';

/** A stretch of a paragraph that rests under the same events; none for words that date nothing. */
export interface Piece extends Span {
  readonly text: string;
  /** Events whose evidence covers it, those with the shortest evidence first. */
  readonly events: readonly TimelineEvent[];
  /** Evidence that begins here, which links lead to. */
  readonly begins: readonly SpanEvidence[];
  /** The same text, cut where somebody's own words begin or end. */
  readonly parts: readonly Part[];
}

/** Words of a piece; `isQuote` where they are verbatim somebody's. */
export interface Part extends Span {
  readonly text: string;
  readonly isQuote: boolean;
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
  const quotes = resting.flatMap(({ event }) =>
    event.quotes.filter(({ start, end, exact }) => article.text.slice(start, end) === exact)
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
      parts: partsOf(article.text, { start, end }, covering.length > 0 ? quotes : []),
      begins: uniqueStarts(resting.map(({ item }) => item).filter((item) => item.start === start))
    };
  });
}

/** Whether there is a word to follow, or one that a link leads to; a full stop between two quotes is none. */
export function hasWords({ text, begins }: Piece): boolean {
  return begins.length > 0 || /[\p{L}\p{N}]/u.test(text);
}

function partsOf(text: string, piece: Span, quotes: readonly Span[]): readonly Part[] {
  const inside = quotes.flatMap(({ start, end }) => [start, end]);
  const bounds = [...new Set([piece.start, ...inside, piece.end])]
    .filter((cut) => cut >= piece.start && cut <= piece.end)
    .toSorted((a, b) => a - b);
  return bounds.slice(0, -1).map((start, index) => {
    const end = bounds[index + 1] ?? piece.end;
    const isQuote = quotes.some((quote) => covers(quote, { start, end }));
    return { start, end, text: text.slice(start, end), isQuote };
  });
}

function uniqueStarts(items: readonly SpanEvidence[]): readonly SpanEvidence[] {
  return items.slice(0, 1);
}
