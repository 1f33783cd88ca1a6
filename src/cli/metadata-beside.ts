import { existsSync } from 'node:fs';
import { format, parse } from 'node:path';
import { parseMetadata, type ArticleMetadata } from '#lib/io/article.ts';
import { readText } from '#lib/server/read.ts';
import type { Output } from './output.ts';

/**
 * Metadata from the JSON file that stands beside an article under the same name; null where there is none.
 * A file that says no day of publication is something else, such as an earlier extraction: it is left alone,
 * and a message says so. Throws BadInput for metadata with a fault.
 */
export async function metadataBeside(
  file: string,
  output: Output
): Promise<ArticleMetadata | null> {
  const { dir, name, ext } = parse(file);
  const path = format({ dir, name, ext: '.json' });
  if (ext === '.json' || !existsSync(path)) return null;
  const json = await readText(path, 'the metadata of an article');
  if (saysPublished(json)) return parseMetadata(path, json);
  output.say(`${path} is no metadata of an article and was not used`);
  return null;
}

function saysPublished(json: string): boolean {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && 'published' in value;
  } catch {
    return false;
  }
}
