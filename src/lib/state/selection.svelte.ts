const OPEN_AFTER_MS = 150;
const CLOSE_AFTER_MS = 200;

/** A card: of one event, or of the several that fall together in a mark. */
export interface OpenCard {
  readonly events: readonly string[];
  /** Id of the mark that it stands at; null for the first mark of its event. */
  readonly mark: string | null;
  /** Whether it stands at the event's entry in the chronicle instead. */
  readonly isAtEntry: boolean;
}

/**
 * Which event the reader looks at. What the pointer or the focus is on stands out at once and opens its
 * card after a moment; a click holds the card until it is dismissed.
 */
export class Selection {
  #pinned: string | null = $state(null);
  #previewed: string | null = $state(null);
  #card: OpenCard | null = $state.raw(null);
  #isHeld = $state(false);
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Id of the event that a click has opened. */
  get pinned(): string | null {
    return this.#pinned;
  }

  /** Id of the event that stands out in all views. */
  get active(): string | null {
    return this.#previewed ?? this.#pinned;
  }

  get card(): OpenCard | null {
    return this.#card;
  }

  /** Whether the card stays until it is dismissed. */
  get isHeld(): boolean {
    return this.#isHeld;
  }

  /** The pointer or the focus has come to a mark. */
  preview(events: readonly string[], mark: string): void {
    this.#previewed = only(events);
    this.#after(OPEN_AFTER_MS, () => {
      if (!this.#isHeld) this.#card = { events, mark, isAtEntry: false };
    });
  }

  /** It has left; the card stays long enough for the pointer to enter it. */
  leave(): void {
    this.#previewed = null;
    this.#after(CLOSE_AFTER_MS, () => {
      if (!this.#isHeld) this.#card = null;
    });
  }

  /** The pointer is on an event in a view that shows its words itself: it stands out, no card opens. Null when it leaves. */
  point(event: string | null): void {
    this.#previewed = event;
  }

  /** The pointer or the focus is in the card. */
  stay(): void {
    clearTimeout(this.#timer);
    if (this.#card !== null) this.#previewed = only(this.#card.events);
  }

  /** Opens a card that stays. Of a cluster, no event stands out yet. */
  open(events: readonly string[], mark: string | null = null): void {
    clearTimeout(this.#timer);
    this.#pinned = only(events);
    this.#previewed = null;
    this.#isHeld = true;
    this.#card = { events, mark, isAtEntry: false };
  }

  /** Opens the card of an event at its entry in the chronicle; it stays. */
  openAtEntry(event: string): void {
    this.open([event]);
    this.#card = { events: [event], mark: null, isAtEntry: true };
  }

  /** Makes an event stand out without its card: another view shows what the card would say. */
  select(event: string): void {
    this.dismiss();
    this.#pinned = event;
  }

  dismiss(): void {
    clearTimeout(this.#timer);
    this.#pinned = null;
    this.#previewed = null;
    this.#isHeld = false;
    this.#card = null;
  }

  #after(ms: number, act: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(act, ms);
  }
}

function only(events: readonly string[]): string | null {
  return events.length === 1 ? (events[0] ?? null) : null;
}
