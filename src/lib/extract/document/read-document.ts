import type { Article } from '#lib/domain/article.ts';
import type { Block } from '#lib/domain/extraction.ts';
import { byPlace, covers, type Span } from '#lib/domain/span.ts';
import { findBlocks } from '#lib/text/blocks.ts';
import { findSentences } from '#lib/text/sentences.ts';
import { tokenize, type Token } from '#lib/text/tokens.ts';
import { nounPhrases } from '../grammar/noun-phrase.ts';
import { casingOf, tagSentence, type Mask } from '../grammar/tag.ts';
import { verbGroups } from '../grammar/verb-group.ts';
import { findQuoteSpans } from '../quotes/find-quote-spans.ts';
import type { QuoteSpan } from '../quotes/quote-span.ts';
import type { Firings } from '../rule.ts';
import { findTimes } from '../times/find-times.ts';
import type { ReadDocument, Sentence } from './document.ts';
import { speechesOf } from './speeches.ts';

/** Takes an article apart: blocks, quotation spans, time expressions, sentences with their grammar. */
export function readDocument(article: Article, firings: Firings): ReadDocument {
  const { text } = article;
  const blocks = findBlocks(text);
  const quotes = findQuoteSpans(text, blocks);
  const times = findTimes(text, firings);
  const speeches = speechesOf(text, quotes);
  const masks: Mask[] = times.mentions.map(({ start, end }) => ({ start, end, tag: 'time' }));
  const stretches = blocks.filter(isRead).flatMap((block) => stretchesOf(text, block, blocks, quotes, speeches));
  const tokens = stretches.map((stretch) => tokensOf(text, stretch, quotes));
  const casing = casingOf(tokens);
  const sentences = stretches.map((stretch, index): Sentence => {
    const inner = masks.filter((mask) => covers(stretch.span, mask));
    const quoted = speeches
      .filter((speech) => speech !== stretch.speech)
      .flatMap((speech) => quotes[speech]?.outer ?? [])
      .filter((outer) => covers(stretch.span, outer))
      .map((outer): Mask => ({ start: outer.start, end: outer.end, tag: 'quote' }));
    const tagged = tagSentence(text, tokens[index] ?? [], [...quoted, ...inner], casing);
    return {
      ...stretch.span,
      index,
      block: stretch.block,
      speech: stretch.speech,
      tagged,
      phrases: nounPhrases(tagged, text),
      groups: verbGroups(tagged)
    };
  });
  return { article, text, blocks, quotes, times, sentences };
}

function isRead(block: Block): boolean {
  return block.role === 'paragraph' || block.role === 'standfirst' || block.role === 'headline';
}

interface Stretch {
  readonly span: Span;
  readonly block: Block;
  readonly speech: number | null;
}

/** The block's own sentences, each followed by the sentences of the speeches that stand in it. */
function stretchesOf(
  text: string,
  block: Block,
  blocks: readonly Block[],
  quotes: readonly QuoteSpan[],
  speeches: readonly number[]
): Stretch[] {
  const dateline = blocks.find((other) => other.role === 'dateline' && covers(block, other));
  const body = dateline ? { start: skipSpace(text, dateline.end), end: block.end } : block;
  const here = speeches.filter((speech) => covers(block, quotes[speech]?.outer ?? NOWHERE));
  const closed = here.flatMap((speech) => quotes[speech]?.outer ?? []);
  return findSentences(text, body, closed).flatMap((span) => [
    { span, block, speech: null },
    ...here
      .filter((speech) => covers(span, quotes[speech]?.outer ?? NOWHERE))
      .flatMap((speech) =>
        findSentences(text, quotes[speech]?.inner ?? NOWHERE).map((inner) => ({ span: inner, block, speech }))
      )
  ]);
}

const NOWHERE: Span = { start: -2, end: -1 };

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text[at] ?? '')) at += 1;
  return at;
}

/**
 * Tokens of a stretch without what is laid over the sentence and not part of its grammar: the marks
 * around quoted words, editor's brackets, and "[sic]".
 */
function tokensOf(text: string, stretch: Stretch, quotes: readonly QuoteSpan[]): Token[] {
  const tokens = tokenize(text, stretch.span);
  const marks = quotes.flatMap(({ outer, inner }): Span[] => [
    { start: outer.start, end: inner.start },
    { start: inner.end, end: outer.end }
  ]);
  const near = marks.filter((mark) => covers(stretch.span, mark)).sort(byPlace);
  return tokens.filter((token, index) => {
    if (token.exact === '[' || token.exact === ']') return false;
    if (token.lower === 'sic' && tokens[index - 1]?.exact === '[') return false;
    return token.shape !== 'mark' || !near.some((mark) => covers(mark, token));
  });
}
