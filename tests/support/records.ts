import type { RecordSource } from '#lib/io/records/record-source.ts';

/** A file of records out of a text or bytes, cut into chunks of so many bytes. */
export function recordFile(
  content: string | Uint8Array,
  { name = 'events.csv', chunk = 65_536 } = {}
): RecordSource {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    name,
    bytes: bytes.length,
    // eslint-disable-next-line @typescript-eslint/require-await -- as a file's stream is
    async *chunks() {
      for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
    }
  };
}
