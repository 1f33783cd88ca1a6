import type { TimelineEvent } from '#lib/domain/event.ts';
import type { StoryActor } from '#lib/domain/story.ts';
import { mainActors } from '#lib/timeline/main-actors.ts';

/** Side of actors whom the text puts in no camp, as a filter knows it. */
export const OTHERS = 'others';

/**
 * Which actors and sides the reader keeps. Nothing kept means that all are. An event is kept if one of
 * the actors in whose lanes it stands is; what belongs to no actor is kept only without a filter.
 */
export class Filter {
  readonly #sideOf: ReadonlyMap<string, string>;
  #kept: ReadonlySet<string> = $state.raw(new Set());

  /** @param sides ids of the sides that have a name of their own */
  constructor(actors: readonly StoryActor[], sides: readonly string[]) {
    const named = new Set(sides);
    this.#sideOf = new Map(
      actors.map(({ id, side }) => [
        id,
        side !== null && named.has(side) ? `side:${side}` : `side:${OTHERS}`
      ])
    );
  }

  /** Actor ids and `side:<id>`, sorted. */
  get kept(): readonly string[] {
    return [...this.#kept].toSorted();
  }

  get isActive(): boolean {
    return this.#kept.size > 0;
  }

  isKept(key: string): boolean {
    return this.#kept.has(key);
  }

  toggle(key: string): void {
    const next = new Set(this.#kept);
    if (!next.delete(key)) next.add(key);
    this.#kept = next;
  }

  clear(): void {
    this.#kept = new Set();
  }

  /** Keys that name no actor or side of this story are left out. */
  restore(keys: readonly string[]): void {
    const known = new Set([...this.#sideOf.keys(), ...this.#sideOf.values()]);
    this.#kept = new Set(keys.filter((key) => known.has(key)));
  }

  /** Whether an actor's lane stands out. */
  keepsActor(actor: string): boolean {
    if (!this.isActive) return true;
    return this.#kept.has(actor) || this.#kept.has(this.#sideOf.get(actor) ?? '');
  }

  keepsEvent(event: TimelineEvent): boolean {
    if (!this.isActive) return true;
    return (
      event.kind === 'publication' || mainActors(event).some((actor) => this.keepsActor(actor))
    );
  }
}
