import { prefersReducedMotion, Tween } from 'svelte/motion';
import type { EventColumns, EventTable } from '#lib/domain/event-columns.ts';
import type { SideColour } from '#lib/domain/story.ts';
import { blendAxes, foldedAxis, type ScaleAxis } from '#lib/timeline/scale-axis.ts';
import { frameOf, type ScaleFrame } from '#lib/timeline/scale-frame.ts';
import type { EventIndex, Progress } from '#lib/timeline/scale-index.ts';
import { lanesAround, orderLanes, type LaneOrdering } from '#lib/timeline/scale-lanes.ts';
import { chooseFolds } from '#lib/timeline/scale-quiet.ts';
import { laneTable, rowsInView } from '#lib/timeline/scale-rows.ts';
import { stopAt, type Stop } from '#lib/timeline/scale-stops.ts';
import { msOf, panned, WHOLE, windowOf, zoomed, type Window } from '#lib/timeline/scale-window.ts';
import { indexInBackground } from '#lib/worker/index-client.ts';

const TOGGLE_MS = 400;
const NONE: ReadonlySet<number> = new Set();

/** The window on many events: which time, which lanes, what is hovered and what is open. */
export class ScaleView {
  readonly table: EventTable;
  readonly columns: EventColumns;
  readonly index: EventIndex;
  readonly #trueness = new Tween(0, { duration: TOGGLE_MS });

  /** Px of the room for lanes; before the page is measured, those of a common desktop. */
  widthPx: number = $state(1000);
  roomPx: number = $state(480);
  scrollPx: number = $state(0);
  ordering: LaneOrdering = $state('frequency');
  #isTrue = $state(false);
  #window: Window = $state.raw(WHOLE);
  #opened: readonly number[] = $state.raw([]);
  #pinned: readonly number[] = $state.raw([]);
  #hidden: ReadonlySet<number> = $state.raw(NONE);
  #only: ReadonlySet<number> | null = $state.raw(null);
  #hovered: Stop | null = $state.raw(null);
  #open: Stop | null = $state.raw(null);

  readonly #folded: ScaleAxis = $derived.by(() => {
    const { from, to, quiet } = this.index;
    return foldedAxis(from, to, chooseFolds(quiet, to - from, this.#opened));
  });
  readonly #plain: ScaleAxis;
  readonly axis: ScaleAxis = $derived.by(() =>
    blendAxes(this.#folded, this.#plain, this.#trueness.current)
  );
  /** Lanes from the top. */
  readonly lanes: readonly number[] = $derived.by(() =>
    orderLanes(
      this.index,
      this.table.actors,
      this.table.sides.map(({ id }) => id),
      {
        ordering: this.ordering,
        pinned: this.#pinned,
        hidden: this.#hidden,
        only: this.#only
      }
    )
  );
  readonly rows = $derived.by(() => {
    const table = laneTable(this.lanes.length, this.roomPx);
    const scrollPx = Math.max(0, Math.min(this.scrollPx, table.heightPx - this.roomPx));
    return { table, inView: rowsInView(this.lanes, table, scrollPx, this.roomPx) };
  });
  readonly frame: ScaleFrame = $derived.by(() =>
    frameOf({
      index: this.index,
      columns: this.columns,
      axis: this.axis,
      window: this.#window,
      widthPx: this.widthPx,
      rows: this.rows.inView
    })
  );

  constructor(table: EventTable, index: EventIndex) {
    this.table = table;
    this.columns = table.columns;
    this.index = index;
    this.#plain = foldedAxis(index.from, index.to, []);
  }

  /**
   * Indexes a table, in the background where it is large, and opens it. The table's columns are transferred:
   * use those of the view afterwards. Rejects with the signal's reason once that is aborted.
   */
  static async open(
    table: EventTable,
    options: { readonly progress?: Progress; readonly signal?: AbortSignal } = {}
  ): Promise<ScaleView> {
    const task = { columns: table.columns, laneCount: table.actors.length };
    const { columns, index } = await indexInBackground(task, options);
    return new ScaleView({ ...table, columns }, index);
  }

  get window(): Window {
    return this.#window;
  }

  /** The time in view, half-open, ms UTC. */
  get span(): { readonly from: number; readonly to: number } {
    const { axis, widthPx } = this;
    return {
      from: msOf(axis, this.#window, widthPx, 0),
      to: msOf(axis, this.#window, widthPx, widthPx)
    };
  }

  get isTrue(): boolean {
    return this.#isTrue;
  }

  get hovered(): Stop | null {
    return this.#hovered;
  }

  /** What a click or Enter has opened. */
  get opened(): Stop | null {
    return this.#open;
  }

  get pinned(): readonly number[] {
    return this.#pinned;
  }

  get isFocused(): boolean {
    return this.#only !== null;
  }

  showTrueScale(isTrue: boolean): void {
    this.#isTrue = isTrue;
    const { from, to } = this.span;
    void this.#trueness.set(isTrue ? 1 : 0, {
      duration: prefersReducedMotion.current ? 0 : TOGGLE_MS
    });
    if (this.#trueness.current === this.#trueness.target) this.showTime(from, to);
  }

  panBy(px: number): void {
    this.#leave();
    this.#window = panned(this.axis, this.#window, px / this.widthPx);
  }

  /** Zooms so that the time at `viewPx` (from the left edge of the view) stays where it is. */
  zoomBy(factor: number, viewPx: number = this.widthPx / 2): void {
    this.#leave();
    this.#window = zoomed(this.axis, this.#window, factor, viewPx / this.widthPx);
  }

  /** Shows the time between two instants, ms UTC. */
  showTime(from: number, to: number): void {
    this.#leave();
    this.#window = windowOf(this.axis, from, to);
  }

  fit(): void {
    this.#leave();
    this.#opened = [];
    this.#window = WHOLE;
  }

  openFold(from: number): void {
    this.#opened = [...this.#opened, from];
  }

  /** Hides these lanes and no others. */
  hide(lanes: Iterable<number>): void {
    this.#leave();
    this.#hidden = new Set(lanes);
  }

  /** Shows these lanes only; null shows all. */
  focusOn(lanes: Iterable<number> | null): void {
    this.#leave();
    this.scrollPx = 0;
    this.#only = lanes === null ? null : new Set(lanes);
  }

  /** Shows a lane, on top, and all that it meets. */
  showAround(lane: number): void {
    this.pin(lane);
    this.focusOn(lanesAround(this.columns, lane, this.index.laneCount));
  }

  pin(lane: number): void {
    this.#leave();
    if (!this.#pinned.includes(lane)) this.#pinned = [...this.#pinned, lane];
  }

  unpin(lane: number): void {
    this.#leave();
    this.#pinned = this.#pinned.filter((each) => each !== lane);
  }

  /** The pointer is at a place of the lanes. */
  hoverAt(x: number, y: number): void {
    const stop = stopAt(this.frame, x, y);
    const now = this.#hovered;
    if (stop?.lane === now?.lane && stop?.x === now?.x) return;
    this.#hovered = stop;
  }

  /** A stop is hovered, or has the focus. */
  hover(stop: Stop | null): void {
    this.#hovered = stop;
  }

  open(stop: Stop | null): void {
    this.#open = stop;
  }

  zoomTo({ span }: Stop): void {
    this.#open = null;
    const margin = (span.to - span.from) * 0.1;
    this.showTime(span.from - margin, span.to + margin);
  }

  colourOf(lane: number): SideColour {
    const side = this.table.actors[lane]?.side;
    if (this.table.sides.length === 0) return 'blue';
    return this.table.sides.find(({ id }) => id === side)?.colour ?? 'grey';
  }

  #leave(): void {
    if (this.#hovered !== null) this.#hovered = null;
  }
}
