/** The files of a zip archive, by its central directory (APPNOTE 4.3.12). Nothing is unpacked but what is asked for. */

export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly packedBytes: number;
  readonly bytes: number;
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
      bytes: view.getUint32(at + 24, true),
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
  const view = viewOf(bytes);
  const { offset, packedBytes, method } = entry;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) return null;
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const packed = bytes.slice(start, start + packedBytes);
  if (method !== DEFLATED) return new TextDecoder().decode(packed.subarray(0, limit));
  try {
    return await inflate(packed, limit);
  } catch {
    return null;
  }
}

async function inflate(packed: Uint8Array<ArrayBuffer>, limit: number): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    text += decoder.decode(next.value, { stream: true });
    if (text.length < limit) continue;
    await reader.cancel();
    break;
  }
  return text.slice(0, limit);
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
