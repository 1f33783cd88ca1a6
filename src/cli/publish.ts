import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { BadInput } from '#lib/domain/bad-input.ts';
import { decodeUtf8 } from '#lib/io/decode.ts';
import { readStoryDocument, writeStoryDocument } from '#lib/io/story-document.ts';
import { m } from '#lib/messages/compiled/messages.js';
import { getLocale } from '#lib/messages/compiled/runtime.js';
import { cardPng, pageFonts } from '#lib/server/card-png.ts';
import { readBytes } from '#lib/server/read.ts';
import { writeSite } from '#lib/server/write-site.ts';
import { publishedStory, slugOf, type PublishedStory } from '#lib/site/published-story.ts';
import { siteFiles } from '#lib/site/site-files.ts';
import { readArguments } from './arguments.ts';
import { writeIn } from './language.ts';
import type { Output } from './output.ts';
import { UsageError } from './usage.ts';

/** What makes the parts of a site that take longest. */
interface Tools {
  /** A page of one file of what `writeStoryDocument` wrote. */
  readonly writePage: (written: string) => string;
  /** An SVG as PNG. */
  readonly drawCard: (svg: string) => Promise<Uint8Array>;
}

const OPTIONS = { values: ['out', 'base', 'title', 'language'], flags: [] } as const;
const WANTED = 'a story that Dateline saved as data';

/**
 * `dateline publish`: a static site of stories. Every file that cannot be read is told, and then nothing is written.
 * Writes the names of the site's files, one a line.
 */
export async function publish(
  args: readonly string[],
  output: Output,
  loadTools: (language: string) => Promise<Tools> = ownTools
): Promise<void> {
  const { operands, values } = readArguments('publish', args, OPTIONS);
  const out = values.get('out');
  if (operands.length === 0)
    throw new UsageError('publish: no story given; wanted STORY.json ... --out DIR');
  if (out === undefined || out === '')
    throw new UsageError('publish: no --out given; wanted the folder of the site');
  const base = baseOf(values.get('base'));
  writeIn('publish', values.get('language'));
  const title = values.get('title')?.trim() || m.stories();
  const stories = await readStories(operands, output);
  const [tools, fonts] = await Promise.all([loadTools(getLocale()), pageFonts()]);
  const files = await siteFiles(stories, { title, base, fonts, ...tools });
  await writeSite(out, files);
  await output.write(files.map(({ path }) => `${path}\n`).join(''));
  const count = stories.length === 1 ? '1 story' : `${String(stories.length)} stories`;
  const left =
    base === null
      ? '; without --base it has no feed, no sitemap and no pictures beside links to it'
      : '';
  output.say(`${out} has ${count} in ${String(files.length)} files${left}`);
}

/** With a slash at its end; null where nobody gave one. */
function baseOf(given: string | undefined): string | null {
  if (given === undefined) return null;
  const address = URL.canParse(given) ? new URL(given) : null;
  const isPlain = address !== null && /^https?:$/.test(address.protocol);
  if (!isPlain || address.search !== '' || address.hash !== '' || address.username !== '')
    throw new UsageError(
      `publish: --base is "${given}"; wanted the address of the site, such as https://example.org/stories/`
    );
  return address.href.replace(/\/*$/, '/');
}

async function readStories(
  files: readonly string[],
  output: Output
): Promise<readonly PublishedStory[]> {
  const stories: PublishedStory[] = [];
  const bySlug = new Map<string, string>();
  let failed = 0;
  for (const file of files) {
    try {
      const story = await readStory(file);
      const other = bySlug.get(story.slug);
      if (other !== undefined)
        throw new BadInput(`${file} would stand where ${other} does; wanted another file name`);
      bySlug.set(story.slug, file);
      stories.push(story);
    } catch (error) {
      if (!(error instanceof BadInput)) throw error;
      failed += 1;
      output.say(error.message);
    }
  }
  if (failed === 0) return stories;
  throw new BadInput(
    `${String(failed)} of ${String(files.length)} stories cannot be published; nothing is written`
  );
}

async function readStory(file: string): Promise<PublishedStory> {
  const slug = slugOf(file);
  if (slug === null)
    throw new BadInput(`${file} gives the story no address; wanted a name with Latin letters`);
  const document = readStoryDocument(file, decodeUtf8(file, await readBytes(file, WANTED)));
  return publishedStory(slug, document, writeStoryDocument(document));
}

const STATIC = new URL('../../static/', import.meta.url);
const OF_LANGUAGES = new URL('../../.cache/languages/', import.meta.url);

/** Pages are written by what the site itself saves them with, made when it is built. */
async function ownTools(language: string): Promise<Tools> {
  const folder = language === 'en' ? STATIC : new URL(`${language}/static/`, OF_LANGUAGES);
  const writer = new URL('page-writer.js', folder);
  if (!existsSync(fileURLToPath(writer)))
    throw new BadInput('the page of a story has not been built; run npm run build first');
  const { writePage } = (await import(writer.href)) as Pick<Tools, 'writePage'>;
  return { writePage, drawCard: cardPng };
}
