// What a service worker has of a browser, for tests in Node: caches that live as long as the test.

/** Caches by name, in the order in which they were made; each by path. */
export class CachesInMemory {
  readonly #caches = new Map<string, Map<string, Response>>();
  /** Paths that there is no room for. */
  readonly full = new Set<string>();
  /** Whether the browser has closed its storage to the page. */
  isClosed = false;

  open(name: string): Promise<Cache> {
    if (this.isClosed) return Promise.reject(new DOMException('closed', 'SecurityError'));
    const kept = this.#caches.get(name) ?? new Map<string, Response>();
    this.#caches.set(name, kept);
    const cache: Pick<Cache, 'keys' | 'match' | 'put'> = {
      keys: () =>
        Promise.resolve([...kept.keys()].map((path) => new Request(`http://site${path}`))),
      match: (path) => Promise.resolve(kept.get(pathOf(path))?.clone()),
      put: (path, answer) => {
        if (this.full.has(pathOf(path)))
          return Promise.reject(new DOMException('no room', 'QuotaExceededError'));
        kept.set(pathOf(path), answer);
        return Promise.resolve();
      }
    };
    return Promise.resolve(cache as Cache);
  }

  keys(): Promise<string[]> {
    return Promise.resolve([...this.#caches.keys()]);
  }

  delete(name: string): Promise<boolean> {
    return Promise.resolve(this.#caches.delete(name));
  }

  /** What a cache of that name keeps, in order of paths; null where there is none. */
  paths(name: string): string[] | null {
    const kept = this.#caches.get(name);
    return kept === undefined ? null : [...kept.keys()].sort();
  }

  /** Loses one file, as a browser does that needs room. */
  lose(name: string, path: string): void {
    this.#caches.get(name)?.delete(path);
  }
}

function pathOf(path: RequestInfo | URL): string {
  return typeof path === 'string' ? path : new URL(path instanceof URL ? path : path.url).pathname;
}
