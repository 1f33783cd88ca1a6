import type { RecordsPlace } from '#lib/domain/records.ts';
import { httpFile } from '#lib/io/parquet/http-file.ts';
import { openArchive } from '#lib/io/parquet/open-archive.ts';
import { blobFile, type ParquetFile } from '#lib/io/parquet/parquet-file.ts';
import { readArchive } from '#lib/io/parquet/read-archive.ts';
import { hashChunks } from '#lib/io/records/hash-chunks.ts';
import { memoryFor, refuseTooLarge } from '#lib/io/records/memory.ts';
import { previewRecords } from '#lib/io/records/preview-records.ts';
import { readRecords, type ReadRecords } from '#lib/io/records/read-records.ts';
import type { RecordSource } from '#lib/io/records/record-source.ts';
import { writeRejects } from '#lib/io/records/rejects.ts';
import { packError } from './failure.ts';
import { buffersOf } from './index-buffers.ts';
import { tellLife } from './life.ts';
import type { RecordsAnswer, RecordsTask } from './records-protocol.ts';

const life = tellLife();

/** Reads one file of records, or its beginning, and says how far it is. */
addEventListener('message', ({ data }: MessageEvent<RecordsTask>) => {
  life
    .then(() => answer(data))
    .catch((thrown: unknown) => {
      send({ failure: packError(thrown) });
    });
});

function answer(task: RecordsTask): Promise<void> {
  switch (task.kind) {
    case 'look':
      return look(task.file);
    case 'read':
      return read(task);
    case 'look into archive':
      return lookIntoArchive(task.place);
    case 'read archive':
      return readWindow(task);
  }
}

async function look(file: File): Promise<void> {
  send({ preview: await previewRecords(sourceOf(file)) });
}

async function read({
  file,
  preview,
  mapping
}: Extract<RecordsTask, { kind: 'read' }>): Promise<void> {
  const { rows, sampleBytes, header, format } = preview;
  const kept = [mapping.title ?? mapping.actor, mapping.url].filter(
    (column) => column !== null
  ).length;
  const needed = memoryFor(
    file.size,
    { bytes: sampleBytes, rows: rows.length },
    kept / Math.max(1, header.length)
  );
  refuseTooLarge(file.name, needed);
  done(await readRecords(sourceOf(file), { format, mapping, onProgress }));
}

async function lookIntoArchive(place: RecordsPlace): Promise<void> {
  const { file, rows, from, to, groups } = await openArchive(await archiveAt(place));
  const parts = groups.map(({ low, high, rows: count, bytes }) => ({
    low,
    high,
    rows: count,
    bytes
  }));
  send({ archive: { name: file.name, rows, from, to, parts } });
}

async function readWindow({
  place,
  window
}: Extract<RecordsTask, { kind: 'read archive' }>): Promise<void> {
  const archive = await openArchive(await archiveAt(place));
  const read = await readArchive(archive, { ...window, onProgress });
  // A file that names no source is its own, and is all at hand; of one elsewhere only parts are fetched.
  if (archive.source !== null || 'url' in place || place.size > MOST_HASHED) done(read);
  else {
    const file = { name: place.name, sha256: await hashChunks(chunksOf(place)) };
    done({ ...read, table: { ...read.table, file } });
  }
}

/** More takes seconds; the page then says that it is not known. */
const MOST_HASHED = 512 * 1024 * 1024;

function archiveAt(place: RecordsPlace): Promise<ParquetFile> {
  if (!('url' in place)) return Promise.resolve(blobFile(place.name, place));
  return httpFile(place.url, (url, { signal, ...init }) => fetch(url, { ...init, signal }));
}

function onProgress(bytesRead: number, records: number): void {
  send({ bytesRead, records });
}

function done({ table, rejects, header }: ReadRecords): void {
  const rejectsFile =
    rejects.count === 0 ? null : new Blob([writeRejects(header, rejects)], { type: 'text/csv' });
  const shown = { count: rejects.count, kept: rejects.kept.slice(0, MOST_SHOWN) };
  send({ read: { table, rejects: shown, rejectsFile } }, [
    ...buffersOf(table.columns),
    table.records.buffer
  ]);
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
