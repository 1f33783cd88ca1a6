import type { EventColumns, EventTable } from '#lib/domain/event-columns.ts';
import { msAt, unitAt, type ScaleAxis } from '#lib/timeline/scale-axis.ts';
import { frameOf, type ScaleFrame } from '#lib/timeline/scale-frame.ts';
import type { EventIndex, Progress } from '#lib/timeline/scale-index.ts';
import { laneTable, rowsInView } from '#lib/timeline/scale-rows.ts';
import type { Move } from '#lib/timeline/navigate.ts';
import { stepFrom } from '#lib/timeline/scale-moves.ts';
import { rowsOf, summaryOf, type StopSummary } from '#lib/timeline/scale-summary.ts';
import { stopAt, stopsOf, type Stop } from '#lib/timeline/scale-stops.ts';
import {
  msOf,
  panned,
  pxOf,
  WHOLE,
  windowOf,
  zoomed,
  type Window
} from '#lib/timeline/scale-window.ts';
import { indexInBackground } from '#lib/worker/index-client.ts';
import { ScaleCast } from './scale-cast.svelte.ts';
import { ScaleFolding } from './scale-folding.svelte.ts';

/** The window on many events: which time, which lanes, what is hovered and what is open. */
export class ScaleView {
  readonly table: EventTable;
  readonly columns: EventColumns;
  readonly index: EventIndex;
  readonly cast: ScaleCast;
  readonly folding: ScaleFolding;

  /** Px of the room for lanes; before the page is measured, those of a common desktop. */
  widthPx: number = $state(1000);
  roomPx: number = $state(480);
  scrollPx: number = $state(0);
  /** The instant in the middle and the width in units, so that it stays there while time folds; null for all time. */
  #place: { readonly ms: number; readonly units: number } | null = $state.raw(null);
  #hovered: Stop | null = $state.raw(null);
  #open: Stop | null = $state.raw(null);

  readonly window: Window = $derived.by(() => {
    if (this.#place === null) return WHOLE;
    const middle = unitAt(this.axis, this.#place.ms);
    return { from: middle - this.#place.units / 2, to: middle + this.#place.units / 2 };
  });
  readonly rows = $derived.by(() => {
    const table = laneTable(this.cast.lanes.length, this.roomPx);
    const scrollPx = Math.max(0, Math.min(this.scrollPx, table.heightPx - this.roomPx));
    return { table, inView: rowsInView(this.cast.lanes, table, scrollPx, this.roomPx) };
  });
  readonly frame: ScaleFrame = $derived.by(() =>
    frameOf({
      index: this.index,
      columns: this.columns,
      axis: this.axis,
      window: this.window,
      widthPx: this.widthPx,
      rows: this.rows.inView
    })
  );

  /** @param nobody what the lane of those events is called that name no actor */
  constructor(table: EventTable, index: EventIndex, nobody = '') {
    this.table = table;
    this.columns = table.columns;
    this.index = index;
    this.cast = new ScaleCast({ table, index }, nobody, () => {
      this.#leave();
    });
    this.folding = new ScaleFolding(index);
  }

  /**
   * Indexes a table, in the background where it is large, and opens it. The table's columns are transferred:
   * use those of the view afterwards. Rejects with the signal's reason once that is aborted.
   */
  static async open(
    table: EventTable,
    options: {
      readonly progress?: Progress;
      readonly signal?: AbortSignal;
      readonly nobody?: string;
    } = {}
  ): Promise<ScaleView> {
    const task = { columns: table.columns, laneCount: table.actors.length };
    const { columns, index } = await indexInBackground(task, options);
    return new ScaleView({ ...table, columns }, index, options.nobody);
  }

  get axis(): ScaleAxis {
    return this.folding.axis;
  }

  /** The time in view, half-open, ms UTC. */
  get span(): { readonly from: number; readonly to: number } {
    const { axis, widthPx } = this;
    return {
      from: msOf(axis, this.window, widthPx, 0),
      to: msOf(axis, this.window, widthPx, widthPx)
    };
  }

  get hovered(): Stop | null {
    return this.#hovered;
  }

  /** What a click or Enter has opened. */
  get opened(): Stop | null {
    return this.#open;
  }

  panBy(px: number): void {
    this.#leave();
    this.#show(panned(this.axis, this.window, px / this.widthPx));
  }

  /** Zooms so that the time at `viewPx` (from the left edge of the view) stays where it is. */
  zoomBy(factor: number, viewPx: number = this.widthPx / 2): void {
    this.#leave();
    this.#show(zoomed(this.axis, this.window, factor, viewPx / this.widthPx));
  }

  /** Shows the time between two instants, ms UTC. */
  showTime(from: number, to: number): void {
    this.#leave();
    this.#show(windowOf(this.axis, from, to));
  }

  /** Pans so that an instant stands in the middle. */
  centreOn(ms: number): void {
    const px = pxOf(this.axis, this.window, this.widthPx, ms);
    this.panBy(px - this.widthPx / 2);
  }

  fit(): void {
    this.#leave();
    this.folding.closeAll();
    this.#place = null;
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

  /** Opens the events of a lane that no date places on the axis. */
  openUndated(lane: number): void {
    const { undatedFrom, undatedRows } = this.index;
    const rows = undatedRows.subarray(undatedFrom[lane], undatedFrom[lane + 1]);
    const span = { from: Number.NaN, to: Number.NaN };
    this.#open = { lane, x: 0, x0: 0, x1: 0, span, rows: [...rows] };
  }

  open(stop: Stop | null): void {
    this.#open = stop;
  }

  /** How many events a stop holds, and of which kinds. */
  summaryOf(stop: Stop): StopSummary {
    return summaryOf(this, stop);
  }

  /** A page of the rows of a stop, in order of time. */
  rowsOf(stop: Stop, from: number, count: number): readonly number[] {
    return rowsOf(this, stop, { from, count });
  }

  /** Moves the focus among the stops, into view where the next is beyond it. */
  move(move: Move): void {
    const step = stepFrom(
      { frame: this.frame, index: this.index, lanes: this.cast.lanes },
      this.#hovered ?? this.#open,
      move
    );
    if (step === null) return;
    if (step.kind === 'stop') {
      this.#hovered = step.stop;
      return;
    }
    this.reveal(step.lane);
    const { from, to } = this.span;
    if (step.ms < from || step.ms >= to) this.centreOn(step.ms);
    this.#hovered = this.#stopNear(step.lane, step.ms);
  }

  /** Scrolls as little as brings a lane into view. */
  reveal(lane: number): void {
    const { rowPx } = this.rows.table;
    const top = this.cast.lanes.indexOf(lane) * rowPx;
    if (top < this.scrollPx) this.scrollPx = Math.max(0, top);
    else if (top + rowPx > this.scrollPx + this.roomPx) this.scrollPx = top + rowPx - this.roomPx;
  }

  #stopNear(lane: number, ms: number): Stop | null {
    const drawn = this.frame.lanes.find((each) => each.lane === lane);
    if (drawn === undefined) return null;
    const off = ({ span }: Stop): number => Math.abs((span.from + span.to) / 2 - ms);
    return stopsOf(this.frame, drawn).toSorted((a, b) => off(a) - off(b))[0] ?? null;
  }

  /** Zooms into the time of a stop, so that what falls together there stands apart. */
  zoomTo({ span }: Stop): void {
    this.#open = null;
    const margin = (span.to - span.from) * 0.1;
    this.showTime(span.from - margin, span.to + margin);
  }

  /** Whom a row is directed at, or null. */
  nameOfTarget(row: number): string | null {
    return this.table.actors[this.columns.targets[row] ?? -1]?.name ?? null;
  }

  #show({ from, to }: Window): void {
    this.#place = { ms: msAt(this.axis, (from + to) / 2), units: to - from };
  }

  /** What moves away under the pointer is hovered no longer, and its card would stand beside it. */
  #leave(): void {
    if (this.#hovered !== null) this.#hovered = null;
    if (this.#open !== null) this.#open = null;
  }
}
