import type { AttributedQuote } from './attributed-quote.ts';
import type { FrameSentence } from './frame-sentence.ts';
import type { QuoteSpan } from './quote-span.ts';

/**
 * `full` for words that make a sentence of their own: they open with a capital where the article's
 * sentence would not, or nothing of the article's sentence leads into them.
 */
export function extentOf(
  text: string,
  span: QuoteSpan,
  sentence: FrameSentence,
  at: number
): AttributedQuote['extent'] {
  const inner = text.slice(span.inner.start, span.inner.end);
  if (!/\s/.test(inner)) return /[.?!,]$/.test(inner) && at === 0 ? 'full' : 'part';
  const opens = /^[[(]?["“‘'…. ]*[\p{Lu}\p{N}@#]/u.test(inner);
  const before = sentence.items.slice(0, at);
  const after = sentence.items[at + 1];
  if (before.every((item) => item.tag === 'mark' || item.tag === 'conj')) {
    return /[.,?!…—–―-]['’”"\s]*$/.test(inner) || !after || after.exact === ',' ? 'full' : 'part';
  }
  const led = /^[,:—–―]$/.test(before.at(-1)?.exact ?? '');
  if (opens && led) return 'full';
  return opens && /[.?!]$/.test(inner) && inner.split(/\s+/).length > 3 ? 'full' : 'part';
}
