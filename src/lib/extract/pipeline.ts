import type { Article } from '#lib/domain/article.ts';
import { EXTRACTION_FORMAT, type Extraction } from '#lib/domain/extraction.ts';

/** Reads one article. Pure: the same article gives the same extraction, byte for byte. */
export function extractArticle(article: Article): Extraction {
  return {
    format: EXTRACTION_FORMAT,
    article,
    blocks: [],
    times: [],
    quotes: [],
    actors: [],
    events: [],
    discards: []
  };
}
