import { Inflate } from 'fflate';

/** What is fed at a time: at most some 1,030 times as much comes out of it (zlib's technical details). */
const STEP_BYTES = 512;

/**
 * Unpacks raw deflate (RFC 1951); null for what is none, is cut, or is more than `mostBytes`. Stops there, so that
 * a few bytes that unpack to many cost no more than that.
 */
export function inflateWithin(packed: Uint8Array, mostBytes: number): Uint8Array | null {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((chunk) => {
    size += chunk.length;
    chunks.push(chunk);
  });
  try {
    for (let at = 0; at < packed.length; at += STEP_BYTES) {
      const end = Math.min(packed.length, at + STEP_BYTES);
      inflate.push(packed.subarray(at, end), end === packed.length);
      if (size > mostBytes) return null;
    }
  } catch {
    // fflate throws at a block that cannot be.
    return null;
  }
  return joined(chunks, size);
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
