import type { Article } from '#lib/domain/article.ts';
import type { Extraction } from '#lib/domain/extraction.ts';
import type { StoryFile } from '#lib/domain/story-file.ts';
import type { Story } from '#lib/domain/story.ts';
import { unpackError } from './failure.ts';
import { ENDED, whenEnded } from './life.ts';
import type { DateRequest, ReadAnswer, Request, TypedDate } from './protocol.ts';

/** Articles to be read into one story. */
export interface ReadRequest {
  /** `articles` in it names these articles, in the same order. */
  readonly file: StoryFile;
  readonly articles: readonly Article[];
}

interface Waiting {
  readonly request: Request;
  readonly resolve: (answer: ReadAnswer) => void;
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
   * The story that the articles make, with nothing corrected by hand; they are read one after another. Rejects with
   * what the reading threw, such as BadInput; with the signal's reason once it is aborted, and then the worker stops
   * at once.
   */
  async read({ file, articles }: ReadRequest, signal?: AbortSignal): Promise<Story> {
    const extractions: Extraction[] = [];
    for (const article of articles) extractions.push(await this.extract(article, signal));
    const { composeStory } = await import('#lib/story/compose.ts');
    return composeStory(file, extractions, { file: '', entries: [] });
  }

  /** What the machine reads in one article. Rejects as `read`. */
  async extract(article: Article, signal?: AbortSignal): Promise<Extraction> {
    const answer = await this.#ask({ article }, signal);
    if (!('extraction' in answer)) throw new Error('the worker answered no extraction');
    return answer.extraction;
  }

  /** What typed words mean as a date. Rejects as `read`. */
  async readDate(request: DateRequest): Promise<TypedDate> {
    const answer = await this.#ask(request);
    if (!('date' in answer)) throw new Error('the worker answered no date');
    return answer.date;
  }

  /** Ends the worker. What still waits is never answered. */
  close(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#waiting.clear();
  }

  #ask(request: Request, signal?: AbortSignal): Promise<ReadAnswer> {
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
        resolve: (answer) => {
          settled();
          resolve(answer);
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

  #begin(): ReaderWorker {
    const worker = this.#start();
    worker.addEventListener('message', ({ data }: MessageEvent<ReadAnswer>) => {
      this.#settle(data);
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      if (this.#worker === worker) this.#fail(event.message);
    });
    whenEnded(worker, () => {
      if (this.#worker === worker) this.#fail(ENDED);
    });
    return worker;
  }

  #settle(answer: ReadAnswer): void {
    const waiting = this.#waiting.get(answer.task);
    this.#waiting.delete(answer.task);
    if ('failure' in answer) waiting?.reject(unpackError(answer.failure));
    else waiting?.resolve(answer);
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
