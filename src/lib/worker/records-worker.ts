import { memoryFor, refuseTooLarge } from '#lib/io/records/memory.ts';
import { previewRecords } from '#lib/io/records/preview-records.ts';
import { readRecords } from '#lib/io/records/read-records.ts';
import type { RecordSource } from '#lib/io/records/record-source.ts';
import { writeRejects } from '#lib/io/records/rejects.ts';
import { packError } from './failure.ts';
import { buffersOf } from './index-buffers.ts';
import type { RecordsAnswer, RecordsRead, RecordsTask } from './records-protocol.ts';

/** Reads one file of records, or its beginning, and says how far it is. */
addEventListener('message', ({ data }: MessageEvent<RecordsTask>) => {
  answer(data).catch((thrown: unknown) => {
    send({ failure: packError(thrown) });
  });
});

async function answer(task: RecordsTask): Promise<void> {
  const source = sourceOf(task.file);
  if (task.kind === 'look') {
    send({ preview: await previewRecords(source) });
    return;
  }
  const { preview, mapping } = task;
  const { rows, sampleBytes, header } = preview;
  const kept = [mapping.title ?? mapping.actor, mapping.url].filter(
    (column) => column !== null
  ).length;
  const needed = memoryFor(
    task.file.size,
    { bytes: sampleBytes, rows: rows.length },
    kept / Math.max(1, header.length)
  );
  refuseTooLarge(source.name, needed);
  const { format } = preview;
  const onProgress = (bytesRead: number, records: number): void => {
    send({ bytesRead, records });
  };
  const { table, rejects } = await readRecords(source, { format, mapping, onProgress });
  const rejectsFile =
    rejects.count === 0 ? null : new Blob([writeRejects(header, rejects)], { type: 'text/csv' });
  const read: RecordsRead = {
    table,
    rejects: { count: rejects.count, kept: rejects.kept.slice(0, MOST_SHOWN) },
    rejectsFile
  };
  send({ read }, [...buffersOf(table.columns), table.records.buffer]);
}

/** The page shows some; the file has all. */
const MOST_SHOWN = 100;

function send(message: RecordsAnswer, transfer: ArrayBuffer[] = []): void {
  postMessage(message, { transfer });
}

function sourceOf(file: File): RecordSource {
  return { name: file.name, bytes: file.size, chunks: () => chunksOf(file) };
}

/** A stream is no async iterable in every browser. */
async function* chunksOf(file: File): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
}
