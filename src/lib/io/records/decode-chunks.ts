import { BadInput } from '#lib/domain/bad-input.ts';
import type { RecordSource } from './record-source.ts';

/** Some text of a file, and how many of its bytes have been read. */
export interface DecodedChunk {
  readonly text: string;
  readonly bytesRead: number;
  readonly isLast: boolean;
}

/**
 * The text of a file in UTF-8, chunk by chunk; `onBytes` sees the bytes as they are. Bytes that are no UTF-8
 * become U+FFFD, so that the rows they stand in can be named; a file in UTF-16 or a binary is BadInput.
 */
export async function* decodeChunks(
  source: RecordSource,
  onBytes?: (bytes: Uint8Array) => void
): AsyncGenerator<DecodedChunk> {
  const decoder = new TextDecoder('utf-8');
  let bytesRead = 0;
  for await (const bytes of source.chunks()) {
    if (bytesRead === 0) refuseForeign(source.name, bytes);
    onBytes?.(bytes);
    bytesRead += bytes.length;
    yield { text: decoder.decode(bytes, { stream: true }), bytesRead, isLast: false };
  }
  yield { text: decoder.decode(), bytesRead, isLast: true };
}

function refuseForeign(name: string, bytes: Uint8Array): void {
  const head = String(bytes.subarray(0, 2));
  if (head === '255,254' || head === '254,255')
    throw new BadInput(`${name} is encoded in UTF-16; wanted records in UTF-8`);
  if (bytes.subarray(0, 4096).includes(0))
    throw new BadInput(`${name} is a binary file; wanted CSV, TSV or JSON Lines in UTF-8`);
}
