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
  /** Key of each actor's side. */
  readonly #sideOf: Readonly<Record<string, string>>;
  #kept: readonly string[] = $state.raw([]);

  /** @param sides ids of the sides that have a name of their own */
  constructor(actors: readonly StoryActor[], sides: readonly string[]) {
    this.#sideOf = Object.fromEntries(
      actors.map(({ id, side }) => [
        id,
        `side:${side !== null && sides.includes(side) ? side : OTHERS}`
      ])
    );
  }

  /** Actor ids and `side:<id>`, sorted. */
  get kept(): readonly string[] {
    return this.#kept;
  }

  get isActive(): boolean {
    return this.#kept.length > 0;
  }

  isKept(key: string): boolean {
    return this.#kept.includes(key);
  }

  toggle(key: string): void {
    this.#kept = this.isKept(key)
      ? this.#kept.filter((other) => other !== key)
      : [...this.#kept, key].toSorted();
  }

  clear(): void {
    this.#kept = [];
  }

  /** Keys that name no actor or side of this story are left out. */
  restore(keys: readonly string[]): void {
    const known = [...Object.keys(this.#sideOf), ...Object.values(this.#sideOf)];
    this.#kept = keys
      .filter((key, at) => known.includes(key) && keys.indexOf(key) === at)
      .toSorted();
  }

  /** Whether an actor's lane stands out. */
  keepsActor(actor: string): boolean {
    if (!this.isActive) return true;
    return this.isKept(actor) || this.isKept(this.#sideOf[actor] ?? '');
  }

  keepsEvent(event: TimelineEvent): boolean {
    if (!this.isActive) return true;
    return (
      event.kind === 'publication' || mainActors(event).some((actor) => this.keepsActor(actor))
    );
  }
}
