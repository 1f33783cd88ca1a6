import { prefersReducedMotion, Tween } from 'svelte/motion';
import type { TimelineEvent } from '#lib/domain/event.ts';
import { drawTimeline, planTimeline, scaleOf, type Plan } from '#lib/timeline/layout.ts';
import type { Frame } from '#lib/timeline/place-events.ts';
import type { ClusterName } from '#lib/timeline/place-labels.ts';
import { measureText, type Measure } from '#lib/timeline/text-width.ts';
import { ticksOf } from '#lib/timeline/ticks.ts';
import type { TimeScale } from '#lib/timeline/time-scale.ts';
import { zoomForSpan } from '#lib/timeline/window-zoom.ts';
import { publishedDays } from './published-days.ts';
import type { ReadableStory } from './readable-story.ts';

const TOGGLE_MS = 400;
export const ZOOM_STEP = 1.5;

interface TimelineOptions {
  readonly clusterName: ClusterName;
  /** Whether an event stands on the timeline at all. */
  readonly shows: (event: TimelineEvent) => boolean;
}

/** The window on time: how wide the view is, how far zoomed and panned, folded or true. */
export class TimelineView {
  readonly #story: () => ReadableStory;
  readonly #options: TimelineOptions;
  readonly #trueness = new Tween(0, { duration: TOGGLE_MS });
  /** Px of the plot; before the page is measured, those of a common desktop. */
  widthPx: number = $state(1150);
  /** How many times as wide as ours text is, where a reader has spaced letters and words out. */
  spacing: number = $state(1);
  /** Whether the page answers to input; before that, and without JavaScript, the chart is a picture. */
  isLive: boolean = $state(false);
  #isTrue = $state(false);
  #zoom = $state(1);
  /** Day at the left edge of the view; null at the beginning. */
  #start: number | null = $state(null);
  #opened: readonly number[] = $state.raw([]);

  readonly #measure = $derived.by((): Measure => {
    const times = this.spacing;
    return (text, face, sizePx) => times * measureText(text, face, sizePx);
  });
  readonly plan: Plan = $derived.by(() =>
    planTimeline(
      { ...this.#story(), published: publishedDays(this.#story()) },
      {
        widthPx: this.widthPx,
        opened: this.#opened,
        shows: this.#options.shows,
        measure: this.#measure
      }
    )
  );
  readonly contentPx: number = $derived(this.widthPx * this.#zoom);
  readonly scale: TimeScale = $derived(scaleOf(this.plan, this.contentPx, this.#trueness.current));
  /** Px of the content that are scrolled out on the left. */
  readonly offsetPx: number = $derived(
    this.#start === null ? 0 : clamp(this.scale.toPx(this.#start), 0, this.contentPx - this.widthPx)
  );
  readonly frame: Frame = $derived({
    scale: this.scale,
    view: { from: this.offsetPx, to: this.offsetPx + this.widthPx }
  });
  readonly drawing = $derived.by(() =>
    drawTimeline(this.plan, this.frame, {
      measure: this.#measure,
      clusterName: this.#options.clusterName
    })
  );
  readonly ticks = $derived(ticksOf(this.scale, this.frame.view, this.#measure));

  constructor(story: () => ReadableStory, options: TimelineOptions) {
    this.#story = story;
    this.#options = options;
  }

  get isTrue(): boolean {
    return this.#isTrue;
  }

  get isFitted(): boolean {
    return this.#zoom === 1 && this.#opened.length === 0;
  }

  get zoom(): number {
    return this.#zoom;
  }

  get start(): number | null {
    return this.#start;
  }

  get opened(): readonly number[] {
    return this.#opened;
  }

  /** Days at the edges of the view. */
  get window(): { readonly from: number; readonly to: number } {
    return {
      from: this.scale.toDay(this.frame.view.from),
      to: this.scale.toDay(this.frame.view.to)
    };
  }

  showTrueScale(isTrue: boolean): void {
    this.#isTrue = isTrue;
    void this.#trueness.set(isTrue ? 1 : 0, {
      duration: prefersReducedMotion.current ? 0 : TOGGLE_MS
    });
  }

  panBy(px: number): void {
    const offset = clamp(this.offsetPx + px, 0, this.contentPx - this.widthPx);
    this.#start = this.scale.toDay(offset);
  }

  /** Zooms so that the day at `viewPx` (from the left edge of the view) stays where it is. */
  zoomBy(factor: number, viewPx: number = this.widthPx / 2): void {
    const day = this.scale.toDay(this.offsetPx + viewPx);
    this.#zoom = clamp(this.#zoom * factor, 1, this.#maxZoom());
    this.#start = this.scale.toDay(this.scale.toPx(day) - viewPx);
  }

  /** Makes a stretch of the content fill most of the view. */
  showPx(from: number, to: number): void {
    const middle = this.scale.toDay((from + to) / 2);
    const factor = (this.widthPx * 0.7) / Math.max(1, to - from);
    this.#zoom = clamp(this.#zoom * factor, 1, this.#maxZoom());
    this.#start = this.scale.toDay(this.scale.toPx(middle) - this.widthPx / 2);
  }

  /** Zooms and pans so that these days stand at the edges of the view, as nearly as the limits allow. */
  showDays(from: number, to: number): void {
    const scaleAt = (zoom: number): Pick<TimeScale, 'toPx'> => {
      const contentPx = this.widthPx * zoom;
      const { toPx, days } = scaleOf(this.plan, contentPx, this.#trueness.current);
      // Past the last day there is room, as wide at every zoom, that belongs to no day.
      return { toPx: (day) => (day >= (days.at(-1) ?? day) ? contentPx : toPx(day)) };
    };
    this.#zoom = zoomForSpan(scaleAt, { from, to, widthPx: this.widthPx }, this.#maxZoom());
    this.#start = from;
  }

  /** Pans so that a day stands in the middle. */
  centreOn(day: number): void {
    this.panBy(this.scale.toPx(day) - this.widthPx / 2 - this.offsetPx);
  }

  /** Moves as little as brings a place of the content into view. */
  reveal(contentPx: number): void {
    const margin = this.widthPx * 0.1;
    const { from, to } = this.frame.view;
    if (contentPx < from + margin) this.panBy(contentPx - from - margin);
    else if (contentPx > to - margin) this.panBy(contentPx - to + margin);
  }

  fit(): void {
    this.#zoom = 1;
    this.#start = null;
    this.#opened = [];
  }

  /** Opens the fold that begins with this day. */
  openFold(from: number): void {
    this.#opened = [...this.#opened, from].toSorted((a, b) => a - b);
  }

  /** Folds again what was opened from this day on. */
  closeFold(from: number): void {
    this.#opened = this.#opened.filter((day) => day !== from);
  }

  /** Takes over a link's window; days at which no fold begins are left out. */
  restore(view: {
    readonly isTrue: boolean;
    readonly opened: readonly number[];
    readonly zoom: number;
    readonly start: number | null;
  }): void {
    this.#isTrue = view.isTrue;
    void this.#trueness.set(view.isTrue ? 1 : 0, { duration: 0 });
    this.#opened = [];
    const folds = this.plan.stretches.filter(({ kind }) => kind === 'fold').map(({ from }) => from);
    this.#opened = folds.filter((from) => view.opened.includes(from));
    this.#zoom = clamp(view.zoom, 1, this.#maxZoom());
    this.#start = view.start;
  }

  /** Until a single day fills the view at true scale. */
  #maxZoom(): number {
    const { stretches } = this.plan;
    const days = (stretches.at(-1)?.to ?? 1) - (stretches[0]?.from ?? 0);
    return this.#isTrue ? Math.max(8, days / 2) : 12;
  }
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}
