import { COLUMN_PRECISIONS, type EventTable } from '#lib/domain/event-columns.ts';
import type { SideColour } from '#lib/domain/story.ts';
import type { EventIndex } from '#lib/timeline/scale-index.ts';
import { findLanes, orderLanes, type LaneOrdering } from '#lib/timeline/scale-lanes.ts';

const DAY = COLUMN_PRECISIONS.indexOf('day');
const NONE: ReadonlySet<number> = new Set();

/** Which of many actors have lanes in view, and in which order. */
export class ScaleCast {
  readonly #table: EventTable;
  readonly #index: EventIndex;
  /** What the lane of those events is called that name no actor. */
  readonly nobody: string;
  readonly #moved: () => void;
  /** Whether any event has a time of day. */
  readonly hasTimes: boolean;
  ordering: LaneOrdering = $state('frequency');
  #pinned: readonly number[] = $state.raw([]);
  #hidden: ReadonlySet<number> = $state.raw(NONE);
  #only: ReadonlySet<number> | null = $state.raw(null);

  /** Lanes from the top. */
  readonly lanes: readonly number[] = $derived.by(() => {
    const sides = this.#table.sides.map(({ id }) => id);
    return orderLanes(this.#index, this.#table.actors, sides, {
      ordering: this.ordering,
      pinned: this.#pinned,
      hidden: this.#hidden,
      only: this.#only
    });
  });

  /**
   * @param nobody what the lane of those events is called that name no actor
   * @param moved called before lanes move
   */
  constructor(
    { table, index }: { readonly table: EventTable; readonly index: EventIndex },
    nobody: string,
    moved: () => void
  ) {
    this.#table = table;
    this.#index = index;
    this.hasTimes = table.columns.precisions.some((precision) => precision < DAY);
    this.nobody = nobody;
    this.#moved = moved;
  }

  get pinned(): readonly number[] {
    return this.#pinned;
  }

  get hidden(): ReadonlySet<number> {
    return this.#hidden;
  }

  /** Shows the lanes as another view of the same actors does. */
  take({
    ordering,
    pinned,
    hidden,
    isFocused
  }: Pick<ScaleCast, 'ordering' | 'pinned' | 'hidden' | 'isFocused'>): void {
    this.#moved();
    this.ordering = ordering;
    this.#pinned = pinned;
    this.#hidden = hidden;
    this.#only = isFocused ? new Set(pinned) : null;
  }

  /** Whether only some lanes are shown. */
  get isFocused(): boolean {
    return this.#only !== null;
  }

  /** Hides these lanes and no others. */
  hide(lanes: Iterable<number>): void {
    this.#moved();
    this.#hidden = new Set(lanes);
  }

  /** Shows these lanes only; null shows all. */
  focusOn(lanes: Iterable<number> | null): void {
    this.#moved();
    this.#only = lanes === null ? null : new Set(lanes);
  }

  /** Puts a lane on top, under those that are there already. */
  pin(lane: number): void {
    this.#moved();
    if (!this.#pinned.includes(lane)) this.#pinned = [...this.#pinned, lane];
  }

  unpin(lane: number): void {
    this.#moved();
    this.#pinned = this.#pinned.filter((each) => each !== lane);
  }

  nameOf(lane: number): string {
    return this.#table.actors[lane]?.name ?? this.nobody;
  }

  /** Blue where the table knows no sides, grey for who is on none. */
  colourOf(lane: number): SideColour {
    const { actors, sides } = this.#table;
    if (sides.length === 0) return 'blue';
    return sides.find(({ id }) => id === actors[lane]?.side)?.colour ?? 'grey';
  }

  /** Whom a row is directed at; null for nobody. */
  targetOf(row: number): string | null {
    const { actors, columns } = this.#table;
    return actors[columns.targets[row] ?? -1]?.name ?? null;
  }

  /** Name of the side that a lane is on; null for none. */
  sideOf(lane: number): string | null {
    const { actors, sides } = this.#table;
    return sides.find(({ id }) => id === actors[lane]?.side)?.name ?? null;
  }

  /** Whether the table knows sides. */
  get hasSides(): boolean {
    return this.#table.sides.length > 0;
  }

  /** All events of a lane, dated or not. */
  countIn(lane: number): number {
    return between(this.#index.laneFrom, lane) + this.undatedIn(lane);
  }

  /** Events of a lane that nothing bounds from below. */
  undatedIn(lane: number): number {
    return between(this.#index.undatedFrom, lane);
  }

  /** Lanes by the words of their names, the busiest first. */
  find(query: string, most: number): readonly number[] {
    return findLanes(this.#index, this.#table.actors, query, most);
  }
}

function between(from: Uint32Array, lane: number): number {
  return (from[lane + 1] ?? 0) - (from[lane] ?? 0);
}
