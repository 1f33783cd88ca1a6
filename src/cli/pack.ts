import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { BadInput } from '#lib/domain/bad-input.ts';
import {
  COLUMN_PARTS,
  type ColumnMapping,
  type RecordPreview,
  type Rejects
} from '#lib/domain/records.ts';
import { writeParquet } from '#lib/io/parquet/write-parquet.ts';
import { mostRecords } from '#lib/io/records/memory.ts';
import { previewRecords } from '#lib/io/records/preview-records.ts';
import { readRecords, type ReadRecords } from '#lib/io/records/read-records.ts';
import type { RecordSource } from '#lib/io/records/record-source.ts';
import { readArguments, type Arguments } from './arguments.ts';
import type { Output } from './output.ts';
import { UsageError } from './usage.ts';

const OPTIONS = {
  values: COLUMN_PARTS,
  flags: ['day-first', 'month-first', 'skip-bad']
} as const;

/**
 * `dateline pack`: a file of records as an archive, sorted by time. Records that are no events are told with
 * row and reason, and unless they shall be skipped, nothing is written. The archive is there whole or not at
 * all: it is written under another name first.
 */
export async function pack(args: readonly string[], output: Output): Promise<void> {
  const given = readArguments('pack', args, OPTIONS);
  const [from, to] = filesOf(given.operands);
  const source = await sourceOf(from);
  const preview = await previewRecords(source);
  refuseTooMany(preview);
  const mapping = mappingOf(preview, given);
  output.say(toldMapping(preview, mapping));
  const read = await readRecords(source, { format: preview.format, mapping });
  tellRejects(read.rejects, output);
  refuseBad(source.name, read, given.flags.has('skip-bad'));
  const bytes = writeParquet(read.table, namesOf(preview.header, mapping));
  await writeWhole(to, bytes);
  output.say(
    `${to} has ${read.table.columns.length} events of ${source.name} in ${bytes.length} bytes`
  );
}

function filesOf(operands: readonly string[]): readonly [string, string] {
  const [from, to, more] = operands;
  if (from === undefined || to === undefined || more !== undefined)
    throw new UsageError(`pack: ${operands.length} files given; wanted two, IN.csv OUT.parquet`);
  if (from === '-' || to === '-')
    throw new UsageError('pack: found -; wanted files, as what is read is read twice');
  if (resolve(from) === resolve(to))
    throw new UsageError(`pack: ${to} would overwrite what is read; wanted another name`);
  return [from, to];
}

async function sourceOf(file: string): Promise<RecordSource> {
  const found = await stat(file).catch((cause: unknown) => {
    throw new BadInput(`${file} cannot be read; wanted CSV, TSV or JSON Lines`, { cause });
  });
  if (!found.isFile()) throw new BadInput(`${file} is no file; wanted CSV, TSV or JSON Lines`);
  return { name: basename(file), bytes: found.size, chunks: () => createReadStream(file) };
}

function refuseTooMany({ name, bytes, sampleBytes, rows }: RecordPreview): void {
  const records = Math.round(((bytes ?? 0) / Math.max(1, sampleBytes)) * rows.length);
  if (records > mostRecords)
    throw new BadInput(
      `${name} has some ${records} records; pack takes ${mostRecords} at most; write the archive with DuckDB or Spark, as the README says`
    );
}

/** The guess, and above it what the options say; an empty name says that no column is it. */
function mappingOf(preview: RecordPreview, { values, flags }: Arguments): ColumnMapping {
  const { header, guess, name } = preview;
  if (flags.has('day-first') && flags.has('month-first'))
    throw new UsageError('pack: found --day-first and --month-first; wanted one of them');
  const said = [...values].map(([part, column]) => {
    const at = header.findIndex((each) => each.trim() === column);
    if (column !== '' && at < 0)
      throw new UsageError(
        `pack: --${part} is "${column}"; ${name} has the columns ${header.join(', ')}`
      );
    return [part, column === '' ? null : at] as const;
  });
  const order = flags.has('day-first')
    ? 'day first'
    : flags.has('month-first')
      ? 'month first'
      : guess.order;
  return { ...guess, ...Object.fromEntries(said), order };
}

function namesOf(
  header: readonly string[],
  mapping: ColumnMapping
): Readonly<Record<string, string | null>> {
  const parts = COLUMN_PARTS.map(
    (part) => [part, header[mapping[part] ?? -1]?.trim() ?? null] as const
  );
  return { ...Object.fromEntries(parts), order: mapping.order };
}

function toldMapping({ header, name }: RecordPreview, mapping: ColumnMapping): string {
  const told = Object.entries(namesOf(header, mapping)).flatMap(([part, column]) =>
    column === null ? [] : `${part}: ${column}`
  );
  return `${name} is read as ${told.join(', ')}`;
}

function tellRejects({ kept, count }: Rejects, output: Output): void {
  for (const { row, why } of kept) output.say(`row ${row}: ${why}`);
  if (count > kept.length) output.say(`and ${count - kept.length} rows more`);
}

function refuseBad(name: string, { table, rejects }: ReadRecords, isSkipped: boolean): void {
  const events = table.columns.length;
  if (events === 0)
    throw new BadInput(`${name} has no record that is an event; nothing is written`);
  if (rejects.count > 0 && !isSkipped)
    throw new BadInput(
      `${rejects.count} of ${rejects.count + events} records of ${name} are no events; wanted them mended, or left out with --skip-bad; nothing is written`
    );
}

async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const unfinished = `${file}.${randomUUID()}.part`;
  try {
    await writeFile(unfinished, bytes, { flag: 'wx' });
    await rename(unfinished, file);
  } catch (cause) {
    await rm(unfinished, { force: true });
    throw new BadInput(
      `${file} cannot be written (${reasonOf(cause)}); wanted a folder with room`,
      {
        cause
      }
    );
  }
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
