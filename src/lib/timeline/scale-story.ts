import {
  COLUMN_CERTAINTIES,
  COLUMN_PRECISIONS,
  emptyColumns,
  NOBODY,
  type ColumnCertainty,
  type EventTable
} from '#lib/domain/event-columns.ts';
import type { EventDate } from '#lib/domain/date.ts';
import { EVENT_KINDS, type Evidence, type TimelineEvent } from '#lib/domain/event.ts';
import type { Side, StoryActor } from '#lib/domain/story.ts';
import { mainActors, sideActors } from './main-actors.ts';

const DAY_MS = 86_400_000;

/**
 * A story's events as a table, for when they are too many to be drawn as elements. An event stands in the lane
 * of each who takes part, as it does there, so that several rows may be one event. A day is its day in UTC:
 * days of a story have no zone.
 *
 * @param events at least one piece of evidence each, as every event has
 */
export function storyTable(
  events: readonly TimelineEvent[],
  { actors, sides }: { readonly actors: readonly StoryActor[]; readonly sides: readonly Side[] }
): EventTable {
  const placeOf = new Map(actors.map(({ id }, at) => [id, at]));
  const indexOf = (id: string | undefined): number => placeOf.get(id ?? '') ?? NOBODY;
  const rows = events.flatMap((event) => {
    const [first, ...more] = mainActors(event);
    const [about] = sideActors(event);
    const lanes = first === undefined ? [undefined] : [first, ...more];
    return lanes.map((lane) => ({
      event,
      actor: indexOf(lane),
      target: indexOf(lane === first ? (more[0] ?? about) : first)
    }));
  });
  const columns = emptyColumns(rows.length);
  rows.forEach(({ event: { date, kind }, actor, target }, row) => {
    columns.starts[row] = date.extent.from === null ? Number.NaN : date.extent.from * DAY_MS;
    columns.ends[row] = date.extent.to === null ? Number.NaN : date.extent.to * DAY_MS;
    columns.actors[row] = actor;
    columns.targets[row] = target;
    columns.kinds[row] = EVENT_KINDS.indexOf(kind);
    columns.precisions[row] = COLUMN_PRECISIONS.indexOf(date.precision);
    columns.certainties[row] = COLUMN_CERTAINTIES.indexOf(certaintyOf(date));
  });
  const eventAt = (row: number): TimelineEvent | undefined => rows[row]?.event;
  return {
    columns,
    actors: actors.map(({ name, side }) => ({ name, side })),
    sides,
    titleOf: (row) => eventAt(row)?.title ?? '',
    evidenceOf: (row) => eventAt(row)?.evidence[0] as Evidence,
    modalityOf: (row) => eventAt(row)?.modality ?? 'asserted',
    entryOf: (row) => eventAt(row)?.id ?? null
  };
}

function certaintyOf({ form, approximate, extent }: EventDate): ColumnCertainty {
  if (form === 'undated' || extent.from === null) return 'undated';
  if (form === 'unit') return approximate ? 'approximate' : 'unit';
  return form;
}
