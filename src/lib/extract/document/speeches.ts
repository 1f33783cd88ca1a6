import { slice } from '#lib/domain/span.ts';
import type { QuoteSpan } from '../quotes/quote-span.ts';

const FEWEST_WORDS = 4;

/**
 * The quotations that stand as speech of their own, by index: their words are no part of the grammar of
 * the sentence around them. Words that the article builds into its own sentence are not among them.
 */
export function speechesOf(text: string, quotes: readonly QuoteSpan[]): number[] {
  const speeches = new Set<number>();
  let last: QuoteSpan | null = null;
  for (const [index, quote] of quotes.entries()) {
    if (quote.within !== null && speeches.has(quote.within)) continue;
    if (!standsAlone(text, quote) && !continues(text, quote, last)) continue;
    speeches.add(index);
    last = quote;
  }
  return [...speeches];
}

function standsAlone(text: string, quote: QuoteSpan): boolean {
  const words = slice(text, quote.inner);
  if (!/^[[(]?\p{Lu}|^[[(]?\d/u.test(words)) return false;
  const count = words.split(/\s+/).length;
  return count >= FEWEST_WORDS || (/[.!?,]$/.test(words) && count > 1) || !quote.closed;
}

/** The second half of a split speech: “…,” he said, “and …”. */
function continues(text: string, quote: QuoteSpan, last: QuoteSpan | null): boolean {
  if (!last || slice(text, quote.inner).split(/\s+/).length < FEWEST_WORDS) return false;
  if (quote.outer.start - last.outer.end >= 120) return false;
  const between = text.slice(last.outer.end, quote.outer.start);
  return /,\s*$/.test(between) && !/[.!?]\s|\n/.test(between);
}
