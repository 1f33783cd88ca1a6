import type { Article } from '#lib/domain/article.ts';
import { decodeArticle } from './decode.ts';
import { metadataSchema } from './schemas/metadata-schema.ts';
import { checkerOf, parseJson } from './validate.ts';

/** What is known of an article besides its text and id. */
export type ArticleMetadata = Omit<Article, 'id' | 'text'>;

const check = checkerOf<ArticleMetadata>(metadataSchema);

/** Reads `data/articles/<id>.json`. Throws BadInput that names the file and the entry. */
export function parseMetadata(name: string, json: string): ArticleMetadata {
  return check(name, parseJson(name, json, 'the metadata of an article'));
}

/** Joins the bytes of a text file with its metadata. Throws BadInput if the bytes are no article text. */
export function parseArticle(
  id: string,
  name: string,
  bytes: Uint8Array,
  metadata: ArticleMetadata
): Article {
  const { published, zone, publisher, place, title, url, rights } = metadata;
  const text = decodeArticle(name, bytes);
  return { id, text, published, zone, publisher, place, title, url, rights };
}
