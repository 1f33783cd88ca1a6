import { BadInput } from '#lib/domain/bad-input.ts';
import type { ParquetFile } from './parquet-file.ts';

/** Asks a server for something, as the browser's and Node's `fetch` do. */
export type Ask = (
  url: string,
  init: {
    readonly method: 'GET' | 'HEAD';
    readonly headers: Readonly<Record<string, string>>;
    readonly signal: AbortSignal | null;
  }
) => Promise<Response>;

const RANGES_WANTED = 'wanted a server that answers range requests, or the file itself';

/**
 * A Parquet file on a server that answers range requests, so that only what is wanted of it is sent. Throws
 * BadInput, in one sentence, where the server does not answer, has no such file, or does not say its size; the
 * parts of the file throw it where the server would send all of it, or another version of it.
 *
 * @param signal aborted, everything that is under way ends with its reason
 */
export async function httpFile(
  url: string,
  ask: Ask,
  signal: AbortSignal | null = null
): Promise<ParquetFile> {
  const name = nameOf(url);
  const send = (method: 'GET' | 'HEAD', headers: Record<string, string>): Promise<Response> =>
    answered(name, () => ask(url, { method, headers, signal }), signal);
  const head = await send('HEAD', {});
  // Some hosts let nobody ask without fetching.
  const first = head.ok ? head : await send('GET', { Range: 'bytes=0-0' });
  if (!first.ok) throw new BadInput(`${name}: the server answers ${first.status}; wanted a file`);
  const byteLength = head.ok ? lengthOf(head) : totalOf(first);
  await first.body?.cancel();
  if (byteLength === null)
    throw new BadInput(`${name}: the server does not say how long it is; ${RANGES_WANTED}`);
  const version = first.headers.get('etag');
  return {
    name,
    byteLength,
    slice: async (start, end = byteLength) => {
      if (end <= start) return new ArrayBuffer(0);
      const part = await send('GET', { Range: `bytes=${start}-${end - 1}` });
      if (part.status !== 206) {
        await part.body?.cancel();
        throw part.ok
          ? new BadInput(
              `${name}: the server would send all of it (${byteLength} bytes); ${RANGES_WANTED}`
            )
          : new BadInput(`${name}: the server answers ${part.status}; wanted a part of the file`);
      }
      const isOther = version !== null && (part.headers.get('etag') ?? version) !== version;
      const bytes = await answered(name, () => part.arrayBuffer(), signal);
      if (isOther || bytes.byteLength !== end - start)
        throw new BadInput(
          `${name} is not as long as the server said, or was changed while it was read; wanted one file, to be opened again`
        );
      return bytes;
    }
  };
}

/** The last part of an address, as a person reads it. */
function nameOf(url: string): string {
  const path = url.replace(/[?#].*$/su, '').replace(/\/+$/u, '');
  const last = path.slice(path.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

async function answered<T>(
  name: string,
  ask: () => Promise<T>,
  signal: AbortSignal | null
): Promise<T> {
  try {
    return await ask();
  } catch (cause) {
    signal?.throwIfAborted();
    throw new BadInput(
      `${name} cannot be fetched (${cause instanceof Error ? cause.message : String(cause)}); wanted a server that can be reached and lets this page read`,
      { cause }
    );
  }
}

function lengthOf(response: Response): number | null {
  const length = response.headers.get('content-length');
  // What is packed for sending is shorter than the file.
  const isPacked = response.headers.get('content-encoding') !== null;
  return length === null || isPacked ? null : Number(length);
}

function totalOf(response: Response): number | null {
  const [, total] = /\/(\d+)$/u.exec(response.headers.get('content-range') ?? '') ?? [];
  return total === undefined ? null : Number(total);
}
