import { describe, expect, test } from 'vitest';
import { httpFile, type Ask } from '#lib/io/parquet/http-file.ts';
import { openArchive } from '#lib/io/parquet/open-archive.ts';
import { readArchive } from '#lib/io/parquet/read-archive.ts';
import { writeParquet } from '#lib/io/parquet/write-parquet.ts';
import { linesOf, tableOf } from './archives.ts';

const URL = 'https://example.org/files/two%20days.parquet?version=3';
const EVER = { from: null, to: null };
const table = tableOf(
  ['Ann Roth', 'Paul Hale'].map((actor, at) => ({
    start: at * 86_400_000,
    end: (at + 1) * 86_400_000,
    actor,
    target: '',
    title: 'Visits',
    kind: 12,
    precision: 3,
    certainty: 0,
    url: ''
  }))
);
const packed = writeParquet(table, {});

interface Habits {
  readonly head?: number;
  readonly hasRanges?: boolean;
  readonly hasLength?: boolean;
  /** Answers with so many bytes too few. */
  readonly missing?: number;
  readonly etags?: readonly string[];
}

/** A server that has the archive, and answers as servers do. */
function server(habits: Habits = {}, log: string[] = []): Ask {
  const { head = 200, hasRanges = true, hasLength = true, missing = 0, etags = [] } = habits;
  return (_, { method, headers }) => {
    const etag = etags[Math.min(log.length, etags.length - 1)];
    log.push(`${method} ${headers['Range'] ?? ''}`.trim());
    const said = { ...(etag === undefined ? {} : { etag }) };
    if (method === 'HEAD') {
      const length = hasLength ? { 'content-length': String(packed.length) } : {};
      return Promise.resolve(new Response(null, { status: head, headers: { ...said, ...length } }));
    }
    if (!hasRanges) return Promise.resolve(new Response(packed, { headers: said }));
    const [, from, to] = /^bytes=(\d+)-(\d+)$/u.exec(headers['Range'] ?? '') ?? [];
    const part = packed.slice(Number(from), Number(to) + 1 - missing);
    const range = { 'content-range': `bytes ${from}-${to}/${packed.length}` };
    return Promise.resolve(new Response(part, { status: 206, headers: { ...said, ...range } }));
  };
}

async function read(ask: Ask, signal: AbortSignal | null = null) {
  return readArchive(await openArchive(await httpFile(URL, ask, signal)), EVER);
}

describe('an archive on a server', () => {
  test('is read by ranges of it', async () => {
    const log: string[] = [];
    const { table: found } = await read(server({}, log));
    expect(linesOf(found)).toEqual(linesOf(table));
    expect(log[0]).toBe('HEAD');
    expect(log.slice(1).every((line) => /^GET bytes=\d+-\d+$/u.test(line))).toBe(true);
  });

  test('is read where the server answers no question for its size alone', async () => {
    const log: string[] = [];
    const { table: found } = await read(server({ head: 403 }, log));
    expect(found.columns.length).toBe(2);
    expect(log.slice(0, 2)).toEqual(['HEAD', 'GET bytes=0-0']);
  });

  test('is called by its own name', async () => {
    expect((await httpFile(URL, server())).name).toBe('two days.parquet');
  });

  test.each<[string, Ask, RegExp]>([
    [
      'without ranges',
      server({ hasRanges: false }),
      /would send all of it \(\d+ bytes\); wanted a server that answers range requests/u
    ],
    ['that does not say a size', server({ hasLength: false }), /does not say how long it is/u],
    ['that breaks off', server({ missing: 1 }), /is not as long as the server said/u],
    [
      'whose file is changed meanwhile',
      server({ etags: ['"a"', '"b"'] }),
      /was changed while it was read/u
    ],
    [
      'without the file',
      () => Promise.resolve(new Response('', { status: 404 })),
      /the server answers 404; wanted a file/u
    ],
    [
      'that is not there',
      () => Promise.reject(new TypeError('fetch failed')),
      /cannot be fetched \(fetch failed\)/u
    ]
  ])('is refused in one sentence by a server %s', async (_, ask, message) => {
    await expect(read(ask)).rejects.toMatchObject({
      name: 'BadInput',
      message: expect.stringMatching(message) as string
    });
  });

  test('can be left while it is fetched', async () => {
    const running = new AbortController();
    const slow: Ask = (_, { signal }) =>
      new Promise((__, reject) => {
        signal?.addEventListener('abort', () => {
          reject(new Error('aborted'));
        });
      });
    const reading = read(slow, running.signal);
    running.abort(new Error('enough'));
    await expect(reading).rejects.toThrow('enough');
  });
});
