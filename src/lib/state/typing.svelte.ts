import type { Change } from '#lib/domain/journal.ts';

/** How long after the last key typed words are put down. With the time to save them, at most a second. */
const PAUSE_MS = 600;

interface Typed {
  /** Where somebody types. */
  readonly field: string;
  /** What the words so far come to. */
  readonly change: Change;
}

/** What somebody is typing and has not paused at yet; only the last words in a field count. */
export class Typing {
  readonly #paused: () => void;
  #typed: Typed | null = $state.raw(null);
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `paused` is called once nothing was typed for a while; what was typed is then to be taken. */
  constructor(paused: () => void) {
    this.#paused = paused;
  }

  get isGoingOn(): boolean {
    return this.#typed !== null;
  }

  isIn(field: string): boolean {
    return this.#typed?.field === field;
  }

  type(field: string, change: Change): void {
    this.#typed = { field, change };
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#paused, PAUSE_MS);
  }

  /** What was typed, which is then no longer here; null where nothing was. */
  take(): Change | null {
    clearTimeout(this.#timer);
    const typed = this.#typed;
    this.#typed = null;
    return typed?.change ?? null;
  }
}
