/** What a worker posts once it holds the lock of that name, which it does for as long as it lives. */
export interface Alive {
  readonly alive: string;
}

/** What is said of a worker that is gone. */
export const ENDED = 'the browser ended the worker';

/**
 * For a worker: lets its page find out if the browser ends it, of which there is no event. Fulfilled once it does, or
 * where the browser has no locks, as on pages that came without HTTPS.
 */
export function tellLife(): Promise<void> {
  if (!('locks' in navigator)) return Promise.resolve();
  const name = `dateline-worker-${crypto.randomUUID()}`;
  return new Promise((told) => {
    navigator.locks
      .request(name, () => {
        self.postMessage({ alive: name } satisfies Alive);
        told();
        return new Promise(() => undefined);
      })
      .catch(told);
  });
}

/** Calls `ended` once a worker that tells its life is gone, by whatever. */
export function whenEnded(worker: Pick<Worker, 'addEventListener'>, ended: () => void): void {
  worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isAlive(data)) void navigator.locks.request(data.alive, ended);
  });
}

/** Whether a message is one of these, and no answer. */
export function isAlive(message: unknown): message is Alive {
  return typeof message === 'object' && message !== null && 'alive' in message;
}
