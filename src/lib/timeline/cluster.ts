import { rowKey, type Rows } from './assign-rows.ts';
import { GLYPH_PX, isNarrow, type PlacedEvent } from './place-events.ts';
import type { TimeScale } from './time-scale.ts';

/** What is drawn at one place of a lane: an event, or several that fall together there. */
export interface Group {
  /** Unique in the chart; stays the same while the same events are together. */
  readonly id: string;
  readonly lane: string;
  readonly row: number;
  /** In the order of events; one for a mark of its own. */
  readonly members: readonly [PlacedEvent, ...PlacedEvent[]];
  readonly x0: number;
  readonly x1: number;
  readonly glyphX: number;
}

/** Marks nearer than this cannot be told apart. */
const NEAR_PX = GLYPH_PX;
/** From here on a day is wide enough for its events to stand above each other. */
const ROOMY_DAY_PX = 24;

/**
 * Groups the marks of each lane that fall together: narrow ones, nearer to their neighbour than a glyph,
 * where days are too narrow to hold them. A wide capsule always stands for itself.
 */
export function clusterMarks(
  placed: readonly PlacedEvent[],
  rows: Rows,
  scale: TimeScale
): readonly Group[] {
  const byLane = new Map<string, PlacedEvent[]>();
  for (const each of placed) byLane.set(each.lane, [...(byLane.get(each.lane) ?? []), each]);
  return [...byLane.values()].flatMap((lane) => {
    const crowded = lane.filter((each) => isNarrow(each) && dayPx(each, scale) < ROOMY_DAY_PX);
    const alone = lane
      .filter((each) => !crowded.includes(each))
      .map((each) => groupOf([each], rows));
    return [...alone, ...runs(crowded).map((run) => groupOf(run, rows))].toSorted(
      (a, b) => a.glyphX - b.glyphX || a.row - b.row
    );
  });
}

function runs(
  crowded: readonly PlacedEvent[]
): readonly (readonly [PlacedEvent, ...PlacedEvent[]])[] {
  const found: [PlacedEvent, ...PlacedEvent[]][] = [];
  for (const each of crowded.toSorted((a, b) => a.glyphX - b.glyphX)) {
    const last = found.at(-1)?.at(-1);
    if (last !== undefined && each.glyphX - last.glyphX < NEAR_PX) found.at(-1)?.push(each);
    else found.push([each]);
  }
  return found;
}

function groupOf(members: readonly [PlacedEvent, ...PlacedEvent[]], rows: Rows): Group {
  const [first] = members;
  const x0 = Math.min(...members.map((each) => each.x0));
  const x1 = Math.max(...members.map((each) => each.x1));
  return {
    id: members.map(rowKey).join(' + '),
    lane: first.lane,
    row: Math.min(...members.map((each) => rows.get(rowKey(each)) ?? 0)),
    members,
    x0,
    x1,
    glyphX: members.length === 1 ? first.glyphX : (x0 + x1) / 2
  };
}

function dayPx({ event }: PlacedEvent, scale: TimeScale): number {
  const day = event.date.extent.from ?? (event.date.extent.to ?? 1) - 1;
  return scale.toPx(day + 1) - scale.toPx(day);
}
