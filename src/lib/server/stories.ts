import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { BadInput } from '#lib/domain/bad-input.ts';
import type { CorrectionsFile } from '#lib/domain/correction.ts';
import type { Extraction } from '#lib/domain/extraction.ts';
import type { StoryDocument } from '#lib/domain/story-document.ts';
import type { StoryFile } from '#lib/domain/story-file.ts';
import { lastPublished, publishersOf } from '#lib/domain/publication.ts';
import type { Story } from '#lib/domain/story.ts';
import { extractArticle } from '#lib/extract/pipeline.ts';
import { parseCorrections } from '#lib/io/corrections.ts';
import { publishedEntries } from '#lib/io/published-entries.ts';
import { writeStoryDocument } from '#lib/io/story-document.ts';
import { parseStoryFile } from '#lib/io/story-file.ts';
import { inOtherWords } from '#lib/io/story-words.ts';
import { getLocale } from '#lib/messages/compiled/runtime.js';
import { composeStory } from '#lib/story/compose.ts';
import { checkedExtraction } from './checked-extraction.ts';
import { loadArticle } from './load-article.ts';
import { readText } from './read.ts';

const DATA_DIR = 'data';
const STORY_FILE = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.json$/;

/** What a list of stories shows of one. */
export interface StorySummary {
  readonly slug: string;
  readonly title: string;
  readonly standfirst: string;
  /** Each once, in the order of the articles. */
  readonly publishers: readonly string[];
  /** Latest day of publication, `YYYY-MM-DD`. */
  readonly published: string;
  /** How many. */
  readonly events: number;
  /** How many. */
  readonly actors: number;
}

/** All stories of `dataDir` (relative to the working directory), in order of slug. Throws as `loadStory`. */
export async function listStories(dataDir: string = DATA_DIR): Promise<StorySummary[]> {
  const stories = await Promise.all((await slugs(dataDir)).map((slug) => composed(slug, dataDir)));
  return stories.map(summaryOf);
}

/**
 * One story, its articles read and its corrections applied; null for an unknown slug. Throws BadInput
 * that names file and entry for a missing article, a reading that breaks a rule of truth, a correction
 * that does not fit, or a broken file.
 */
export async function loadStory(slug: string, dataDir: string = DATA_DIR): Promise<Story | null> {
  return (await slugs(dataDir)).includes(slug) ? composed(slug, dataDir) : null;
}

/** As `loadStory`, with the journal that makes the story anew. */
export async function loadStoryDocument(
  slug: string,
  dataDir: string = DATA_DIR
): Promise<StoryDocument | null> {
  if (!(await slugs(dataDir)).includes(slug)) return null;
  const parts = await partsOf(slug, dataDir);
  const articles = parts.extractions.map(({ article }) => article);
  return {
    story: composeStory(parts.file, parts.extractions, parts.corrections),
    entries: publishedEntries(parts.file, articles, parts.corrections.entries)
  };
}

/** The story document of a slug as a file; null for an unknown one. Throws as `loadStory`. */
export async function storyDocumentFile(slug: string): Promise<string | null> {
  const document = await loadStoryDocument(slug);
  return document === null ? null : writeStoryDocument(document);
}

async function slugs(dataDir: string): Promise<readonly string[]> {
  const files = await readdir(join(dataDir, 'stories'));
  return files.flatMap((file) => STORY_FILE.exec(file)?.[1] ?? []).sort();
}

async function composed(slug: string, dataDir: string): Promise<Story> {
  const { file, extractions, corrections } = await partsOf(slug, dataDir);
  return composeStory(file, extractions, corrections);
}

interface StoryParts {
  readonly file: StoryFile;
  readonly extractions: readonly Extraction[];
  readonly corrections: CorrectionsFile;
}

async function partsOf(slug: string, dataDir: string): Promise<StoryParts> {
  const path = join(dataDir, 'stories', `${slug}.json`);
  const file = await inOwnWords(
    parseStoryFile(slug, path, await readText(path, 'a story')),
    dataDir
  );
  const extractions = await Promise.all(
    file.articles.map((id, index) => extractionOf(id, dataDir, `${path}: /articles/${index}`))
  );
  const correctionsPath = join(dataDir, 'stories', `${slug}.corrections.json`);
  const corrections = parseCorrections(
    correctionsPath,
    await readText(correctionsPath, 'a list of corrections')
  );
  return { file, extractions, corrections };
}

/** A story in the language of the site, where somebody has put it into that; else as its file has it. */
async function inOwnWords(file: StoryFile, dataDir: string): Promise<StoryFile> {
  const name = `${file.slug}.${getLocale()}.json`;
  const isThere = (await readdir(join(dataDir, 'stories'))).includes(name);
  if (!isThere) return file;
  const path = join(dataDir, 'stories', name);
  return inOtherWords(file, path, await readText(path, 'the words of a story'));
}

async function extractionOf(id: string, dataDir: string, entry: string): Promise<Extraction> {
  try {
    const path = join(dataDir, 'articles', `${id}.txt`);
    return checkedExtraction(path, extractArticle(await loadArticle(id, dataDir)));
  } catch (cause) {
    if (!(cause instanceof BadInput)) throw cause;
    throw new BadInput(`${entry} names "${id}": ${cause.message}`, { cause });
  }
}

function summaryOf({ slug, title, standfirst, sources, events, actors }: Story): StorySummary {
  const articles = sources.map((source) => source.article);
  return {
    slug,
    title,
    standfirst,
    publishers: publishersOf(articles),
    published: lastPublished(articles) ?? '',
    events: events.length,
    actors: actors.length
  };
}
