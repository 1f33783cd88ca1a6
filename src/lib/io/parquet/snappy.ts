import { readVarint, type ByteReader } from './thrift-struct.ts';

/**
 * Unpacks a block of snappy (its format: github.com/google/snappy, format_description.txt) into just so many
 * bytes. Throws for what is damaged. Parquet readers bring their own; that of hyparquet can run backwards.
 */
export function unpackSnappy(packed: Uint8Array, size: number): Uint8Array {
  const reader: ByteReader = { bytes: packed, at: 0 };
  const said = readVarint(reader);
  if (said !== size) throw new Error(`a page of ${said} bytes where ${size} are`);
  // Three bytes are at most 64; a size that nothing fills is not even made room for.
  if (size > 22 * packed.length) throw new Error(`${size} bytes packed into ${packed.length}`);
  const bytes = new Uint8Array(size);
  let [at, to] = [reader.at, 0];
  while (at < packed.length) {
    const tag = packed[at] as number;
    at += 1;
    if ((tag & 3) === 0) {
      const [length, extra] = literalLength(packed, at, tag >> 2);
      at += extra;
      if (at + length > packed.length || to + length > size) throw cutOff();
      bytes.set(packed.subarray(at, at + length), to);
      at += length;
      to += length;
    } else {
      const width = [0, 1, 2, 4][tag & 3] as number;
      const length = width === 1 ? ((tag >> 2) & 7) + 4 : (tag >> 2) + 1;
      const back = littleEndian(packed, at, width) + (width === 1 ? (tag >> 5) << 8 : 0);
      at += width;
      if (back === 0 || back > to || to + length > size) throw cutOff();
      copy(bytes, to - back, to, length);
      to += length;
    }
  }
  if (to !== size) throw cutOff();
  return bytes;
}

/** Length of a literal, and how many bytes say it beyond its tag. */
function literalLength(packed: Uint8Array, at: number, short: number): readonly [number, number] {
  const extra = Math.max(0, short - 59);
  return extra === 0 ? [short + 1, 0] : [littleEndian(packed, at, extra) + 1, extra];
}

function littleEndian(bytes: Uint8Array, at: number, width: number): number {
  if (at + width > bytes.length) throw cutOff();
  let value = 0;
  for (let byte = width - 1; byte >= 0; byte -= 1)
    value = value * 256 + (bytes[at + byte] as number);
  return value;
}

/** What overlaps itself repeats itself. */
function copy(bytes: Uint8Array, from: number, to: number, length: number): void {
  if (from + length <= to) bytes.copyWithin(to, from, from + length);
  else for (let at = 0; at < length; at += 1) bytes[to + at] = bytes[from + at] as number;
}

function cutOff(): Error {
  return new Error('a page that is not packed as it says');
}
