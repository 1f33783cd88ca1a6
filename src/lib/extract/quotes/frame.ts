import type { Block } from '#lib/domain/extraction.ts';
import { hull, overlaps, type Span } from '#lib/domain/span.ts';
import { findSentences } from '#lib/text/sentences.ts';
import { tokenize, withoutStops, type Token } from '#lib/text/tokens.ts';
import { casingOf, tagSentence, type Mask } from '../grammar/tag.ts';
import type { Tagged } from '../grammar/tagged.ts';
import { cuesAsVerbs } from './cues-as-verbs.ts';
import { readSentence, type FrameSentence } from './frame-sentence.ts';
import { asksAndGoesOn } from './open-ended.ts';
import type { QuoteSpan } from './quote-span.ts';
import { whenSpans } from './when-spans.ts';

/** A top-level quote span in its sentence. */
export interface QuotePlace {
  /** Index in the list of quote spans. */
  readonly span: number;
  /** Index in the list of sentences. */
  readonly sentence: number;
  /** Index of its item in the sentence. */
  readonly at: number;
}

export interface Frame {
  readonly text: string;
  readonly spans: readonly QuoteSpan[];
  readonly sentences: readonly FrameSentence[];
  /** In order of place; nested spans have none. */
  readonly places: readonly QuotePlace[];
}

/**
 * Reads the article's own sentences around the quotations; a sentence that neither has one nor stands next
 * to one keeps its place and no items.
 */
export function buildFrame(
  text: string,
  blocks: readonly Block[],
  spans: readonly QuoteSpan[],
  times: readonly Span[]
): Frame {
  const top = spans.filter((span) => span.within === null);
  const stretches = stretchesOf(text, blocks, top);
  const casing = casingOf(stretches.map((stretch) => stretch.tokens));
  const masks = masksOf(text, top, times);
  const tag = (tokens: readonly Token[], span: Span): Tagged[] =>
    cuesAsVerbs(tagSentence(text, tokens, masksNear(masks, span), casing));
  const quoted = stretches.map((stretch) => hasQuote(masksNear(masks, stretch)));
  const sentences: FrameSentence[] = [];
  for (const [index, stretch] of stretches.entries()) {
    const isNear = [index - 1, index, index + 1].some((at) => quoted[at]);
    const tagged = isNear ? tag(stretch.tokens, stretch) : [];
    const last = sentences.at(-1);
    if (last && last.block === stretch.block && asksAndGoesOn(last.items, tagged)) {
      const both = { start: last.start, end: stretch.end };
      sentences.pop();
      sentences.push(readSentence(text, both, stretch.block, tag(wordsOf(text, both), both)));
      continue;
    }
    sentences.push(readSentence(text, stretch, stretch.block, tagged));
  }
  return { text, spans, sentences, places: placesOf(spans, sentences) };
}

function hasQuote(masks: readonly Mask[]): boolean {
  return masks.some((mask) => mask.tag === 'quote');
}

interface Stretch extends Span {
  readonly block: number;
  readonly tokens: readonly Token[];
}

function stretchesOf(text: string, blocks: readonly Block[], top: readonly QuoteSpan[]): Stretch[] {
  const closed = top.map((span) => span.outer);
  const dateline = blocks.find((block) => block.role === 'dateline');
  const bodies = blocks.filter((block) => block.role !== 'dateline' && block.role !== 'header');
  let next = 0;
  return bodies.flatMap((block, index) => {
    const from =
      dateline && overlaps(dateline, block) ? afterSpace(text, dateline.end) : block.start;
    while ((closed[next]?.end ?? Infinity) <= block.start) next += 1;
    let to = next;
    while ((closed[to]?.start ?? Infinity) < block.end) to += 1;
    const within = closed.slice(next, to);
    return findSentences(text, { start: from, end: block.end }, within).flatMap((span) =>
      pieces(wordsOf(text, span), within).map((tokens) => ({
        ...hull(tokens),
        block: index,
        tokens
      }))
    );
  });
}

/** In tokens. What runs on for longer is a table or a list, and is read in pieces. */
const LONGEST = 400;

/** Cuts what is too long for a sentence, never inside a quotation; a sentence stays one piece. */
function pieces(tokens: readonly Token[], closed: readonly Span[]): Token[][] {
  const cut: Token[][] = [];
  let length = Infinity;
  let next = 0;
  for (const token of tokens) {
    while ((closed[next]?.end ?? Infinity) <= token.start) next += 1;
    const own = token.start < (closed[next]?.start ?? Infinity);
    if (length >= LONGEST && (own || cut.length === 0)) {
      cut.push([]);
      length = 0;
    }
    cut.at(-1)?.push(token);
    if (own || token.start === closed[next]?.start) length += 1;
  }
  return cut;
}

function wordsOf(text: string, span: Span): Token[] {
  return withoutStops(tokenize(text, span));
}

function afterSpace(text: string, from: number): number {
  let at = from;
  while (/\s/.test(text[at] ?? '')) at += 1;
  return at;
}

/** Masks in order of place, never overlapping; a quotation wins over the times in it. */
function masksOf(text: string, top: readonly QuoteSpan[], times: readonly Span[]): Mask[] {
  const quotes = top.map((span): Mask => ({ ...span.outer, tag: 'quote' }));
  const whens = [...times, ...whenSpans(text)].map((span): Mask => ({
    start: span.start,
    end: span.end,
    tag: 'time'
  }));
  const kept: Mask[] = [];
  for (const mask of [...quotes, ...whens].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || last.end <= mask.start) kept.push(mask);
    else if (mask.tag === 'quote' && last.tag === 'time') kept[kept.length - 1] = mask;
  }
  return kept;
}

/** The masks that reach into a stretch. */
function masksNear(masks: readonly Mask[], stretch: Span): Mask[] {
  let low = 0;
  let high = masks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((masks[middle]?.end ?? 0) <= stretch.start) low = middle + 1;
    else high = middle;
  }
  const near: Mask[] = [];
  for (let mask = masks[low]; mask && mask.start < stretch.end; mask = masks[low]) {
    near.push(mask);
    low += 1;
  }
  return near;
}

function placesOf(spans: readonly QuoteSpan[], sentences: readonly FrameSentence[]): QuotePlace[] {
  const byStart = new Map<number, number>();
  for (const [index, span] of spans.entries()) {
    if (span.within === null) byStart.set(span.outer.start, index);
  }
  const places = sentences.flatMap(({ items }, sentence) =>
    items.flatMap((item, at): QuotePlace[] => {
      const span = item.tag === 'quote' ? byStart.get(item.start) : undefined;
      return span === undefined ? [] : [{ span, sentence, at }];
    })
  );
  return places.sort((a, b) => a.span - b.span);
}
