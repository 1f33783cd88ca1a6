import { clusterName } from '#lib/components/cluster-name.ts';
import { m } from '#lib/messages/compiled/messages.js';
import { ScaleStage } from '#lib/state/scale-stage.svelte.ts';
import { ScaleView } from '#lib/state/scale-view.svelte.ts';
import { StoryView } from '#lib/state/story-view.svelte.ts';
import { storyTable } from '#lib/timeline/scale-story.ts';

/** Which time a picture shows: the window on the screen, or all that the story tells of. */
export type PictureTime = 'view' | 'whole';

/** A view of its own that shows what another shows, without what is open, pointed at or focused there. */
export function storyTwin(view: StoryView, time: PictureTime, widthPx: number): StoryView {
  const twin = new StoryView(view.story, clusterName);
  twin.timeline.widthPx = widthPx;
  const window = time === 'whole' ? { zoom: 1, start: null } : {};
  twin.restore({ ...view.query, ...window, event: null });
  twin.filter.only = view.filter.only;
  return twin;
}

/** The same of many events: the lanes in view, or all of them with all time. */
export function scaleTwin(
  view: ScaleView,
  time: PictureTime,
  widthPx: number = view.widthPx
): ScaleStage {
  const { table, columns: zoned, index, clock, cast, folding } = view;
  const twin = new ScaleView(table, { zoned, index, clock, nobody: cast.nobody });
  twin.widthPx = widthPx;
  twin.cast.take(cast);
  twin.folding.restore(folding.isTrue, folding.opened);
  twin.roomPx = time === 'whole' ? view.rows.table.heightPx : view.roomPx;
  twin.scrollPx = time === 'whole' ? 0 : view.scrollPx;
  if (time === 'view' && !view.isFitted) twin.showTime(view.span.from, view.span.to);
  return new ScaleStage(twin);
}

/** The view of a story's many events; one of its own where the page shows none, as on a phone. */
export async function scaleViewOf(view: StoryView): Promise<ScaleView> {
  if (view.stage !== null) return view.stage.view;
  return ScaleView.open(storyTable(view.shown, view.story), { nobody: m.unassigned() });
}
