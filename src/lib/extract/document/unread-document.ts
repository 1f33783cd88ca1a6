import type { Article } from '#lib/domain/article.ts';
import { findBlocks } from '#lib/text/blocks.ts';
import type { ReadDocument } from './document.ts';

/** An article of which nothing can be read: its blocks, and nothing in them. */
export function unreadDocument(article: Article): ReadDocument {
  const { text } = article;
  const times = { mentions: [], anchors: [], discards: [] };
  const casing = { names: new Set<string>(), common: new Set<string>() };
  return { article, text, blocks: findBlocks(text), quotes: [], times, casing, sentences: [] };
}
