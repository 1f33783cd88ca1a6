import { readVarint, type ByteReader } from './thrift-struct.ts';

/** A packed run holds eights of values. */
const EIGHT = 8;

/**
 * Refuses runs of a run-length encoding that hold more values than there are, or fewer: a reader that believes
 * them fills memory. Throws what was found.
 *
 * @param width bits of a value
 * @param count how many values there are
 */
export function checkRuns(bytes: Uint8Array, width: number, count: number): void {
  walkRuns(bytes, width, count, () => undefined);
}

/** How many of `count` cells are there, by runs of one bit for each; throws as `checkRuns` does. */
export function countPresent(bytes: Uint8Array, count: number): number {
  let present = 0;
  walkRuns(bytes, 1, count, (at, values, isPacked) => {
    if (!isPacked) present += ((bytes[at] ?? 0) & 1) * values;
    else
      for (let value = 0; value < values; value += 1)
        present += ((bytes[at + (value >> 3)] ?? 0) >> (value & 7)) & 1;
  });
  return present;
}

function walkRuns(
  bytes: Uint8Array,
  width: number,
  count: number,
  see: (at: number, values: number, isPacked: boolean) => void
): void {
  if (width > 32) throw new Error(`values of ${width} bits`);
  const reader: ByteReader = { bytes, at: 0 };
  for (let seen = 0; seen < count;) {
    const head = readVarint(reader);
    const isPacked = head % 2 === 1;
    const run = isPacked ? ((head - 1) / 2) * EIGHT : head / 2;
    const values = Math.min(run, count - seen);
    // What is packed may be filled up: DuckDB packs 256 at a time. Its bytes are there, so it costs no more.
    if (!isPacked && run > values) throw new Error(`a run of ${run} values where ${count} are`);
    see(reader.at, values, isPacked);
    reader.at += Math.ceil((isPacked ? run * width : width) / 8);
    if (reader.at > bytes.length) throw new Error('a run is cut off');
    seen += run;
  }
}

const MOST_PARTS = 1024;
const LARGEST_BLOCK = 1 << 20;

/** Refuses numbers packed by their differences whose blocks are none. */
export function checkDeltas(bytes: Uint8Array): void {
  const reader: ByteReader = { bytes, at: 0 };
  const [block, parts] = [readVarint(reader), readVarint(reader)];
  const isBlock = block > 0 && block <= LARGEST_BLOCK && parts > 0 && block % parts === 0;
  if (!isBlock || parts > MOST_PARTS)
    throw new Error(`blocks of ${block} values in ${parts} parts`);
}
