import type { TimelineEvent } from '#lib/domain/event.ts';
import type { Side, StoryActor } from '#lib/domain/story.ts';
import { assignRows } from '#lib/timeline/assign-rows.ts';
import { clusterMarks } from '#lib/timeline/cluster.ts';
import { foldTime } from '#lib/timeline/fold-time.ts';
import { lanesOf, layIntoLanes } from '#lib/timeline/lanes.ts';
import { placeEvents } from '#lib/timeline/place-events.ts';
import type { Mark } from '#lib/timeline/place-labels.ts';
import { sizeEvents } from '#lib/timeline/size-events.ts';
import { measureText } from '#lib/timeline/text-width.ts';
import { ticksOf, type Tick } from '#lib/timeline/ticks.ts';
import { foldedScale, type DrawnStretch } from '#lib/timeline/time-scale.ts';

/** One event alone on a time axis of its own, up to the publication; px from the left edge. */
export interface DrawnExample {
  readonly mark: Mark | null;
  readonly ticks: readonly Tick[];
  readonly folds: readonly DrawnStretch[];
  /** End of each day of publication. */
  readonly publishedPx: readonly number[];
}

interface Cast {
  readonly actors: readonly StoryActor[];
  readonly sides: readonly Side[];
  readonly published: readonly number[];
}

/** Draws one event with the layout of the chart, without its label. */
export function drawExample(
  event: TimelineEvent,
  { actors, sides, published }: Cast,
  widthPx: number
): DrawnExample {
  const scale = foldedScale(foldTime([event], published), widthPx);
  const view = { from: 0, to: widthPx };
  const laned = layIntoLanes([event], lanesOf([event], { actors, sides })).slice(0, 1);
  const placed = placeEvents(sizeEvents(laned, actors, measureText), { scale, view });
  const [group] = clusterMarks(placed, assignRows(placed, placed, scale), scale);
  return {
    mark: group === undefined ? null : { ...group, label: null },
    ticks: ticksOf(scale, view, measureText),
    folds: scale.stretches.filter(({ kind }) => kind === 'fold'),
    publishedPx: published.map((day) => scale.toPx(day + 1))
  };
}
