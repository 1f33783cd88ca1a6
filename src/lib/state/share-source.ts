import type { StoryDocument } from '#lib/domain/story-document.ts';
import { readStoryDocument } from '#lib/io/story-document.ts';

/** Where a page has the whole of its story: at hand, or as a file at an address of the same site. */
export type ShareSource = StoryDocument | { readonly address: string };

/** The whole story. Rejects with one sentence where its file cannot be had. */
export async function wholeStory(source: ShareSource): Promise<StoryDocument> {
  if (!('address' in source)) return { story: source.story, entries: source.entries };
  const answer = await fetch(source.address).catch((cause: unknown) => {
    throw new Error(`${source.address} cannot be reached; wanted the story`, { cause });
  });
  if (!answer.ok)
    throw new Error(`${source.address} answered ${String(answer.status)}; wanted the story`);
  return readStoryDocument(source.address, await answer.text());
}
