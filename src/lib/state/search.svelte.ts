import type { TimelineEvent } from '#lib/domain/event.ts';
import type { StoryActor } from '#lib/domain/story.ts';
import { searchEvents } from '#lib/timeline/search-events.ts';

/** The reader's search through titles, quotes and actors, and where they are in what it found. */
export class Search {
  #events: readonly TimelineEvent[] = $state.raw([]);
  #actors: readonly StoryActor[] = $state.raw([]);
  readonly #keeps: (event: TimelineEvent) => boolean;
  #query = $state('');
  #current: string | null = $state(null);
  readonly #found = $derived.by(() => searchEvents(this.#events, this.#actors, this.#query));
  /** Ids of the events that match and are not filtered out, in the one order of events. */
  readonly hits: readonly string[] = $derived.by(() => {
    const kept = new Set(this.#events.filter(this.#keeps).map(({ id }) => id));
    return this.#found.filter((id) => kept.has(id));
  });

  constructor(
    events: readonly TimelineEvent[],
    actors: readonly StoryActor[],
    keeps: (event: TimelineEvent) => boolean
  ) {
    this.over(events, actors);
    this.#keeps = keeps;
  }

  /** Searches these from now on. */
  over(events: readonly TimelineEvent[], actors: readonly StoryActor[]): void {
    this.#events = events;
    this.#actors = actors;
  }

  get query(): string {
    return this.#query;
  }

  get isActive(): boolean {
    return this.#query.trim() !== '';
  }

  /** How many more match but are filtered out. */
  get filteredOut(): number {
    return this.#found.length - this.hits.length;
  }

  /** Place of the hit that was gone to last, from 1; 0 before the first. */
  get place(): number {
    return this.#current === null ? 0 : this.hits.indexOf(this.#current) + 1;
  }

  isHit(event: string): boolean {
    return this.hits.includes(event);
  }

  find(query: string): void {
    this.#query = query;
    this.#current = null;
  }

  /** Goes on to the next hit or back to the one before, round the ends; null where there is none. */
  step(by: 1 | -1): string | null {
    const count = this.hits.length;
    if (count === 0) return null;
    const from = this.place === 0 && by === -1 ? count : this.place - 1;
    this.#current = this.hits[(from + by + count) % count] ?? null;
    return this.#current;
  }
}
