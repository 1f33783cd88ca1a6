/**
 * A story as a file of its own, `dateline-story/1`: the whole of it, so that a page can show it without reading
 * its articles again, and the journal that makes it anew, so that people can go on working on it.
 */
import { BadInput } from '#lib/domain/bad-input.ts';
import { canonicalJson } from '#lib/domain/canonical-json.ts';
import type { StoryDocument } from '#lib/domain/story-document.ts';
import { entryShape } from './backup/entry-shape.ts';
import { list, record, text } from './backup/shapes.ts';
import { isNestedTooDeep } from './nesting.ts';
import { claimsToBe, parseOwn, type OwnKind } from './own-file.ts';
import { problemOfStory } from './problem-of-story.ts';
import { shapeOf } from './schemas/shape-of-schema.ts';
import { storySchema } from './schemas/story-document-schema.ts';

const STORY: OwnKind = {
  family: 'dateline-story/',
  noun: 'story',
  wanted: 'a story that Dateline saved',
  end: '}}'
};
/** The format that is written and read here. */
export const STORY_FORMAT = `${STORY.family}1`;

interface DocumentFile extends StoryDocument {
  readonly format: string;
}

const shape = record<DocumentFile>({
  format: text(),
  story: shapeOf(storySchema),
  entries: list(entryShape, 1)
});

/**
 * One line of JSON with a line feed: `format` first, then the keys of every object in the order of their code units,
 * so that the same story gives the same bytes.
 */
export function writeStoryDocument({ story, entries }: StoryDocument): string {
  const format = JSON.stringify(STORY_FORMAT);
  return `{"format":${format},"entries":${canonicalJson(entries)},"story":${canonicalJson(story)}}\n`;
}

/**
 * Reads what `writeStoryDocument` wrote, its keys in whatever order. Throws BadInput, one sentence that names the
 * file, the place, what was found and what was wanted; then none of it is to be used.
 */
export function readStoryDocument(name: string, written: string): StoryDocument {
  const { value: file, format } = parseOwn(STORY, name, written);
  if (format !== STORY_FORMAT)
    throw new BadInput(
      `${name} is ${format}; wanted ${STORY_FORMAT}, the only one that is read here`
    );
  if (isNestedTooDeep(file))
    throw new BadInput(`${name} is nested deeper than any story; wanted ${STORY.wanted}`);
  const problem = shape(file, '');
  if (problem !== null) throw new BadInput(`${name}: ${problem}`);
  const { story, entries } = file as DocumentFile;
  const untrue = problemOfStory({ story, entries });
  if (untrue !== null) throw new BadInput(`${name}: ${untrue}`);
  return { story, entries };
}

/** Whether a file says of itself that it is such a story, of whatever version and however broken. */
export function claimsToBeStory(written: string): boolean {
  return claimsToBe(STORY, written);
}
