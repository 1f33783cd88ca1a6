import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { BadInput } from '#lib/domain/bad-input.ts';
import {
  MOST_PROBLEMS,
  MOST_STORY_EVENTS,
  type TimelineDraft,
  type TimelineFormat
} from '#lib/domain/timeline-draft.ts';
import type { ImportedFile } from '../articles/imported-text.ts';
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

async function readAs(format: TimelineFormat, name: string, text: string): Promise<ReadTimeline> {
  switch (format) {
    case 'timelinejs':
      return (await import('./from-timelinejs.ts')).fromTimelineJs(name, text);
    default:
      throw new BadInput(`${name} is a timeline that is not read yet`);
  }
}

function draftOf(
  { name, bytes }: ImportedFile,
  format: TimelineFormat,
  read: ReadTimeline
): TimelineDraft {
  const { title, events, eras, problems } = read;
  const count = events.length + eras.length;
  const leftOut = problems.filter(({ isLeftOut }) => isLeftOut);
  if (count === 0) throw new BadInput(nothingIn(name, leftOut));
  if (count > MOST_STORY_EVENTS)
    throw new BadInput(
      `${name} has ${count.toLocaleString('en')} events; a story takes ${MOST_STORY_EVENTS.toLocaleString('en')} at most; as CSV, “Open data” takes them all`
    );
  const hash = bytesToHex(sha256(bytes));
  return {
    name,
    sha256: hash,
    format,
    title,
    counts: { events: events.length, eras: eras.length },
    problems: problems.slice(0, MOST_PROBLEMS),
    leftOut: leftOut.length,
    changes: storyChanges(read, { name, sha256: hash }),
    entries: null
  };
}

function nothingIn(name: string, leftOut: ReadTimeline['problems']): string {
  const [first] = leftOut;
  const why = first === undefined ? '' : ` (${first.at}: ${first.why})`;
  return `${name} has no event that can be read${why}; wanted at least one with a date`;
}
