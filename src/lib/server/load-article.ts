import { join } from 'node:path';
import type { Article } from '#lib/domain/article.ts';
import { parseArticle, parseMetadata } from '#lib/io/article.ts';
import { readBytes, readText } from './read.ts';

/** Reads `<data>/articles/<id>.txt` and the metadata beside it. Throws BadInput that names the file. */
export async function loadArticle(id: string, dataDir: string): Promise<Article> {
  const path = join(dataDir, 'articles', `${id}.txt`);
  const metadataPath = join(dataDir, 'articles', `${id}.json`);
  const bytes = await readBytes(path, 'the text of an article');
  const metadata = parseMetadata(
    metadataPath,
    await readText(metadataPath, 'the metadata of an article')
  );
  return parseArticle(id, path, bytes, metadata);
}
