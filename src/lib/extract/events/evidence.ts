import type { SpanEvidence } from '#lib/domain/event.ts';
import type { Block } from '#lib/domain/extraction.ts';
import type { Quote } from '#lib/domain/quote.ts';
import { hull, type Span } from '#lib/domain/span.ts';
import type { ReadDocument } from '../document/document.ts';
import { lastUpTo, Window } from '../document/window.ts';

/** The words of each telling, widened to whole quotations, each stretch once. */
export function evidenceOf(
  document: ReadDocument,
  words: readonly Span[],
  quotes: readonly Quote[]
): SpanEvidence[] {
  const quoted = new Window(quotes);
  const whole = words.map((span) => hull([span, ...quoted.overlapping(span)]));
  const spans = [...whole, ...quotes].sort(widestFirst);
  let reach = 0;
  const kept = spans.filter(({ end }) => end > reach && (reach = end));
  return kept.map((span) => evidence(document, span));
}

/** By place; of those that begin together, what covers the others leads. */
function widestFirst(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** A span of the article as evidence, with its paragraph. */
export function evidence(
  { article, text, blocks }: ReadDocument,
  { start, end }: Span
): SpanEvidence {
  const at = lastUpTo(blocks, start);
  const block = blocks[at]?.role === 'dateline' ? blocks[at - 1] : blocks[at];
  return {
    type: 'span',
    article: article.id,
    start,
    end,
    exact: text.slice(start, end),
    paragraph: paragraphOf(block && start < block.end ? block : undefined)
  };
}

function paragraphOf(block: Block | undefined): SpanEvidence['paragraph'] {
  if (!block || block.role === 'paragraph' || block.role === 'dateline') return block?.number ?? 1;
  return block.role;
}
