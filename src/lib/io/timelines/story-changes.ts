/** A timeline that was read, as the changes that make a story of it. */
import type { AddEvent } from '#lib/domain/correction.ts';
import type { Change } from '#lib/domain/journal.ts';
import type { ReadEvent, ReadTimeline } from './read-timeline.ts';

/** The file that it was read from: evidence of each event. */
export interface ReadFile {
  readonly name: string;
  /** In hexadecimal. */
  readonly sha256: string;
}

const ERA_LANE = 'Eras';
const ID_LENGTH = 12;

/**
 * Title, standfirst and medium where there are any, the lanes, then the events with their descriptions and media.
 * What is made is named by the file's content and the row, so that the same file gives the same story.
 */
export function storyChanges(read: ReadTimeline, file: ReadFile): readonly Change[] {
  const prefix = file.sha256.slice(0, ID_LENGTH);
  const lanes = lanesOf(read);
  const laneOf = (name: string): string => `${prefix}-lane-${String(lanes.indexOf(name) + 1)}`;
  const told = [
    ...read.events.map((event) => ({ event, lane: event.lane })),
    ...read.eras.map((event) => ({ event, lane: ERA_LANE }))
  ];
  return [
    ...(read.title === '' ? [] : [{ do: 'title', to: read.title } as const]),
    ...(read.standfirst === '' ? [] : [{ do: 'standfirst', to: read.standfirst } as const]),
    ...(read.medium === null ? [] : [{ do: 'cover', to: read.medium } as const]),
    ...lanes.map((name): Change => ({
      do: 'introduce',
      words: null,
      made: laneOf(name),
      name,
      kind: 'group',
      why: ''
    })),
    ...told.flatMap(({ event, lane }) =>
      eventChanges(event, `${prefix}-${String(event.row)}`, file, lane === '' ? null : laneOf(lane))
    )
  ];
}

/** In the order in which they come; that of the eras last. */
function lanesOf({ events, eras }: ReadTimeline): readonly string[] {
  const named = new Set(events.map(({ lane }) => lane).filter((lane) => lane !== ''));
  if (eras.length > 0) {
    named.delete(ERA_LANE);
    named.add(ERA_LANE);
  }
  return [...named];
}

function eventChanges(
  { row, title, kind, modality, date, dated, description, medium, url }: ReadEvent,
  made: string,
  { name, sha256 }: ReadFile,
  lane: string | null
): readonly Change[] {
  const record = { type: 'record', file: name, sha256, row, url } as const;
  const add: AddEvent & { readonly why: string } = {
    do: 'add',
    made,
    evidence: dated === null ? record : { ...record, dated },
    title,
    date,
    kind,
    modality,
    actors: lane === null ? [] : [{ actor: { made: lane }, role: 'participant' }],
    why: ''
  };
  return [
    add,
    ...(description === ''
      ? []
      : [{ do: 'describe', event: { made }, to: description, why: '' } as const]),
    ...(medium === null ? [] : [{ do: 'medium', event: { made }, to: medium, why: '' } as const])
  ];
}
