import { tick } from 'svelte';
import { keepOpenWork } from './unfinished.ts';

/**
 * What there is to say about the version of the site:
 * - `current`: nothing;
 * - `ready`: a newer one waits to be taken;
 * - `unkept`: it was to be taken, and something here would be lost by that;
 * - `elsewhere`: another tab took it, and this page is of the one before.
 */
export type UpdateStatus = 'current' | 'ready' | 'unkept' | 'elsewhere';

/** How often a page that stays open looks for a newer version, at most. */
const LOOK_MS = 3_600_000;
/** How long the worker may take to hand over, before the page is loaded again all the same. */
const HAND_OVER_MS = 5000;

interface Page {
  readonly container: ServiceWorkerContainer;
  readonly reload: () => void;
}

/** Keeps the site in the browser, and says when there is a newer version. Nothing is taken but by a person. */
export class SiteUpdate {
  readonly #page: Page;
  #status: UpdateStatus = $state('current');
  #registration: ServiceWorkerRegistration | null = $state.raw(null);
  #isTaking = false;
  #handOver: ReturnType<typeof setTimeout> | undefined;
  #looked = 0;

  constructor(page: Page) {
    this.#page = page;
  }

  get status(): UpdateStatus {
    return this.#status;
  }

  /** Whether there is a worker of which there may be something to say. */
  get isFollowed(): boolean {
    return this.#registration !== null;
  }

  /** Registers the worker at an address, and follows it until the returned function is called. */
  connect(address: string): () => void {
    const { container } = this.#page;
    let hadWorker = container.controller !== null;
    const changed = (): void => {
      clearTimeout(this.#handOver);
      // The first worker of all takes nothing's place.
      if (this.#isTaking) this.#page.reload();
      else if (hadWorker) this.#status = 'elsewhere';
      hadWorker = true;
    };
    const seen = (): void => {
      if (document.visibilityState === 'visible') void this.#look();
    };
    container.addEventListener('controllerchange', changed);
    document.addEventListener('visibilitychange', seen);
    void this.#register(address);
    return () => {
      container.removeEventListener('controllerchange', changed);
      document.removeEventListener('visibilitychange', seen);
    };
  }

  /** Takes the newer version and loads the page again, once all that can be kept is on the disk. */
  async take(): Promise<void> {
    if (!(await keepOpenWork()) && this.#status !== 'unkept') {
      this.#status = 'unkept';
      return;
    }
    const waiting = this.#registration?.waiting;
    if (waiting == null) {
      this.#page.reload();
      return;
    }
    this.#isTaking = true;
    waiting.postMessage('take');
    this.#handOver = setTimeout(this.#page.reload, HAND_OVER_MS);
  }

  /** Says no more of it until the next page. */
  leave(): void {
    this.#status = 'current';
  }

  /** A browser that refuses, as in some private windows, has the site by the network alone. */
  async #register(address: string): Promise<void> {
    const { container } = this.#page;
    const registration = await container.register(address).catch(() => null);
    if (registration == null) return;
    this.#registration = registration;
    this.#looked = performance.now();
    container.controller?.postMessage('look');
    const waits = (): void => {
      if (registration.waiting !== null && container.controller !== null) this.#status = 'ready';
    };
    registration.addEventListener('updatefound', () => {
      registration.installing?.addEventListener('statechange', waits);
    });
    registration.installing?.addEventListener('statechange', waits);
    // What listens to the page hears what comes to stand in a place that is there already.
    await tick();
    waits();
  }

  /** By a clock that nobody sets. */
  async #look(): Promise<void> {
    if (this.#registration === null || performance.now() - this.#looked < LOOK_MS) return;
    this.#looked = performance.now();
    await this.#registration.update().catch(() => undefined);
  }
}
