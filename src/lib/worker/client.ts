import type { Story } from '#lib/domain/story.ts';
import { unpackError } from './failure.ts';
import type { ReadAnswer, ReadRequest } from './protocol.ts';

interface Waiting {
  readonly request: ReadRequest;
  readonly resolve: (story: Story) => void;
  readonly reject: (reason: unknown) => void;
}

/** What the client needs of a Worker. */
export type ReaderWorker = Pick<Worker, 'addEventListener' | 'postMessage' | 'terminate'>;

/** Reads articles in a worker, off the page's thread. Nothing is sent anywhere else. */
export class StoryReader {
  readonly #start: () => ReaderWorker;
  readonly #waiting = new Map<number, Waiting>();
  #worker: ReaderWorker | null = null;
  #tasks = 0;

  /** `start` makes the worker, when it is first needed and again after one was cancelled. */
  constructor(start: () => ReaderWorker = startReader) {
    this.#start = start;
  }

  /**
   * The story that the articles make. Rejects with what the reading threw, such as BadInput; with the
   * signal's reason once it is aborted, and then the worker stops at once.
   */
  read(request: ReadRequest, signal?: AbortSignal): Promise<Story> {
    return new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      const task = (this.#tasks += 1);
      const cancel = (): void => {
        this.#cancel(task, signal?.reason);
      };
      signal?.addEventListener('abort', cancel, { once: true });
      const settled = (): void => {
        signal?.removeEventListener('abort', cancel);
      };
      this.#waiting.set(task, {
        request,
        resolve: (story) => {
          settled();
          resolve(story);
        },
        reject: (reason) => {
          settled();
          reject(reason instanceof Error ? reason : new Error(String(reason)));
        }
      });
      this.#worker ??= this.#begin();
      this.#worker.postMessage({ task, ...request });
    });
  }

  /** Ends the worker. What still waits is never answered. */
  close(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#waiting.clear();
  }

  #begin(): ReaderWorker {
    const worker = this.#start();
    worker.addEventListener('message', ({ data }: MessageEvent<ReadAnswer>) => {
      this.#settle(data);
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      if (this.#worker === worker) this.#fail(event.message);
    });
    return worker;
  }

  #settle(answer: ReadAnswer): void {
    const waiting = this.#waiting.get(answer.task);
    this.#waiting.delete(answer.task);
    if ('story' in answer) waiting?.resolve(answer.story);
    else waiting?.reject(unpackError(answer.failure));
  }

  /** The worker did not start, or broke: nothing that waits will be answered by it. */
  #fail(message: string): void {
    const all = [...this.#waiting.values()];
    this.close();
    for (const { reject } of all) reject(new Error(message || 'the worker could not be started'));
  }

  /** A worker cannot be interrupted, only ended; what else waits is given to a new one. */
  #cancel(task: number, reason: unknown): void {
    const cancelled = this.#waiting.get(task);
    if (!cancelled) return;
    this.#waiting.delete(task);
    this.#worker?.terminate();
    this.#worker = null;
    cancelled.reject(reason);
    if (this.#waiting.size === 0) return;
    this.#worker = this.#begin();
    for (const [each, { request }] of this.#waiting)
      this.#worker.postMessage({ task: each, ...request });
  }
}

function startReader(): Worker {
  return new Worker(new URL('./reader.ts', import.meta.url), { type: 'module' });
}
