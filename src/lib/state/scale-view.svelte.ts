import type { EventColumns, EventTable } from '#lib/domain/event-columns.ts';
import { UTC_CLOCK, type ZoneClock } from '#lib/time/clock.ts';
import { msAt, unitAt, type ScaleAxis } from '#lib/timeline/scale-axis.ts';
import { frameOf, type ScaleFrame } from '#lib/timeline/scale-frame.ts';
import type { EventIndex, Progress } from '#lib/timeline/scale-index.ts';
import { laneTable, rowsInView } from '#lib/timeline/scale-rows.ts';
import type { Move } from '#lib/timeline/navigate.ts';
import { stepFrom } from '#lib/timeline/scale-moves.ts';
import { rowsOf, summaryOf, type StopSummary } from '#lib/timeline/scale-summary.ts';
import { placeOfRow, stopNear, stopOfRow } from '#lib/timeline/scale-near.ts';
import { stopAt, type Stop } from '#lib/timeline/scale-stops.ts';
import {
  msOf,
  panned,
  pxOf,
  WHOLE,
  windowOf,
  zoomed,
  type Window
} from '#lib/timeline/scale-window.ts';
import { indexInBackground, type IndexedEvents } from '#lib/worker/index-client.ts';
import { ScaleCast } from './scale-cast.svelte.ts';
import { ScaleFolding } from './scale-folding.svelte.ts';

type Indexed = Omit<IndexedEvents, 'columns'> & {
  readonly clock: ZoneClock;
  readonly nobody: string;
};

/** The window on many events: which time, which lanes, what is hovered and what is open. */
export class ScaleView {
  readonly table: EventTable;
  /** The columns that are drawn: those of the table by the clock's days. */
  readonly columns: EventColumns;
  /** By which times are told. */
  readonly clock: ZoneClock;
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
  #chosen: number | null = $state(null);

  readonly window: Window = $derived.by(() => {
    if (this.#place === null) return WHOLE;
    const middle = unitAt(this.axis, this.#place.ms);
    return { from: middle - this.#place.units / 2, to: middle + this.#place.units / 2 };
  });
  readonly rows = $derived.by(() => {
    const { roomPx, scrollPx } = this;
    const table = laneTable(this.cast.lanes.length, roomPx);
    return { table, inView: rowsInView(this.cast.lanes, table, scrollPx, roomPx) };
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

  constructor(table: EventTable, { zoned, index, clock, nobody }: Indexed) {
    this.table = table;
    this.columns = zoned;
    this.clock = clock;
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
      /** What the lane of those events is called that name no actor. */
      readonly nobody?: string;
      readonly clock?: ZoneClock;
    } = {}
  ): Promise<ScaleView> {
    const { nobody = '', clock = UTC_CLOCK } = options;
    const task = { columns: table.columns, laneCount: table.actors.length, zone: clock.zone };
    const { columns, zoned, index } = await indexInBackground(task, options);
    return new ScaleView({ ...table, columns }, { zoned, index, clock, nobody });
  }

  /** Whether all time is in view. */
  get isFitted(): boolean {
    return this.#place === null;
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
    this.panBy(pxOf(this.axis, this.window, this.widthPx, ms) - this.widthPx / 2);
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

  open(stop: Stop | null): void {
    this.#open = stop;
    this.#chosen = stop?.rows?.length === 1 ? (stop.rows[0] ?? null) : null;
  }

  /** The row whose card is open; null for a list of several, and for nothing. */
  get chosen(): number | null {
    return this.#open === null ? null : this.#chosen;
  }

  /** Opens one of the rows of what is open; null goes back to the list. */
  choose(row: number | null): void {
    this.#chosen = row;
  }

  /** Opens the card of a row, and brings it into view where it is not. */
  openRow(row: number): void {
    const { lane, ms } = placeOfRow(this.columns, this.index, row);
    this.#bring(lane, ms);
    this.open(stopOfRow(this.frame, { lane, ms, row }));
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
    this.#bring(step.lane, step.ms);
    this.#hovered = stopNear(this.frame, step.lane, step.ms);
  }

  /** Scrolls as little as brings a lane into view. */
  reveal(lane: number): void {
    const { rowPx } = this.rows.table;
    const top = this.cast.lanes.indexOf(lane) * rowPx;
    if (top < this.scrollPx) this.scrollPx = Math.max(0, top);
    else if (top + rowPx > this.scrollPx + this.roomPx) this.scrollPx = top + rowPx - this.roomPx;
  }

  /** Moves as little as brings an instant of a lane into view. */
  #bring(lane: number, ms: number): void {
    this.reveal(lane);
    const { from, to } = this.span;
    if (ms < from || ms >= to) this.centreOn(ms);
  }

  /** Zooms into the time of a stop, so that what falls together there stands apart. */
  zoomTo({ span }: Stop): void {
    this.#open = null;
    const margin = (span.to - span.from) * 0.1;
    this.showTime(span.from - margin, span.to + margin);
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
