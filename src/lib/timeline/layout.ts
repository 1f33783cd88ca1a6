import type { TimelineEvent } from '#lib/domain/event.ts';
import type { Side, StoryActor } from '#lib/domain/story.ts';
import { assignRows, rowCount, rowKey, type Rows } from './assign-rows.ts';
import { clusterMarks } from './cluster.ts';
import { foldTime, type Stretch } from './fold-time.ts';
import { lanesOf, layIntoLanes, type Lane } from './lanes.ts';
import { linksOf, type Link } from './links.ts';
import { placeEvents, type Frame } from './place-events.ts';
import { placeLabels, rowOf, type ClusterName, type Mark } from './place-labels.ts';
import { sizeEvents, type SizedEvent } from './size-events.ts';
import type { Measure } from './text-width.ts';
import { blendScales, foldedScale, trueScale, type TimeScale } from './time-scale.ts';

const ROW_PX = 30;
/** From one line of a label to the next. */
export const LINE_PX = 18;
const LANE_PADDING_PX = 7;
const HEADING_PX = 34;

/** A lane with its place: px from the top of the lanes. */
export interface PlacedLane extends Lane {
  readonly y: number;
  readonly height: number;
  /** Top of each row, px from the top of the lane. */
  readonly rowTops: readonly number[];
}

/** All that does not change with zoom, pan and scale. */
export interface Plan {
  readonly stretches: readonly Stretch[];
  readonly lanes: readonly PlacedLane[];
  readonly sized: readonly SizedEvent[];
  readonly rows: Rows;
  /** Rows, by `rowOf`, that are high enough for labels of two lines. */
  readonly tallRows: ReadonlySet<string>;
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
  const frame = { scale: foldedScale(stretches, widthPx), view };
  const placed = placeEvents(sized, frame);
  const rows = assignRows(
    placed,
    placeEvents(sized, { scale: trueScale(stretches, widthPx), view }),
    frame.scale
  );
  const labelled = placeLabels(clusterMarks(placed, rows, frame.scale), {
    frame,
    measure,
    clusterName: () => '',
    isTall: () => true
  });
  const tallRows = new Set(labelled.flatMap((mark) => (mark.label?.second ? [rowOf(mark)] : [])));
  let y = 0;
  const placedLanes = lanes.map((lane): PlacedLane => {
    const rowTops: number[] = [];
    let top = LANE_PADDING_PX;
    for (let row = 0; row < rowCount(rows, lane.id); row += 1) {
      rowTops.push(top);
      top += ROW_PX + (tallRows.has(rowOf({ lane: lane.id, row })) ? LINE_PX : 0);
    }
    const height = lane.level === 'heading' ? HEADING_PX : top + LANE_PADDING_PX;
    y += height;
    return { ...lane, y: y - height, height, rowTops };
  });
  return { stretches, lanes: placedLanes, sized, rows, tallRows, height: y };
}

/** The axis of a plan: `t` 0 is folded, 1 is true, between them the toggle moves. */
export function scaleOf(plan: Plan, contentPx: number, t: number): TimeScale {
  return blendScales(
    foldedScale(plan.stretches, contentPx),
    trueScale(plan.stretches, contentPx),
    t
  );
}

/** Marks, in the one order of events, and links of a plan on a scale. */
export function drawTimeline(
  plan: Plan,
  frame: Frame,
  options: { readonly measure: Measure; readonly clusterName: ClusterName }
): { readonly marks: readonly Mark[]; readonly links: readonly Link[] } {
  const groups = clusterMarks(placeEvents(plan.sized, frame), plan.rows, frame.scale);
  const isTall = (row: string): boolean => plan.tallRows.has(row);
  const places = new Map(plan.sized.map((each, at) => [rowKey(each), at]));
  const placeOf = ({ members }: Mark): number => places.get(rowKey(members[0])) ?? 0;
  const marks = placeLabels(groups, { frame, isTall, ...options });
  return { marks: marks.toSorted((a, b) => placeOf(a) - placeOf(b)), links: linksOf(groups) };
}

/** Middle of the marks of a row, px from the top of the lanes. */
export function rowMiddle({ y, rowTops }: PlacedLane, row: number): number {
  return y + (rowTops[row] ?? LANE_PADDING_PX) + ROW_PX / 2;
}
