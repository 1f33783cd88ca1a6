import { parse } from 'node:path';
import { BadInput } from '#lib/domain/bad-input.ts';
import type { Change, JournalEntry } from '#lib/domain/journal.ts';
import type { StoryDocument } from '#lib/domain/story-document.ts';
import type { TimelineDraft } from '#lib/domain/timeline-draft.ts';
import { digestOf } from '#lib/io/backup/backup-file.ts';
import { writeStoryDocument } from '#lib/io/story-document.ts';
import { composeWhatFits } from '#lib/story/compose.ts';
import { replay } from '#lib/story/replay.ts';
import { extractArticle } from '#lib/extract/pipeline.ts';
import type { Output } from './output.ts';

/** Nobody says when a file was brought in, and the same file gives the same story. */
const NO_MOMENT = '1970-01-01T00:00:00.000Z';

/**
 * Writes the story of a timeline as a document, one line of JSON. What is not as the file has it is told; where rows
 * would be left out and `skipsBad` does not allow it, throws BadInput and writes nothing.
 */
export async function writeTimeline(
  draft: TimelineDraft,
  skipsBad: boolean,
  output: Output
): Promise<void> {
  const { name, problems, leftOut, counts } = draft;
  for (const { at, why, isLeftOut } of problems)
    output.say(`${name}, ${at}: ${why}${isLeftOut ? '; left out' : ''}`);
  const all = counts.events + counts.eras + leftOut;
  if (leftOut > 0 && !skipsBad)
    throw new BadInput(
      `${String(leftOut)} of ${String(all)} rows of ${name} are no events; wanted them mended, or left out with --skip-bad; nothing is written of it`
    );
  await output.write(writeStoryDocument(storyOf(draft)));
}

function storyOf(draft: TimelineDraft): StoryDocument {
  const { name, entries } = draft;
  const journal = entries ?? [entryOf(draft)];
  const { articles, corrections, ...words } = replay(journal);
  const file = {
    slug: slugOf(name),
    title: words.title,
    standfirst: words.standfirst,
    medium: words.medium,
    articles: articles.map(({ id }) => id),
    sides: words.sides,
    review: words.review
  };
  const { story } = composeWhatFits(file, articles.map(extractArticle), corrections);
  return { story, entries: journal };
}

function entryOf({ name, title, sha256, changes }: TimelineDraft): JournalEntry {
  const named: readonly Change[] = title === '' ? [{ do: 'title', to: parse(name).name }] : [];
  const change: Change = { do: 'together', changes: [...named, ...changes] };
  return { id: digestOf([sha256, change]), at: NO_MOMENT, by: '', change };
}

function slugOf(name: string): string {
  const words = parse(name).name.toLowerCase().normalize('NFKD');
  return words.replace(/[^a-z0-9]+/gu, '-').replace(/^-|-$/gu, '') || 'timeline';
}
