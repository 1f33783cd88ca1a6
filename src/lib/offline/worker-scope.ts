/** What a service worker is given, as far as ours needs it: the compiler knows pages, not workers of this kind. */
export interface WorkerScope {
  addEventListener(kind: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(kind: 'message', listener: (event: Lasting & MessageEvent) => void): void;
  addEventListener(kind: 'fetch', listener: (event: Asked) => void): void;
  skipWaiting(): Promise<void>;
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: {
      readonly type: 'window';
      readonly includeUncontrolled: true;
    }): Promise<readonly { readonly id: string }[]>;
  };
}

/** Something for which the browser keeps the worker running until a promise is settled. */
export interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}

/** A page asks for something. */
export interface Asked extends Lasting {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
