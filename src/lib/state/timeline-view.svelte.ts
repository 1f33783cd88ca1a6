import { prefersReducedMotion, Tween } from 'svelte/motion';
import { drawTimeline, planTimeline, scaleOf, type Plan } from '#lib/timeline/layout.ts';
import type { Frame } from '#lib/timeline/place-events.ts';
import type { ClusterName } from '#lib/timeline/place-labels.ts';
import { measureText } from '#lib/timeline/text-width.ts';
import { ticksOf } from '#lib/timeline/ticks.ts';
import type { TimeScale } from '#lib/timeline/time-scale.ts';
import { publishedDays } from './published-days.ts';
import type { ReadableStory } from './readable-story.ts';

const TOGGLE_MS = 400;
export const ZOOM_STEP = 1.5;

/** The window on time: how wide the view is, how far zoomed and panned, folded or true. */
export class TimelineView {
  readonly #story: ReadableStory;
  readonly #clusterName: ClusterName;
  readonly #trueness = new Tween(0, { duration: TOGGLE_MS });
  /** Px of the plot; before the page is measured, those of a common desktop. */
  widthPx: number = $state(1150);
  /** Whether the page answers to input; before that, and without JavaScript, the chart is a picture. */
  isLive: boolean = $state(false);
  #isTrue = $state(false);
  #zoom = $state(1);
  /** Day at the left edge of the view; null at the beginning. */
  #start: number | null = $state(null);
  #opened: readonly number[] = $state.raw([]);

  readonly plan: Plan = $derived.by(() =>
    planTimeline(
      { ...this.#story, published: publishedDays(this.#story) },
      { widthPx: this.widthPx, opened: this.#opened, measure: measureText }
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
    drawTimeline(this.plan, this.frame, { measure: measureText, clusterName: this.#clusterName })
  );
  readonly ticks = $derived(ticksOf(this.scale, this.frame.view, measureText));

  constructor(story: ReadableStory, clusterName: ClusterName) {
    this.#story = story;
    this.#clusterName = clusterName;
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
    this.#opened = [...this.#opened, from];
  }

  restore(view: {
    readonly isTrue: boolean;
    readonly zoom: number;
    readonly start: number | null;
  }): void {
    this.#isTrue = view.isTrue;
    void this.#trueness.set(view.isTrue ? 1 : 0, { duration: 0 });
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
