import type { EventTable } from '#lib/domain/event-columns.ts';
import { UTC_CLOCK, type ZoneClock } from '#lib/time/clock.ts';
import { egoTable } from '#lib/timeline/scale-ego.ts';
import type { ScaleQuery } from './scale-query.ts';
import { ScaleView } from './scale-view.svelte.ts';

/**
 * The views of one table of events that stand in for each other: of all actors or around one of them, by the
 * clock of one zone or of another. Each is indexed anew; the time in view goes with the reader.
 */
export class ScaleStage {
  #all: ScaleView;
  #around: { readonly lane: number; readonly view: ScaleView } | null = $state.raw(null);

  constructor(view: ScaleView) {
    this.#all = $state.raw(view);
  }

  /** What is shown. */
  get view(): ScaleView {
    return this.#around?.view ?? this.#all;
  }

  /** Name of the actor whom the view is around; null for all actors. */
  get around(): string | null {
    return this.#around === null ? null : this.#all.cast.nameOf(this.#around.lane);
  }

  /** Whether the table has times of day, which a zone changes. */
  get hasTimes(): boolean {
    return this.#all.cast.hasTimes;
  }

  get zone(): string {
    return this.#all.clock.zone;
  }

  /** Shows an actor and all whom it meets, their common events in the lanes of both; null shows all again. */
  async showAround(lane: number | null): Promise<void> {
    const { view } = this;
    if (lane === null) {
      this.#around = null;
      follow(this.#all, view);
      return;
    }
    const table = egoTable(this.#all.table, lane);
    const next = await this.#open(table, this.#all.clock);
    next.cast.pin(lane);
    follow(next, view);
    this.#around = { lane, view: next };
  }

  /** Tells times by the clock of a zone; a name that is none changes nothing. */
  async showZone(zone: string): Promise<void> {
    const clock =
      zone === UTC_CLOCK.zone
        ? UTC_CLOCK
        : (await import('#lib/time/zone-clock.ts')).zoneClock(zone);
    if (clock === null || clock.zone === this.zone) return;
    const [before, around] = [this.#all, this.#around?.lane ?? null];
    const next = await this.#open(copyOf(before.table), clock);
    follow(next, this.view);
    next.cast.take(before.cast);
    this.#all = next;
    if (around !== null) await this.showAround(around);
  }

  /** What a link to this view has to say. */
  get query(): ScaleQuery {
    const { view } = this;
    const { cast, folding } = this.#all;
    const nameOf = (lane: number): string => cast.nameOf(lane);
    return {
      span: view.isFitted ? null : view.span,
      isTrue: view.folding.isTrue,
      opened: folding.opened,
      ordering: cast.ordering,
      pinned: cast.pinned.map(nameOf),
      hidden: [...cast.hidden].map(nameOf),
      isFocused: cast.isFocused,
      around: this.around,
      zone: this.zone,
      row: this.#around === null ? view.chosen : null
    };
  }

  /** Takes over a link's view; whom the table does not know is left out. */
  async restore(query: ScaleQuery): Promise<void> {
    await this.showZone(query.zone);
    const { table, cast, folding } = this.#all;
    const names = new Map(table.actors.map(({ name }, lane) => [name, lane]));
    const lanesOf = (wanted: readonly string[]): readonly number[] =>
      wanted.flatMap((name) => names.get(name) ?? []);
    cast.take({
      ordering: query.ordering,
      pinned: lanesOf(query.pinned),
      hidden: new Set(lanesOf(query.hidden)),
      isFocused: query.isFocused && query.pinned.length > 0
    });
    this.#all.fit();
    folding.restore(query.isTrue, query.opened);
    const around = query.around === null ? undefined : names.get(query.around);
    if (around !== undefined) await this.showAround(around);
    else this.#around = null;
    if (query.span !== null) this.view.showTime(query.span.from, query.span.to);
    const isThere = query.row !== null && query.row < table.columns.length;
    if (isThere && around === undefined) this.#all.openRow(query.row);
  }

  #open(table: EventTable, clock: ZoneClock): Promise<ScaleView> {
    return ScaleView.open(table, { nobody: this.#all.cast.nobody, clock });
  }
}

/** The same time and room in another view. */
function follow(next: ScaleView, view: ScaleView): void {
  next.widthPx = view.widthPx;
  next.roomPx = view.roomPx;
  if (view.isFitted) next.fit();
  else next.showTime(view.span.from, view.span.to);
}

/** What is indexed is transferred to a worker; the view that is shown until then keeps its own. */
function copyOf(table: EventTable): EventTable {
  const { length, starts, ends, actors, targets, kinds, precisions, certainties } = table.columns;
  const columns = {
    length,
    starts: starts.slice(),
    ends: ends.slice(),
    actors: actors.slice(),
    targets: targets.slice(),
    kinds: kinds.slice(),
    precisions: precisions.slice(),
    certainties: certainties.slice()
  };
  return { ...table, columns };
}
