import type { Article } from '#lib/domain/article.ts';
import type { Block } from '#lib/domain/extraction.ts';
import { covers, type Span } from '#lib/domain/span.ts';
import { findBlocks } from '#lib/text/blocks.ts';
import { findSentences } from '#lib/text/sentences.ts';
import { tokenize, withoutStops, type Token } from '#lib/text/tokens.ts';
import { gather } from '../gather.ts';
import { nounPhrases } from '../grammar/noun-phrase.ts';
import { casingOf, tagSentence, type Mask } from '../grammar/tag.ts';
import { verbGroups } from '../grammar/verb-group.ts';
import { cuesAsVerbs } from '../quotes/cues-as-verbs.ts';
import { findQuoteSpans } from '../quotes/find-quote-spans.ts';
import type { QuoteSpan } from '../quotes/quote-span.ts';
import type { Firings } from '../rule.ts';
import { findTimes } from '../times/find-times.ts';
import type { ReadDocument, Sentence } from './document.ts';
import { speechesOf } from './speeches.ts';
import { Window } from './window.ts';

/** Takes an article apart: blocks, quotation spans, time expressions, sentences with their grammar. */
export function readDocument(article: Article, firings: Firings): ReadDocument {
  const { text } = article;
  const blocks = findBlocks(text);
  const quotes = findQuoteSpans(text, blocks);
  const times = findTimes(text, firings);
  const speeches = speechesOf(text, quotes);
  const near = {
    quotes: new Window(quotes.map(({ outer, inner }) => ({ ...outer, inner }))),
    speeches: new Window(
      gather(speeches, (speech) => (quotes[speech] ? [{ ...quotes[speech].outer, speech }] : []))
    ),
    times: new Window(times.mentions),
    anchors: new Window(times.anchors)
  };
  const datelines = blocks.filter(({ role }) => role === 'dateline');
  const stretches = gather(blocks.filter(isRead), (block) =>
    stretchesOf(text, block, datelines, quotes, near.speeches)
  );
  const tokens = stretches.map((stretch) =>
    tokensOf(text, stretch, near.quotes.within(stretch.span))
  );
  const casing = casingOf(tokens);
  let line = 0;
  const sentences = stretches.map((stretch, index): Sentence => {
    if (stretch.speech === null && opensLine(text, stretch.span)) line += 1;
    const quoted = near.speeches
      .within(stretch.span)
      .filter(({ speech }) => speech !== stretch.speech);
    const own = outside(quoted, near.times.within(stretch.span));
    const masks =
      quoted.length + own.length === 0
        ? NO_MASKS
        : [...quoted.map(maskOf('quote')), ...own.map(maskOf('time'))];
    const tagged = cuesAsVerbs(tagSentence(text, tokens[index] ?? NO_TOKENS, masks, casing));
    // A long text has as much in its tokens as in all that is made of them.
    tokens[index] = NO_TOKENS;
    const { start, end } = stretch.span;
    return {
      start,
      end,
      index,
      block: stretch.block,
      line,
      speech: stretch.speech,
      tagged,
      phrases: nounPhrases(tagged, text),
      groups: verbGroups(tagged),
      times: own,
      anchors: outside(quoted, near.anchors.within(stretch.span))
    };
  });
  return { article, text, blocks, quotes, times, casing, sentences };
}

/** The spans that lie in none of the speeches. */
function outside<T extends Span>(speeches: readonly Span[], spans: readonly T[]): readonly T[] {
  if (speeches.length === 0 || spans.length === 0) return spans;
  return spans.filter((span) => !speeches.some((speech) => covers(speech, span)));
}

function maskOf(tag: Mask['tag']): (span: Span) => Mask {
  return ({ start, end }) => ({ start, end, tag });
}

function isRead(block: Block): boolean {
  return block.role === 'paragraph' || block.role === 'standfirst' || block.role === 'headline';
}

interface Stretch {
  readonly span: Span;
  readonly block: Block;
  readonly speech: number | null;
}

/** Whether a stretch begins the text or a paragraph, or a line after the end of a sentence. */
function opensLine(text: string, { start }: Span): boolean {
  let at = start - 1;
  let breaks = 0;
  while (at >= 0 && /\s/.test(text[at] ?? '')) {
    if (text[at] === '\n') breaks += 1;
    at -= 1;
  }
  return at < 0 || breaks > 1 || (breaks === 1 && !/[\p{L}\p{N},]/u.test(text[at] ?? ''));
}

/** The block's own sentences, each followed by the sentences of the speeches that stand in it. */
function stretchesOf(
  text: string,
  block: Block,
  datelines: readonly Block[],
  quotes: readonly QuoteSpan[],
  speeches: Window<Span & { readonly speech: number }>
): Stretch[] {
  const dateline = datelines.find((other) => covers(block, other));
  const body = dateline ? { start: skipSpace(text, dateline.end), end: block.end } : block;
  const closed = speeches.within(block);
  return gather(findSentences(text, body, closed), (span) => [
    { span, block, speech: null },
    ...gather(speeches.within(span), ({ speech }) =>
      findSentences(text, quotes[speech]?.inner ?? NOWHERE).map((inner) => ({
        span: inner,
        block,
        speech
      }))
    )
  ]);
}

const NO_TOKENS: readonly Token[] = [];
const NO_MASKS: readonly Mask[] = [];
const NOWHERE: Span = { start: -2, end: -1 };

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text[at] ?? '')) at += 1;
  return at;
}

/**
 * Tokens of a stretch without what is laid over the sentence and not part of its grammar: the marks
 * around quoted words, editor's brackets, "[sic]", and the full stops of abbreviations.
 */
function tokensOf(
  text: string,
  stretch: Stretch,
  quotes: readonly (Span & { readonly inner: Span })[]
): readonly Token[] {
  const tokens = withoutStops(tokenize(text, stretch.span));
  return tokens.filter((token, index) => {
    if (token.shape !== 'mark') return token.lower !== 'sic' || tokens[index - 1]?.exact !== '[';
    if (token.exact === '[' || token.exact === ']') return false;
    return !quotes.some(
      (quote) =>
        covers(quote, token) && (token.end <= quote.inner.start || quote.inner.end <= token.start)
    );
  });
}
