import { BadInput } from '#lib/domain/bad-input.ts';
import type { StoryDocument } from '#lib/domain/story-document.ts';
import { PAGE_IDS } from '../one-page.ts';
import { readStoryDocument } from '../story-document.ts';

/** Whether a page carries a story of ours. */
export function carriesStory(html: string): boolean {
  return dataIn(html) !== null;
}

/** The story in a page that Dateline saved. Throws BadInput as `readStoryDocument`. */
export function fromPage(name: string, html: string): StoryDocument {
  const data = dataIn(html);
  if (data === null)
    throw new BadInput(`${name} carries no story of Dateline; wanted a page that Dateline saved`);
  return readStoryDocument(name, data);
}

/** What stands in the element with the story's data, as far as the page goes; null where there is none. */
function dataIn(html: string): string | null {
  const id = html.indexOf(`id="${PAGE_IDS.story}"`);
  const start = id < 0 ? -1 : html.indexOf('>', id);
  const isScript = start >= 0 && /<script[^<>]*$/iu.test(html.slice(Math.max(0, id - 200), id));
  if (!isScript) return null;
  const end = html.indexOf('</script', start);
  return html.slice(start + 1, end < 0 ? html.length : end);
}
