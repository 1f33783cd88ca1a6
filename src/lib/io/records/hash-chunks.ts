import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** The sha256 of bytes that come one after another, in hexadecimal. */
export async function hashChunks(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = sha256.create();
  for await (const bytes of chunks) hash.update(bytes);
  return bytesToHex(hash.digest());
}
