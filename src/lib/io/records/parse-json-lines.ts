import { BadInput } from '#lib/domain/bad-input.ts';
import { decodeChunks } from './decode-chunks.ts';
import type { RecordBatch, RecordSource } from './record-source.ts';

/** A longer line is no record. */
const LONGEST_LINE = 4_000_000;

/**
 * The records of a JSON Lines file, an object a line. The first batch names the columns: the keys of its
 * objects in order of appearance; a key that comes only later is not read. A line that is no object is a row
 * of one cell, which is ragged. Values that are no text are written as JSON, null as nothing.
 */
export async function* parseJsonLines(
  source: RecordSource,
  onBytes?: (bytes: Uint8Array) => void
): AsyncGenerator<RecordBatch> {
  let header: readonly string[] | null = null;
  let rest = '';
  let row = 1;
  for await (const { text, bytesRead, isLast } of decodeChunks(source, onBytes)) {
    const lines = (rest + text).split(/\r?\n/u);
    rest = isLast ? '' : (lines.pop() ?? '');
    if (rest.length > LONGEST_LINE)
      throw new BadInput(
        `${source.name} has a line of more than ${String(LONGEST_LINE)} characters; wanted a JSON object a line`
      );
    const parsed = lines.filter((line) => line.trim() !== '').map((line) => parseLine(line));
    if (parsed.length === 0) continue;
    header ??= keysOf(parsed);
    const names: readonly string[] = header;
    const rows = parsed.map((each) =>
      typeof each === 'string' ? [each] : names.map((key) => each.get(key) ?? '')
    );
    yield { header: names, rows, firstRow: row, bytesRead };
    row += rows.length;
  }
  if (header === null) throw new BadInput(`${source.name} is empty; wanted a JSON object a line`);
}

/** The line itself where it is no JSON object. */
function parseLine(line: string): ReadonlyMap<string, string> | string {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return line;
    return new Map(Object.entries(value).map(([key, cell]) => [key, textOf(cell)]));
  } catch {
    return line;
  }
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  return typeof cell === 'string' ? cell : JSON.stringify(cell);
}

/** One key more than nothing, so that a line that is no object is always ragged. */
function keysOf(parsed: readonly (ReadonlyMap<string, string> | string)[]): readonly string[] {
  const keys = new Set(
    parsed.flatMap((each) => (typeof each === 'string' ? [] : [...each.keys()]))
  );
  return keys.size === 1 ? [...keys, ''] : [...keys];
}
