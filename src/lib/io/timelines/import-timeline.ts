import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { BadInput } from '#lib/domain/bad-input.ts';
import type { StoryDocument } from '#lib/domain/story-document.ts';
import {
  MOST_PROBLEMS,
  type TimelineDraft,
  type TimelineFormat
} from '#lib/domain/timeline-draft.ts';
import type { ImportedFile } from '../articles/imported-text.ts';
import { readStoryDocument } from '../story-document.ts';
import { fromPage } from './from-story.ts';
import type { ReadTimeline } from './read-timeline.ts';
import { sniffTimeline } from './sniff-timeline.ts';
import { storyChanges } from './story-changes.ts';

/**
 * The timeline in a file; null where it holds none, and may be an article. Each format's parser is loaded when its
 * first file comes. Throws BadInput, one sentence, for a timeline of which nothing can be read, or that has too many
 * events for a story; rows that cannot be read are among its problems.
 */
export async function importTimeline(file: ImportedFile): Promise<TimelineDraft | null> {
  const text = textOf(file.bytes);
  const format = text === null ? null : sniffTimeline(file.name, text);
  if (text === null || format === null) return null;
  return draftOf(file, format, await readAs(format, file.name, text));
}

/** Null for what is no text in UTF-8. */
function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

async function readAs(
  format: TimelineFormat,
  name: string,
  text: string
): Promise<ReadTimeline | StoryDocument> {
  switch (format) {
    case 'timelinejs':
      return (await import('./from-timelinejs.ts')).fromTimelineJs(name, text);
    case 'timelinejs-sheet':
      return (await import('./from-sheet.ts')).fromSheet(name, text);
    case 'markwhen':
      return (await import('./from-markwhen.ts')).fromMarkwhen(name, text);
    case 'icalendar':
      return (await import('./from-icalendar.ts')).fromICalendar(name, text);
    case 'table':
      return (await import('./from-table.ts')).fromTable(name, text);
    case 'story':
      return readStoryDocument(name, text);
    case 'page':
      return fromPage(name, text);
  }
}

function draftOf(
  { name, bytes }: ImportedFile,
  format: TimelineFormat,
  read: ReadTimeline | StoryDocument
): TimelineDraft {
  const hash = bytesToHex(sha256(bytes));
  const file = { name, sha256: hash, format };
  if ('entries' in read) {
    const { story, entries } = read;
    const events = story.events.filter(({ kind }) => kind !== 'publication').length;
    const counts = { events, eras: 0 };
    return { ...file, title: story.title, counts, problems: [], leftOut: 0, changes: [], entries };
  }
  const { title, events, eras, problems } = read;
  const leftOut = problems.filter(({ isLeftOut }) => isLeftOut);
  if (events.length + eras.length === 0) throw new BadInput(nothingIn(name, leftOut));
  return {
    ...file,
    title,
    counts: { events: events.length, eras: eras.length },
    problems: problems.slice(0, MOST_PROBLEMS),
    leftOut: leftOut.length,
    changes: storyChanges(read, file),
    entries: null
  };
}

function nothingIn(name: string, leftOut: ReadTimeline['problems']): string {
  const [first] = leftOut;
  const why = first === undefined ? '' : ` (${first.at}: ${first.why})`;
  return `${name} has no event that can be read${why}; wanted at least one with a date`;
}
