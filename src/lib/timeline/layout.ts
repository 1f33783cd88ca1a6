import type { TimelineEvent } from '#lib/domain/event.ts';
import type { Side, StoryActor } from '#lib/domain/story.ts';
import { assignRows, rowCount, type Rows } from './assign-rows.ts';
import { clusterMarks } from './cluster.ts';
import { foldTime, type Stretch } from './fold-time.ts';
import { lanesOf, layIntoLanes, type Lane } from './lanes.ts';
import { linksOf, type Link } from './links.ts';
import { placeEvents, type Frame } from './place-events.ts';
import { placeLabels, type ClusterName, type Mark } from './place-labels.ts';
import { sizeEvents, type SizedEvent } from './size-events.ts';
import type { Measure } from './text-width.ts';
import { blendScales, foldedScale, trueScale, type TimeScale } from './time-scale.ts';

const ROW_PX = 30;
const LANE_PADDING_PX = 7;
const HEADING_PX = 34;

/** A lane with its place: px from the top of the lanes. */
export interface PlacedLane extends Lane {
  readonly y: number;
  readonly height: number;
  readonly rows: number;
}

/** All that does not change with zoom, pan and scale. */
export interface Plan {
  readonly stretches: readonly Stretch[];
  readonly lanes: readonly PlacedLane[];
  readonly sized: readonly SizedEvent[];
  readonly rows: Rows;
  readonly height: number;
}

interface Cast {
  readonly events: readonly TimelineEvent[];
  readonly actors: readonly StoryActor[];
  readonly sides: readonly Side[];
  /** Days of publication. */
  readonly published: readonly number[];
}

interface PlanOptions {
  readonly widthPx: number;
  /** First days of the folds that are open. */
  readonly opened: readonly number[];
  /** Whether an event stands on the timeline (all do by default); one that does not still keeps its time from folding. */
  readonly shows?: (event: TimelineEvent) => boolean;
  readonly measure: Measure;
}

/** Lanes, rows and folds of a story at a width; rows hold for every zoom, so that lanes never jump. */
export function planTimeline(
  { events, actors, sides, published }: Cast,
  { widthPx, opened, measure, shows = () => true }: PlanOptions
): Plan {
  const stretches = foldTime(events, published, opened);
  const shown = events.filter(shows);
  const lanes = lanesOf(shown, { actors, sides });
  const sized = sizeEvents(layIntoLanes(shown, lanes), actors, measure);
  const view = { from: 0, to: widthPx };
  const rows = assignRows(
    placeEvents(sized, { scale: foldedScale(stretches, widthPx), view }),
    placeEvents(sized, { scale: trueScale(stretches, widthPx), view })
  );
  let y = 0;
  const placed = lanes.map((lane): PlacedLane => {
    const count = rowCount(rows, lane.id);
    const height = lane.level === 'heading' ? HEADING_PX : count * ROW_PX + 2 * LANE_PADDING_PX;
    y += height;
    return { ...lane, y: y - height, height, rows: count };
  });
  return { stretches, lanes: placed, sized, rows, height: y };
}

/** The axis of a plan: `t` 0 is folded, 1 is true, between them the toggle moves. */
export function scaleOf(plan: Plan, contentPx: number, t: number): TimeScale {
  return blendScales(
    foldedScale(plan.stretches, contentPx),
    trueScale(plan.stretches, contentPx),
    t
  );
}

/** Marks and links of a plan on a scale. */
export function drawTimeline(
  plan: Plan,
  frame: Frame,
  options: { readonly measure: Measure; readonly clusterName: ClusterName }
): { readonly marks: readonly Mark[]; readonly links: readonly Link[] } {
  const groups = clusterMarks(placeEvents(plan.sized, frame), plan.rows, frame.scale);
  return { marks: placeLabels(groups, { frame, ...options }), links: linksOf(groups) };
}

/** Middle of a row, px from the top of the lanes. */
export function rowMiddle(lane: PlacedLane, row: number): number {
  return lane.y + LANE_PADDING_PX + (row + 0.5) * ROW_PX;
}
