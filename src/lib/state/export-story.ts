import type { StoryDocument } from '#lib/domain/story-document.ts';
import type { Exported } from '#lib/io/export/exporter.ts';
import { FORMATS, type Format } from '#lib/io/export/formats.ts';
import { toldFor } from '#lib/story/told-event.ts';

/** A story in a format, ready to be saved, and what the format could not carry. */
export interface ReadyFile extends Exported {
  readonly name: string;
  readonly mediaType: string;
}

/** What a story can be saved as, in the order in which it is offered. */
export const STORY_FORMATS: readonly Format[] = FORMATS;

/** Makes the file; nothing is sent. The page's address stands in it where the story has one of its own. */
export async function exportStory(
  format: Format,
  document: StoryDocument,
  address: string | null
): Promise<ReadyFile> {
  const exporter = await format.load();
  const exported = exporter.write(toldFor(format.id, document), { address });
  return {
    ...exported,
    name: `${fileName(document.story.title)}.${format.ending}`,
    mediaType: format.mediaType
  };
}

const LONGEST = 60;

/** A title as the name of a file, in letters and figures that every system takes. */
export function fileName(title: string): string {
  const name = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
  return name || 'story';
}
