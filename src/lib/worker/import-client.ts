import { BadInput } from '#lib/domain/bad-input.ts';
import { MAX_IMPORT_BYTES, type ArticleDraft } from '#lib/domain/article-draft.ts';
import type { TimelineDraft } from '#lib/domain/timeline-draft.ts';
import { unpackError } from './failure.ts';
import { ENDED, whenEnded } from './life.ts';
import type { ImportAnswer, ImportTask } from './import-protocol.ts';

/** What the client needs of a Worker. */
export type ImportWorker = Pick<Worker, 'addEventListener' | 'postMessage' | 'terminate'>;

interface Running {
  readonly progress: (share: number) => void;
  readonly resolve: (brought: ArticleDraft | TimelineDraft) => void;
  readonly reject: (reason: unknown) => void;
}

/** Brings articles in, one at a time, in a worker of its own. Nothing is sent anywhere else. */
export class ArticleImporter {
  readonly #start: () => ImportWorker;
  #worker: ImportWorker | null = null;
  #running: Running | null = null;

  /** `start` makes the worker, when it is first needed and again after one was stopped or broke. */
  constructor(start: () => ImportWorker = startImporter) {
    this.#start = start;
  }

  /**
   * The article or the timeline in a file or in what was pasted. Rejects with BadInput for what has none, a file that is too
   * large before it is read; with the signal's reason once it is aborted, and then the worker stops at once.
   */
  async bringIn(
    task: ImportTask,
    {
      signal,
      progress
    }: { readonly signal: AbortSignal; readonly progress: (share: number) => void }
  ): Promise<ArticleDraft | TimelineDraft> {
    signal.throwIfAborted();
    if ('file' in task) refuse(task.file);
    if (this.#running !== null) throw new Error('an article is being brought in');
    const stop = (): void => {
      this.#end(signal.reason);
    };
    signal.addEventListener('abort', stop, { once: true });
    try {
      return await new Promise((resolve, reject) => {
        this.#running = { progress, resolve, reject };
        this.#worker ??= this.#begin();
        this.#worker.postMessage(task);
      });
    } finally {
      this.#running = null;
      signal.removeEventListener('abort', stop);
    }
  }

  /** Ends the worker. What is being brought in is never answered. */
  close(): void {
    this.#worker?.terminate();
    this.#worker = null;
  }

  #begin(): ImportWorker {
    const worker = this.#start();
    worker.addEventListener('message', ({ data }: MessageEvent<ImportAnswer>) => {
      if (this.#worker !== worker) return;
      // What reads PDFs greets a page of its own kind as well; that is none of ours.
      if ('share' in data) this.#running?.progress(data.share);
      else if ('draft' in data) this.#running?.resolve(data.draft);
      else if ('timeline' in data) this.#running?.resolve(data.timeline);
      else if ('failure' in data) this.#running?.reject(unpackError(data.failure));
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      if (this.#worker === worker) this.#end(new Error(event.message || 'the worker broke'));
    });
    whenEnded(worker, () => {
      if (this.#worker === worker) this.#end(new Error(ENDED));
    });
    return worker;
  }

  #end(reason: unknown): void {
    this.close();
    this.#running?.reject(reason);
  }
}

function refuse({ name, size }: File): void {
  if (size <= MAX_IMPORT_BYTES) return;
  const [found, most] = [size, MAX_IMPORT_BYTES].map((bytes) => Math.round(bytes / 1e6));
  throw new BadInput(`${name} has ${found} MB; wanted one article, at most ${most} MB`);
}

function startImporter(): Worker {
  return new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
}
