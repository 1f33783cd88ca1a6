// Pages of one file for tests that open them from disk.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PageWriter } from '#lib/io/one-page.ts';
import { CACHE, ROOT } from './install.js';

/** The first story as the built site serves it. */
export function firstDocument(): string {
  return readFileSync(join(ROOT, 'build/stories/paris-moscow/story.json'), 'utf8');
}

/** The page of a story, as one HTML file. */
export async function pageOf(document: string): Promise<string> {
  const writer = pathToFileURL(join(ROOT, 'static/page-writer.js'));
  const { writePage } = (await import(writer.href)) as PageWriter;
  return writePage(document);
}

/** Writes the page of a story to disk; answers with its address. */
export async function savePage(name: string, document: string): Promise<string> {
  const folder = join(CACHE, 'saved-pages');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.html`);
  writeFileSync(file, await pageOf(document));
  return pathToFileURL(file).href;
}

/** Words of people and pages; what is checked against the article's text stays as it is. */
const WORDS = new Set([
  'title',
  'standfirst',
  'name',
  'publisher',
  'place',
  'rights',
  'says',
  'why',
  'by',
  'reason',
  'description'
]);

/** The first story with these words behind each that a person or a page gave, and after its article. */
export function hostileDocument(words: string): string {
  const added: unknown = JSON.parse(firstDocument(), (key, value: unknown) => {
    if (typeof value !== 'string') return value;
    if (key === 'text') return `${value}\n\n${words}`;
    return WORDS.has(key) ? `${value} ${words}` : value;
  });
  return JSON.stringify(added);
}
