import { hull, type Span } from '#lib/domain/span.ts';
import { tokenize, withoutStops } from '#lib/text/tokens.ts';
import { gather } from '../gather.ts';
import type { ReadDocument, Sentence } from '../document/document.ts';
import { tagSentence } from '../grammar/tag.ts';
import { cuesAsVerbs } from './cues-as-verbs.ts';
import { cutLong } from './cut-long.ts';
import { readItems, type FrameSentence } from './frame-sentence.ts';
import { masksOf, type FrameMasks } from './masks.ts';
import { asksAndGoesOn } from './open-ended.ts';
import type { QuoteSpan } from './quote-span.ts';

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
 * The article's own sentences around the quotations, each quotation one item. Where the document has read a
 * sentence so already, its reading serves; only those with words quoted in part are read anew. A sentence
 * that neither has a quotation nor stands next to one keeps its place and no items.
 */
export function buildFrame(document: ReadDocument): Frame {
  const { text, quotes } = document;
  const masks = masksOf(document);
  const stretches = stretchesOf(document, masks);
  const sentences: FrameSentence[] = [];
  for (const [index, stretch] of stretches.entries()) {
    const isNear = [index - 1, index, index + 1].some((at) => stretches[at]?.quoted);
    for (const sentence of isNear ? readStretch(document, masks, stretch) : [unread(stretch)]) {
      const last = sentences.at(-1);
      if (last && last.block === sentence.block && asksAndGoesOn(last.items, sentence.items)) {
        sentences.pop();
        const items = [...last.items, ...sentence.items];
        sentences.push(readItems(text, sentence.block, items));
      } else sentences.push(sentence);
    }
  }
  return { text, spans: quotes, sentences, places: placesOf(quotes, sentences) };
}

/** Sentences of the document that quotations run across, as one. */
interface Stretch extends Span {
  readonly sentences: readonly Sentence[];
  readonly block: number;
  readonly quoted: boolean;
}

function stretchesOf(document: ReadDocument, masks: FrameMasks): Stretch[] {
  const blocks = new Map(document.blocks.map((block, index) => [block, index]));
  const stretches: Stretch[] = [];
  for (const sentence of document.sentences) {
    if (sentence.speech !== null) continue;
    const last = stretches.at(-1);
    const block = blocks.get(sentence.block) ?? 0;
    const { start, end } = sentence;
    const joins = last?.block === block && masks.runsAcross(last.end, start);
    if (last && joins) {
      const both = { start: last.start, end };
      const sentences = [...last.sentences, sentence];
      stretches[stretches.length - 1] = { ...both, sentences, block, quoted: true };
    } else {
      stretches.push({
        start,
        end,
        sentences: [sentence],
        block,
        quoted: masks.hasQuote(sentence)
      });
    }
  }
  return stretches;
}

function unread({ start, end, block }: Stretch): FrameSentence {
  const none = { phrases: [], groups: [], opening: new Map(), closing: new Map() };
  return { start, end, block, items: [], ...none };
}

function readStretch(
  { text, casing }: ReadDocument,
  masks: FrameMasks,
  stretch: Stretch
): FrameSentence[] {
  const near = masks.near(stretch);
  const quotes = near.filter(({ tag }) => tag === 'quote');
  const [only, ...more] = stretch.sentences;
  const asOne = new Set(only?.tagged.flatMap(({ tag, start }) => (tag === 'quote' ? [start] : [])));
  const serves = more.length === 0 && quotes.every(({ start }) => asOne.has(start));
  if (only && serves && cutLong(only.tagged, quotes).length === 1)
    return [readItems(text, stretch.block, only.tagged, only)];
  return cutLong(withoutStops(tokenize(text, stretch)), quotes).map((tokens) => {
    const piece = hull(tokens);
    const within = near.filter((mask) => mask.start < piece.end && piece.start < mask.end);
    return readItems(text, stretch.block, cuesAsVerbs(tagSentence(text, tokens, within, casing)));
  });
}

function placesOf(spans: readonly QuoteSpan[], sentences: readonly FrameSentence[]): QuotePlace[] {
  const byStart = new Map<number, number>();
  for (const [index, span] of spans.entries()) {
    if (span.within === null) byStart.set(span.outer.start, index);
  }
  const places = gather(sentences, ({ items }, sentence) =>
    gather(items, (item, at): QuotePlace[] => {
      const span = item.tag === 'quote' ? byStart.get(item.start) : undefined;
      return span === undefined ? [] : [{ span, sentence, at }];
    })
  );
  return places.sort((a, b) => a.span - b.span);
}
