import type { Snippet } from 'svelte';
import type { TimelineEvent } from '#lib/domain/event.ts';
import { mainEvents } from '#lib/timeline/main-events.ts';
import { navigate, type Move } from '#lib/timeline/navigate.ts';
import type { ClusterName, Mark } from '#lib/timeline/place-labels.ts';
import { Filter } from './filter.svelte.ts';
import type { ReadableStory } from './readable-story.ts';
import type { ScaleStage } from './scale-stage.svelte.ts';
import { Search } from './search.svelte.ts';
import { Selection } from './selection.svelte.ts';
import { TimelineView } from './timeline-view.svelte.ts';
import type { ViewQuery } from './view-query.ts';

/** A lane of many events shows as many marks before it shows density. */
const MOST_ELEMENTS = 240;

/** Everything that the three views of a story share. */
export class StoryView {
  #story: ReadableStory;
  readonly filter: Filter;
  readonly search: Search;
  readonly selection: Selection = new Selection();
  readonly timeline: TimelineView;
  readonly #main: ReadonlySet<string> | null = $derived.by(() => mainEvents(this.#story.events));
  #showsAll = $state(false);
  /** The events that the timeline shows. */
  readonly shown: readonly TimelineEvent[] = $derived.by(() =>
    this.#story.events.filter((event) => event.kind !== 'publication' && this.#shows(event))
  );
  #isEventGone = $state(false);
  #movesFocus = false;
  #focused: string | null = $state(null);
  /** What a person can do to an event, at its entry in the chronicle and in its card; null for readers. */
  tools: Snippet<[event: string, place: 'entry' | 'card']> | null = $state.raw(null);
  /** What has just been done, for those who listen; empty for nothing. */
  notice: string = $state('');
  /** The timeline of many events, as it is shown; null where it is drawn as elements, or not yet there. */
  stage: ScaleStage | null = $state.raw(null);
  /** Address of the page where the articles stand; empty for the page that shows the view. */
  articlesAt: string = '';
  /** Whether the list of keys is open. */
  showsKeys: boolean = $state(false);
  /** Whether the panel is open in which the story is shared and saved. */
  showsShare: boolean = $state(false);

  constructor(story: ReadableStory, clusterName: ClusterName) {
    this.#story = $state.raw(story);
    this.filter = new Filter(story.actors, sideIds(story));
    this.search = new Search(story.events, story.actors, (event) => this.filter.keepsEvent(event));
    this.timeline = new TimelineView(() => this.#story, {
      clusterName,
      shows: (event) => this.#shows(event)
    });
  }

  get story(): ReadableStory {
    return this.#story;
  }

  /** Shows the story as it has become; window, filter, search and what is open stay. */
  update(story: ReadableStory): void {
    this.#story = story;
    this.filter.over(story.actors, sideIds(story));
    this.search.over(story.events, story.actors);
  }

  /** Whether the timeline shows more events than are drawn as elements; on canvas there is no end to them. */
  get isLarge(): boolean {
    return this.shown.length > MOST_ELEMENTS;
  }

  /** How many main events a long story opens with; null for a story that shows all of its events anyway. */
  get mainCount(): number | null {
    return this.#main?.size ?? null;
  }

  /** Whether the timeline of a long story shows more than its main events. */
  get showsAll(): boolean {
    return this.#showsAll;
  }

  showAll(shows: boolean): void {
    this.#showsAll = shows;
  }

  event(id: string | null): TimelineEvent | null {
    return this.story.events.find((event) => event.id === id) ?? null;
  }

  get active(): TimelineEvent | null {
    return this.event(this.selection.active);
  }

  /** The event of a mark; null for several that fall together. */
  eventOf(id: string): TimelineEvent | null {
    const mark = this.#mark(id);
    return mark?.members.length === 1 ? mark.members[0].event : null;
  }

  /** Id of the first event of a mark. */
  firstOf(id: string): string | undefined {
    return this.#mark(id)?.members[0].event.id;
  }

  /** Id of the mark in which an event stands now; where there is none, of the one that Tab reaches. */
  markHolding(event: string): string | null {
    return this.#keptMarks.find((mark) => idsIn(mark).includes(event))?.id ?? this.tabStop;
  }

  /** Whether a mark holds an event that the filter keeps. */
  keepsMark(mark: Mark): boolean {
    return mark.members.some(({ event }) => this.filter.keepsEvent(event));
  }

  /** Id of the mark that Tab reaches: of those in view that are kept the one last focused, else the first. */
  get tabStop(): string | null {
    const { from, to } = this.timeline.frame.view;
    const inView = this.#keptMarks.filter(({ glyphX }) => glyphX >= from && glyphX <= to);
    if (inView.some((mark) => mark.id === this.#focused)) return this.#focused;
    return navigate(inView, this.#lanes, null, 'first') ?? this.markTowards(null, 'first');
  }

  markTowards(from: string | null, move: Move): string | null {
    return navigate(this.#keptMarks, this.#lanes, from, move);
  }

  get #lanes(): readonly string[] {
    return this.timeline.plan.lanes.map((lane) => lane.id);
  }

  /** Brings a mark into view and makes it the tab stop. */
  focusMark(id: string): void {
    this.#focused = id;
    const mark = this.#mark(id);
    if (mark !== null) this.timeline.reveal(mark.glyphX);
  }

  previewMark(id: string): void {
    const mark = this.#mark(id);
    if (mark !== null) this.selection.preview(idsIn(mark), id);
  }

  /** Whether the card that opens takes the focus: after a key, not after a click. */
  get movesFocus(): boolean {
    return this.#movesFocus;
  }

  /** Opens the card of a mark: its event, or the list of those that fall together there. */
  openMark(id: string, by: 'key' | 'pointer'): void {
    this.#movesFocus = by === 'key';
    const mark = this.#mark(id);
    if (mark !== null) this.selection.open(idsIn(mark), id);
  }

  /** Opens one of the events that fall together in a mark. */
  openMember(event: string, mark: string | null, by: 'key' | 'pointer'): void {
    this.#movesFocus = by === 'key';
    this.selection.open([event], mark);
  }

  /** Opens the card of an event at its entry in the chronicle. */
  openEntry(event: string, by: 'key' | 'pointer'): void {
    this.#movesFocus = by === 'key';
    this.selection.openAtEntry(event);
  }

  /** Zooms into a mark until what falls together there stands apart, as far as it can. */
  zoomToMark(id: string): void {
    const mark = this.#mark(id);
    this.selection.dismiss();
    if (mark !== null) this.timeline.showPx(mark.x0, mark.x1);
  }

  /** Brings an event into the window and opens its card; the focus stays where it is. */
  goTo(event: string): void {
    this.#movesFocus = false;
    if (this.#main?.has(event) === false) this.#showsAll = true;
    const mark = this.timeline.drawing.marks.find((each) => idsIn(each).includes(event));
    if (mark !== undefined) this.focusMark(mark.id);
    this.selection.open([event], mark?.id ?? null);
  }

  /** Main events stand there in any case, the others if all are asked for, or the filter asks for them. */
  #shows(event: TimelineEvent): boolean {
    const { isActive, hides } = this.filter;
    const isKept = this.filter.keepsEvent(event);
    if (hides && !isKept) return false;
    return this.#showsAll || (this.#main?.has(event.id) ?? true) || (isActive && isKept);
  }

  get #keptMarks(): readonly Mark[] {
    return this.timeline.drawing.marks.filter((mark) => this.keepsMark(mark));
  }

  #mark(id: string): Mark | null {
    return this.timeline.drawing.marks.find((mark) => mark.id === id) ?? null;
  }

  /** What a link to this view has to say. */
  get query(): ViewQuery {
    const { isTrue, opened, zoom, start } = this.timeline;
    return {
      event: this.selection.pinned,
      only: this.filter.kept,
      hides: this.filter.hides,
      showsAll: this.#showsAll,
      find: this.search.query.trim(),
      isTrue,
      opened,
      zoom,
      start
    };
  }

  /** Whether the link that was opened is about an event that the story has not, or has no more. */
  get isEventGone(): boolean {
    return this.#isEventGone;
  }

  /** Takes over a link's view; an event that the story lacks is left out. */
  restore(query: ViewQuery): void {
    this.filter.restore(query.only, query.hides);
    this.#showsAll = query.showsAll && this.#main !== null;
    this.search.find(query.find);
    this.timeline.restore(query);
    const event = this.event(query.event);
    this.#isEventGone = event === null && query.event !== null;
    if (event === null) this.selection.dismiss();
    else {
      if (this.#main?.has(event.id) === false) this.#showsAll = true;
      this.selection.open([event.id]);
    }
  }
}

function sideIds({ sides }: ReadableStory): readonly string[] {
  return sides.map((side) => side.id);
}

function idsIn(mark: Mark): readonly string[] {
  return mark.members.map(({ event }) => event.id);
}
