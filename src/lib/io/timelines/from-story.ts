import { BadInput } from '#lib/domain/bad-input.ts';
import type { StoryDocument } from '#lib/domain/story-document.ts';
import { PAGE_IDS } from '../one-page.ts';
import { readStoryDocument } from '../story-document.ts';

const DATA = new RegExp(
  `<script\\b[^>]*\\bid\\s*=\\s*["']${PAGE_IDS.story}["'][^>]*>([^]*?)</script\\s*>`,
  'iu'
);

/** Whether a page carries a story of ours. */
export function carriesStory(html: string): boolean {
  return html.includes(PAGE_IDS.story) && DATA.test(html);
}

/** The story in a page that Dateline saved. Throws BadInput as `readStoryDocument`. */
export function fromPage(name: string, html: string): StoryDocument {
  const data = DATA.exec(html)?.[1];
  if (data === undefined)
    throw new BadInput(
      `${name} carries no story, or only a part of one; wanted a page that Dateline saved`
    );
  return readStoryDocument(name, data);
}
