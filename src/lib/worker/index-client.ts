import type { EventColumns } from '#lib/domain/event-columns.ts';
import { UTC_CLOCK } from '#lib/time/clock.ts';
import { indexEvents, type EventIndex, type Progress } from '#lib/timeline/scale-index.ts';
import { buffersOf } from './index-buffers.ts';
import { ENDED, isAlive, whenEnded, type Alive } from './life.ts';

export interface IndexTask {
  readonly columns: EventColumns;
  readonly laneCount: number;
  /** By whose clock days are drawn: an IANA name, or `UTC`. */
  readonly zone: string;
}

/** Events with their index. */
export interface IndexedEvents {
  readonly columns: EventColumns;
  /** The columns as the zone's clock has them; the same ones for UTC. */
  readonly zoned: EventColumns;
  readonly index: EventIndex;
}

export type IndexAnswer = IndexedEvents | { readonly share: number };

/** Up to so many events the index takes less than a worker takes to start: 10 ms here. */
const AT_ONCE = 2000;

/**
 * Sorts and counts events, many of them in a worker: no task of the page's thread is long. The columns are
 * transferred, so that the caller's are empty afterwards; those of the answer take their place. Rejects with
 * the signal's reason once it is aborted, and then the worker stops at once.
 */
export function indexInBackground(
  { columns, laneCount, zone }: IndexTask,
  {
    progress = () => undefined,
    signal,
    start = startIndexer
  }: {
    readonly progress?: Progress;
    readonly signal?: AbortSignal;
    readonly start?: () => Worker;
  } = {}
): Promise<IndexedEvents> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    if (columns.length <= AT_ONCE && zone === UTC_CLOCK.zone) {
      const index = indexEvents(columns, laneCount, progress);
      resolve({ columns, zoned: columns, index });
      return;
    }
    const worker = start();
    const fail = (reason: unknown): void => {
      worker.terminate();
      reject(reason instanceof Error ? reason : new Error(String(reason)));
    };
    const cancel = (): void => {
      fail(signal?.reason);
    };
    signal?.addEventListener('abort', cancel, { once: true });
    whenEnded(worker, () => {
      fail(ENDED);
    });
    worker.addEventListener('message', ({ data }: MessageEvent<IndexAnswer | Alive>) => {
      if (isAlive(data)) return;
      if ('share' in data) {
        progress(data.share);
        return;
      }
      signal?.removeEventListener('abort', cancel);
      worker.terminate();
      resolve(data);
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      fail(event.message || 'the worker could not be started');
    });
    worker.postMessage({ columns, laneCount, zone }, buffersOf(columns));
  });
}

function startIndexer(): Worker {
  return new Worker(new URL('./index-worker.ts', import.meta.url), { type: 'module' });
}
