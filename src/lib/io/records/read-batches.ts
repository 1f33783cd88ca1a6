import type { RecordFormat } from '#lib/domain/records.ts';
import { parseDelimited } from './parse-delimited.ts';
import { parseJsonLines } from './parse-json-lines.ts';
import type { RecordBatch, RecordSource } from './record-source.ts';

/** The records of a file in its format, batch by batch; `onBytes` sees the bytes as they are. */
export function readBatches(
  source: RecordSource,
  format: RecordFormat,
  onBytes?: (bytes: Uint8Array) => void
): AsyncGenerator<RecordBatch> {
  if (format === 'jsonl') return parseJsonLines(source, onBytes);
  return parseDelimited(source, format === 'tsv' ? '\t' : null, onBytes);
}
