import { EVENT_KINDS, type TimelineEvent } from '#lib/domain/event.ts';
import type { StoryActor } from '#lib/domain/story.ts';
import { CERTAINTIES, certaintyOf } from '#lib/timeline/certainty.ts';
import { mainActors } from '#lib/timeline/main-actors.ts';

/** Side of actors whom the text puts in no camp, as a filter knows it. */
export const OTHERS = 'others';

const KIND = 'kind:';
const DATE = 'date:';

export const filterKey = {
  side: (side: string): string => `side:${side}`,
  kind: (event: Pick<TimelineEvent, 'kind'>): string => KIND + event.kind,
  certainty: (event: Pick<TimelineEvent, 'date'>): string =>
    DATE + certaintyOf(event.date).replace(' ', '-')
} as const;

const KINDS_AND_DATES: readonly string[] = [
  ...EVENT_KINDS.map((kind) => KIND + kind),
  ...CERTAINTIES.map((certainty) => DATE + certainty.replace(' ', '-'))
];

/**
 * Whom and what the reader keeps: actors and sides, kinds, and how surely something is dated. Nothing kept
 * means that all are. An event is kept if one of the actors in whose lanes it stands is, and its kind, and
 * its certainty, as far as any of these is chosen; what belongs to no actor is kept only without a choice
 * of actors.
 */
export class Filter {
  /** Key of each actor's side. */
  #sideOf: Readonly<Record<string, string>> = $state.raw({});
  #kept: readonly string[] = $state.raw([]);
  #hides = $state(false);
  /** What else an event must be to be kept, besides what the reader chose; null for nothing. */
  only: ((event: TimelineEvent) => boolean) | null = $state.raw(null);
  readonly #who = $derived(
    this.#kept.filter((key) => !key.startsWith(KIND) && !key.startsWith(DATE))
  );
  readonly #kinds = $derived(this.#kept.filter((key) => key.startsWith(KIND)));
  readonly #dates = $derived(this.#kept.filter((key) => key.startsWith(DATE)));

  /** @param sides ids of the sides that have a name of their own */
  constructor(actors: readonly StoryActor[], sides: readonly string[]) {
    this.over(actors, sides);
  }

  /** Knows these actors and sides from now on. */
  over(actors: readonly StoryActor[], sides: readonly string[]): void {
    this.#sideOf = Object.fromEntries(
      actors.map(({ id, side }) => [
        id,
        filterKey.side(side !== null && sides.includes(side) ? side : OTHERS)
      ])
    );
  }

  /** Actor ids, `side:<id>`, `kind:<kind>` and `date:<certainty>`, sorted. */
  get kept(): readonly string[] {
    return this.#kept;
  }

  get isActive(): boolean {
    return this.#kept.length > 0;
  }

  /** Whether what is not kept leaves the timeline; else it is dimmed. */
  get hides(): boolean {
    return this.#hides;
  }

  hideOthers(hides: boolean): void {
    this.#hides = hides;
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

  /** Keys that name nothing of this story are left out. */
  restore(keys: readonly string[], hides: boolean): void {
    const known = [
      ...Object.keys(this.#sideOf),
      ...Object.values(this.#sideOf),
      ...KINDS_AND_DATES
    ];
    this.#kept = keys
      .filter((key, at) => known.includes(key) && keys.indexOf(key) === at)
      .toSorted();
    this.#hides = hides;
  }

  /** Whether an actor's lane stands out. */
  keepsActor(actor: string): boolean {
    if (this.#who.length === 0) return true;
    return this.isKept(actor) || this.isKept(this.#sideOf[actor] ?? '');
  }

  keepsEvent(event: TimelineEvent): boolean {
    if (this.only?.(event) === false) return false;
    if (!this.isActive || event.kind === 'publication') return true;
    const isWho =
      this.#who.length === 0 || mainActors(event).some((actor) => this.keepsActor(actor));
    const isKind = this.#kinds.length === 0 || this.isKept(filterKey.kind(event));
    return isWho && isKind && (this.#dates.length === 0 || this.isKept(filterKey.certainty(event)));
  }
}
