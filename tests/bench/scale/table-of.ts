import { emptyColumns, type EventTable } from '#lib/domain/event-columns.ts';
import type { SideColour } from '#lib/domain/story.ts';

export interface BenchEvent {
  readonly id: number;
  readonly lane: number;
  readonly start: number;
  readonly end: number | null;
  readonly title: string;
}

export interface BenchLane {
  readonly id: number;
  readonly name: string;
}

const SLICE = 100_000;
const SIDES: readonly { readonly id: string; readonly colour: SideColour }[] = [
  { id: 'state', colour: 'blue' },
  { id: 'bodies', colour: 'violet' },
  { id: 'public', colour: 'green' },
  { id: 'abroad', colour: 'amber' }
];

/** The harness's events as a table; columns are filled in slices, so that no task is long. */
export async function tableOf(
  events: readonly BenchEvent[],
  lanes: readonly BenchLane[]
): Promise<EventTable> {
  const columns = emptyColumns(events.length);
  for (let from = 0; from < events.length; from += SLICE) {
    if (from > 0) await new Promise((next) => setTimeout(next, 0));
    for (let row = from; row < Math.min(events.length, from + SLICE); row += 1) {
      const event = events[row];
      if (event === undefined) continue;
      columns.starts[row] = event.start;
      columns.ends[row] = event.end ?? event.start + 1;
      columns.actors[row] = event.lane;
      columns.kinds[row] = event.title.length % 13;
      columns.certainties[row] = event.end === null ? 0 : 3;
    }
  }
  return {
    columns,
    actors: lanes.map(({ name, id }) => ({
      name,
      side: SIDES[Math.floor(id / 3) % 4]?.id ?? null
    })),
    sides: SIDES.map((side) => ({ ...side, name: side.id })),
    titleOf: (row) => events[row]?.title ?? '',
    modalityOf: () => 'asserted',
    entryOf: () => null,
    evidenceOf: (row) => ({ type: 'record', file: 'seeded', sha256: '', row: row + 1, url: null })
  };
}
