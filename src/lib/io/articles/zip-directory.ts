/** The files of a zip archive, by its central directory (APPNOTE 4.3.12). Nothing is unpacked but what is asked for. */

export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  /** Before it is unpacked; what the archive says of its real size is not believed. */
  readonly packedBytes: number;
  readonly offset: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const LONGEST_COMMENT = 65_557;
const DEFLATED = 8;

/** In their order; empty for bytes that are no archive, or a broken one. */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] {
  const view = viewOf(bytes);
  const end = endOf(view);
  if (end === null) return [];
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) return [];
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      packedBytes: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true)
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The text of one entry, at most `limit` bytes of it; null where it cannot be unpacked. */
export async function readZipText(
  bytes: Uint8Array,
  entry: ZipEntry,
  limit: number
): Promise<string | null> {
  const decoder = new TextDecoder();
  let text = '';
  const length = await unpack(bytes, entry, limit, (chunk) => {
    text += decoder.decode(chunk, { stream: true });
  });
  return length === null ? null : text;
}

/**
 * How many bytes an entry really unpacks to, whatever the archive says; no more than a little above `limit` are
 * unpacked. Null where it cannot be unpacked.
 */
export function unpackedBytes(
  bytes: Uint8Array,
  entry: ZipEntry,
  limit: number
): Promise<number | null> {
  return unpack(bytes, entry, limit, () => undefined);
}

async function unpack(
  bytes: Uint8Array,
  { offset, packedBytes, method }: ZipEntry,
  limit: number,
  take: (chunk: Uint8Array) => void
): Promise<number | null> {
  const view = viewOf(bytes);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) return null;
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const packed = new Blob([bytes.slice(start, start + packedBytes)]).stream();
  const reader = (
    method === DEFLATED ? packed.pipeThrough(new DecompressionStream('deflate-raw')) : packed
  ).getReader();
  let length = 0;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      length += next.value.length;
      take(next.value);
      if (length < limit) continue;
      await reader.cancel();
      break;
    }
  } catch {
    return null;
  }
  return length;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function endOf(view: DataView): number | null {
  const last = Math.max(0, view.byteLength - LONGEST_COMMENT);
  for (let at = view.byteLength - 22; at >= last; at -= 1)
    if (view.getUint32(at, true) === END) return at;
  return null;
}
