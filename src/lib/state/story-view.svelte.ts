import type { TimelineEvent } from '#lib/domain/event.ts';
import { navigate, type Move } from '#lib/timeline/navigate.ts';
import type { ClusterName, Mark } from '#lib/timeline/place-labels.ts';
import { Filter } from './filter.svelte.ts';
import type { ReadableStory } from './readable-story.ts';
import { Selection } from './selection.svelte.ts';
import { TimelineView } from './timeline-view.svelte.ts';
import type { ViewQuery } from './view-query.ts';

/** Everything that the three views of a story share. */
export class StoryView {
  readonly story: ReadableStory;
  readonly filter: Filter;
  readonly selection: Selection = new Selection();
  readonly timeline: TimelineView;
  #movesFocus = false;
  #focused: string | null = $state(null);

  constructor(story: ReadableStory, clusterName: ClusterName) {
    this.story = story;
    this.filter = new Filter(
      story.actors,
      story.sides.map((side) => side.id)
    );
    this.timeline = new TimelineView(story, clusterName);
  }

  event(id: string | null): TimelineEvent | null {
    return this.story.events.find((event) => event.id === id) ?? null;
  }

  get active(): TimelineEvent | null {
    return this.event(this.selection.active);
  }

  /** Whether a mark holds an event that the filter keeps. */
  keepsMark(mark: Mark): boolean {
    return (
      this.filter.keepsActor(mark.lane) ||
      mark.members.some(({ event }) => this.filter.keepsEvent(event))
    );
  }

  /** Id of the mark that Tab reaches: the one last focused, else the first that is kept. */
  get tabStop(): string | null {
    const kept = this.#keptMarks;
    return kept.some((mark) => mark.id === this.#focused)
      ? this.#focused
      : this.markTowards(null, 'first');
  }

  markTowards(from: string | null, move: Move): string | null {
    const lanes = this.timeline.plan.lanes.map((lane) => lane.id);
    return navigate(this.#keptMarks, lanes, from, move);
  }

  /** Brings a mark into view and makes it the tab stop. */
  focusMark(id: string): void {
    this.#focused = id;
    const mark = this.#mark(id);
    if (mark !== null) this.timeline.reveal(mark.glyphX);
  }

  previewMark(id: string): void {
    const mark = this.#mark(id);
    if (mark?.members.length === 1) this.selection.preview(mark.members[0].event.id, id);
  }

  /** Whether the card that opens takes the focus: after a key, not after a click. */
  get movesFocus(): boolean {
    return this.#movesFocus;
  }

  /** Pins the event of a mark; a cluster is zoomed into instead. */
  openMark(id: string, by: 'key' | 'pointer'): void {
    this.#movesFocus = by === 'key';
    const mark = this.#mark(id);
    if (mark === null) return;
    if (mark.members.length === 1) this.selection.pin(mark.members[0].event.id, id);
    else this.timeline.showPx(mark.x0, mark.x1);
  }

  get #keptMarks(): readonly Mark[] {
    return this.timeline.drawing.marks.filter((mark) => this.keepsMark(mark));
  }

  #mark(id: string): Mark | null {
    return this.timeline.drawing.marks.find((mark) => mark.id === id) ?? null;
  }

  /** What a link to this view has to say. */
  get query(): ViewQuery {
    const { isTrue, zoom, start } = this.timeline;
    return { event: this.selection.pinned, only: this.filter.kept, isTrue, zoom, start };
  }

  /** Takes over a link's view; an event that the story lacks is left out. */
  restore(query: ViewQuery): void {
    this.filter.restore(query.only);
    this.timeline.restore(query);
    const event = this.event(query.event);
    if (event === null) this.selection.dismiss();
    else this.selection.pin(event.id);
  }
}
