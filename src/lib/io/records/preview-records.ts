import { BadInput } from '#lib/domain/bad-input.ts';
import type { RecordPreview } from '#lib/domain/records.ts';
import { guessMapping } from './guess-mapping.ts';
import { readBatches } from './read-batches.ts';
import { formatOf, type RecordSource } from './record-source.ts';

const ROWS_LOOKED_AT = 500;

/**
 * Reads the beginning of a file. Throws BadInput for an empty one, one without records, and for what is no
 * text in UTF-8.
 */
export async function previewRecords(source: RecordSource): Promise<RecordPreview> {
  const format = formatOf(source.name);
  let header: readonly string[] = [];
  let sampleBytes = 0;
  let seen = 0;
  const rows: (readonly string[])[] = [];
  for await (const batch of readBatches(source, format)) {
    ({ header } = batch);
    const wanted = batch.rows.slice(0, ROWS_LOOKED_AT - rows.length);
    rows.push(...wanted);
    seen += batch.rows.length;
    sampleBytes = batch.bytesRead * (rows.length / Math.max(1, seen));
    if (rows.length >= ROWS_LOOKED_AT) break;
  }
  if (rows.length === 0)
    throw new BadInput(
      `${source.name} has column names (${header.slice(0, 4).join(', ')}) and no record`
    );
  const even = rows.filter((row) => row.length === header.length);
  return {
    name: source.name,
    bytes: source.bytes,
    format,
    header,
    rows,
    sampleBytes,
    guess: guessMapping(header, even)
  };
}
