import type { SideColour } from '#lib/domain/story.ts';
import { publishedDays } from '#lib/state/published-days.ts';
import type { ReadableStory } from '#lib/state/readable-story.ts';
import { foldTime } from '#lib/timeline/fold-time.ts';
import { glyphShape, type GlyphShape } from '#lib/timeline/glyph-shape.ts';
import {
  lanesOf,
  layIntoLanes,
  UNASSIGNED,
  type Lane,
  type LanedEvent
} from '#lib/timeline/lanes.ts';
import { placeEvents, type PlacedEvent } from '#lib/timeline/place-events.ts';
import type { Measure } from '#lib/timeline/text-width.ts';
import { ticksOf } from '#lib/timeline/ticks.ts';
import { foldedScale } from '#lib/timeline/time-scale.ts';

/** A mark of a card, px from the left of the time axis. */
export interface CardMark {
  readonly x0: number;
  readonly x1: number;
  readonly glyphX: number;
  readonly edge: PlacedEvent['edge'];
  readonly open: PlacedEvent['open'];
  readonly shape: GlyphShape;
}

export interface CardLane {
  /** Empty for events without an actor. */
  readonly name: string;
  readonly colour: SideColour;
  readonly marks: readonly CardMark[];
}

/** A story's time on a card: its busiest lanes, in the order in which they stand on the timeline. */
export interface CardTime {
  readonly lanes: readonly CardLane[];
  /** How many lanes there is no room for. */
  readonly left: number;
  readonly folds: readonly { readonly x0: number; readonly x1: number }[];
  readonly ticks: readonly { readonly x: number; readonly label: string | null }[];
  readonly published: readonly number[];
}

/** Lays a story's events out on an axis `widthPx` wide, in `mostLanes` lanes at most. */
export function cardTime(
  story: ReadableStory,
  { widthPx, mostLanes, measure }: { widthPx: number; mostLanes: number; measure: Measure }
): CardTime {
  const days = publishedDays(story);
  const scale = foldedScale(foldTime(story.events, days), widthPx);
  const view = { from: 0, to: widthPx };
  const lanes = lanesOf(story.events, story).filter(({ level }) => level !== 'heading');
  const laned = layIntoLanes(story.events, lanes);
  const shown = busiest(lanes, laned, mostLanes);
  const label = { text: '', face: 'sans', via: '' } as const;
  const placed = placeEvents(
    laned.map((each) => ({ ...each, label, labelPx: 0 })),
    { scale, view }
  );
  const isNamed = hasNamedLanes(story);
  const named = shown.map(({ id, label: name, colour }): CardLane => ({
    name: id === UNASSIGNED ? '' : name,
    colour,
    marks: placed.filter(({ lane }) => lane === id).map(markOf)
  }));
  return {
    lanes: isNamed ? named : rowsOf(placed.map(markOf), mostLanes),
    left: isNamed ? lanes.length - shown.length : 0,
    folds: scale.stretches.filter(({ kind }) => kind === 'fold'),
    ticks: ticksOf(scale, view, measure),
    published: days.map((day) => scale.toPx(day + 1))
  };
}

/** Whether anybody has a lane; without, the events may stand below each other as they find room. */
export function hasNamedLanes(story: ReadableStory): boolean {
  return lanesOf(story.events, story).some(({ id }) => id !== UNASSIGNED);
}

/** Marks in as few rows as keep them apart, and what is left in the last of `most`. */
function rowsOf(marks: readonly CardMark[], most: number): readonly CardLane[] {
  const rows: CardMark[][] = [];
  for (const mark of marks) {
    const free = rows.find((row) => row.every(({ x0, x1 }) => mark.x1 <= x0 || x1 <= mark.x0));
    const row = free ?? (rows.length === most ? rows.at(-1) : undefined);
    if (row === undefined) rows.push([mark]);
    else row.push(mark);
  }
  return rows.map((row) => ({ name: '', colour: 'grey', marks: row }));
}

function busiest(
  lanes: readonly Lane[],
  laned: readonly LanedEvent[],
  most: number
): readonly Lane[] {
  const count = (lane: Lane): number => laned.filter((each) => each.lane === lane.id).length;
  const first = new Set(lanes.toSorted((a, b) => count(b) - count(a)).slice(0, most));
  return lanes.filter((lane) => first.has(lane));
}

function markOf({ x0, x1, glyphX, edge, open, event }: PlacedEvent): CardMark {
  return { x0, x1, glyphX, edge, open, shape: glyphShape(event) };
}
