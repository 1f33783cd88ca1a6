import type {
  ArchivePreview,
  ColumnMapping,
  OpenedRecords,
  RecordPreview,
  RecordsPlace,
  TimeWindow
} from '#lib/domain/records.ts';
import { eventTableOf } from '#lib/io/records/record-table.ts';
import { unpackError } from './failure.ts';
import { ENDED, whenEnded } from './life.ts';
import type { RecordsAnswer, RecordsTask } from './records-protocol.ts';

/** How far a reading is: bytes of the file, and records. */
export type RecordsProgress = (bytesRead: number, records: number) => void;

/** The beginning of a file, read in a worker. Rejects with what the reading threw, or the signal's reason. */
export async function lookAtRecords(file: File, signal: AbortSignal): Promise<RecordPreview> {
  return ask({ kind: 'look', file }, signal, (answer) =>
    'preview' in answer ? answer.preview : null
  );
}

/** All of a file, read in a worker; the signal ends the worker at once. */
export async function openRecords(
  file: File,
  {
    preview,
    mapping,
    signal,
    progress
  }: {
    readonly preview: RecordPreview;
    readonly mapping: ColumnMapping;
    readonly signal: AbortSignal;
    readonly progress: RecordsProgress;
  }
): Promise<OpenedRecords> {
  return opened({ kind: 'read', file, preview, mapping }, signal, progress);
}

/** What an archive says of itself, by its last bytes. */
export async function lookIntoArchive(
  place: RecordsPlace,
  signal: AbortSignal
): Promise<ArchivePreview> {
  return ask({ kind: 'look into archive', place }, signal, (answer) =>
    'archive' in answer ? answer.archive : null
  );
}

/** The events of an archive that meet a window of time; of its bytes only those that may hold them are read. */
export async function openArchiveWindow(
  place: RecordsPlace,
  {
    window,
    signal,
    progress
  }: {
    readonly window: TimeWindow;
    readonly signal: AbortSignal;
    readonly progress: RecordsProgress;
  }
): Promise<OpenedRecords> {
  return opened({ kind: 'read archive', place, window }, signal, progress);
}

async function opened(
  task: RecordsTask,
  signal: AbortSignal,
  progress: RecordsProgress
): Promise<OpenedRecords> {
  const { table, ...rest } = await ask(task, signal, (answer) => {
    if ('bytesRead' in answer) progress(answer.bytesRead, answer.records);
    return 'read' in answer ? answer.read : null;
  });
  return { ...rest, table: eventTableOf(table) };
}

/** Gives a task to a worker of its own until `settle` takes one of its answers. */
function ask<Answer>(
  task: RecordsTask,
  signal: AbortSignal,
  settle: (answer: RecordsAnswer) => Answer | null
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const worker = new Worker(new URL('./records-worker.ts', import.meta.url), { type: 'module' });
    const end = (finish: () => void): void => {
      worker.terminate();
      signal.removeEventListener('abort', cancel);
      finish();
    };
    const fail = (reason: unknown): void => {
      end(() => {
        reject(reason instanceof Error ? reason : new Error(String(reason)));
      });
    };
    const cancel = (): void => {
      fail(signal.reason);
    };
    signal.addEventListener('abort', cancel, { once: true });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      fail(new Error(event.message || 'the worker could not be started'));
    });
    whenEnded(worker, () => {
      fail(new Error(ENDED));
    });
    worker.addEventListener('message', ({ data }: MessageEvent<RecordsAnswer>) => {
      if ('failure' in data) {
        fail(unpackError(data.failure));
        return;
      }
      const answer = settle(data);
      if (answer !== null)
        end(() => {
          resolve(answer);
        });
    });
    worker.postMessage(task);
  });
}
