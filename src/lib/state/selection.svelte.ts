const OPEN_AFTER_MS = 150;
const CLOSE_AFTER_MS = 200;

/** A card and the mark that it stands at; null for the first mark of its event. */
export interface OpenCard {
  readonly event: string;
  readonly mark: string | null;
}

/**
 * Which event the reader looks at. What the pointer or the focus is on stands out at once and opens its
 * card after a moment; a click pins the card until it is dismissed.
 */
export class Selection {
  #pinned: string | null = $state(null);
  #previewed: string | null = $state(null);
  #card: OpenCard | null = $state.raw(null);
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

  /** The pointer or the focus has come to a mark. */
  preview(event: string, mark: string): void {
    this.#previewed = event;
    this.#after(OPEN_AFTER_MS, () => {
      if (this.#pinned === null) this.#card = { event, mark };
    });
  }

  /** It has left; the card stays long enough for the pointer to enter it. */
  leave(): void {
    this.#previewed = null;
    this.#after(CLOSE_AFTER_MS, () => {
      if (this.#pinned === null) this.#card = null;
    });
  }

  /** The pointer or the focus is in the card. */
  stay(): void {
    clearTimeout(this.#timer);
    if (this.#card !== null) this.#previewed = this.#card.event;
  }

  pin(event: string, mark: string | null = null): void {
    clearTimeout(this.#timer);
    this.#pinned = event;
    this.#previewed = null;
    this.#card = { event, mark };
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
    this.#card = null;
  }

  #after(ms: number, act: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(act, ms);
  }
}
