import type { StoryDocument } from '#lib/domain/story-document.ts';
import type { PageWriter } from '#lib/io/one-page.ts';
import { writeStoryDocument } from '#lib/io/story-document.ts';
import { fileName } from './export-story.ts';

export interface SavedPage {
  readonly name: string;
  readonly text: string;
}

/**
 * A story as one HTML file. What writes it is as large as a page, and loaded when it is first wanted; rejects where
 * it cannot be had.
 */
export async function savedPage(document: StoryDocument): Promise<SavedPage> {
  const { writePage } = (await import(/* @vite-ignore */ writerAddress())) as PageWriter;
  const name = `${fileName(document.story.title)}.html`;
  return { name, text: writePage(writeStoryDocument(document)) };
}

/** It lies at the site's root; Kit puts scripts three folders below that, in `_app/immutable/chunks/`. */
function writerAddress(): string {
  const path = import.meta.env.DEV ? '/page-writer.js' : '../../../page-writer.js';
  return new URL(path, import.meta.url).href;
}
