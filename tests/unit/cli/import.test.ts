import { Readable } from 'node:stream';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extract } from '../../../src/cli/extract.ts';
import { importArticles } from '../../../src/cli/import.ts';
import { UsageError } from '../../../src/cli/usage.ts';
import { parseExtraction } from '#lib/io/extraction.ts';
import { readStoryDocument } from '#lib/io/story-document.ts';
import { parseAnnotationLine } from '#lib/io/annotation-input.ts';

const FOLDER = 'tests/fixtures/articles';
const PAGE = readFileSync(`${FOLDER}/saved-page.html`);
const UNDATED =
  '<html><body><p>He said so on Tuesday, and she did not say anything.</p></body></html>';

interface Run {
  readonly lines: readonly Record<string, unknown>[];
  readonly said: readonly string[];
  /** What it ended with; empty where all went well. */
  readonly error: string;
}

async function run(...args: readonly string[]): Promise<Run> {
  const lines: Record<string, unknown>[] = [];
  const said: string[] = [];
  let error = '';
  try {
    await importArticles(args, {
      input: Readable.from([]),
      write: (text) => {
        lines.push(JSON.parse(text) as Record<string, unknown>);
        return Promise.resolve();
      },
      say: (message) => void said.push(message),
      draw: null
    });
  } catch (thrown) {
    if (!(thrown instanceof Error)) throw thrown;
    error = `${thrown.name}: ${thrown.message}`;
  }
  return { lines, said, error };
}

const ANSWERS: Readonly<Record<string, (response: ServerResponse) => void>> = {
  '/page': (response) => response.setHeader('content-type', 'text/html; charset=utf-8').end(PAGE),
  '/moved': (response) => response.writeHead(301, { location: '/page' }).end(),
  '/round': (response) => response.writeHead(302, { location: '/round' }).end(),
  '/away': (response) => response.writeHead(302, { location: 'file:///etc/hosts' }).end(),
  '/picture': (response) => response.setHeader('content-type', 'image/png').end('x'),
  '/undated': (response) => response.setHeader('content-type', 'text/html').end(UNDATED),
  '/latin': (response) =>
    response
      .setHeader('content-type', 'text/plain; charset=iso-8859-2')
      .end(Buffer.from([...Buffer.from('2026-02-06\n\nB'), 0xb1, ...Buffer.from('k said so.')]))
};
let server: Server;
let site: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const answer = ANSWERS[request.url ?? ''];
    if (answer) answer(response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  site = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});

afterAll(() => {
  server.close();
});

describe('dateline extract', { timeout: 60_000 }, () => {
  it('reads the article of a page, and what the page says of it', async () => {
    let written = '';
    await extract([`${FOLDER}/saved-page.html`, '--published', '2026-02-06'], {
      input: Readable.from([]),
      write: (text) => {
        written += text;
        return Promise.resolve();
      },
      say: () => undefined,
      draw: null
    });
    const { article } = parseExtraction('written', written);
    expect(article).toMatchObject({
      publisher: 'The Varnian Courier',
      title: 'Harbour deal survives a week of denials',
      zone: 'UTC'
    });
    expect(article.text).not.toMatch(/<|javascript:/u);
  });
});

describe('dateline import', { timeout: 60_000 }, () => {
  it('writes a line for each file, as annotate reads it, with what was found and left out', async () => {
    const { lines, error } = await run(`${FOLDER}/saved-page.html`, `${FOLDER}/multipart.eml`);
    expect(error).toBe('');
    expect(lines.map(({ id }) => id)).toEqual(['saved-page', 'multipart']);
    expect(lines[0]).toMatchObject({
      published: '2026-02-06',
      zone: 'Etc/GMT-1',
      publisher: 'The Varnian Courier',
      title: 'Harbour deal survives a week of denials',
      found: { published: { rule: 'json-ld', field: 'datePublished' } }
    });
    const { article } = parseAnnotationLine(JSON.stringify(lines[0]), 1);
    expect(article.published).toBe('2026-02-06');
  });

  it('goes on after what fails, and says how many failed', async () => {
    const { lines, said, error } = await run(`${FOLDER}/scanned.pdf`, `${FOLDER}/harbour.txt`);
    expect(lines).toHaveLength(1);
    expect(said).toEqual([
      `${FOLDER}/scanned.pdf is a PDF of pictures without text, such as a scan; have its text recognised (OCR), or paste it`
    ]);
    expect(error).toBe('BadInput: 1 of 2 files failed');
  });

  it('tells when a text has come before, and names each differently', async () => {
    const { lines, said } = await run(`${FOLDER}/harbour.txt`, `${FOLDER}/harbour.docx`);
    expect(lines.map(({ id }) => id)).toEqual(['harbour', 'harbour-2']);
    expect(said).toEqual([`${FOLDER}/harbour.docx has the same text as harbour`]);
  });

  it('takes what is said on the command line over what it finds', async () => {
    const { lines } = await run(
      ...[`${FOLDER}/harbour.txt`, '--published', '2026-02-07', '--zone', 'Europe/Oslo'],
      ...['--publisher', 'The Example']
    );
    expect(lines[0]).toMatchObject({
      published: '2026-02-07',
      zone: 'Europe/Oslo',
      publisher: 'The Example',
      found: { published: { value: '2026-02-06' } }
    });
  });

  it('fetches an address, wherever it leads, and keeps it', async () => {
    const { lines, error } = await run(`${site}/moved`);
    expect(error).toBe('');
    expect(lines[0]).toMatchObject({ id: 'moved', url: 'https://courier.example/harbour-deal' });
    const undated = await run(`${site}/undated`, '--published', '2026-02-06');
    expect(undated.lines[0]).toMatchObject({ url: `${site}/undated` });
  });

  it('reads letters as the server says', async () => {
    const { lines } = await run(`${site}/latin`);
    expect(lines[0]?.['text']).toBe('2026-02-06\n\nBąk said so.');
  });

  it.each([
    ['/none', '{site}/none answered 404; wanted an article (200)'],
    ['/round', '{site}/round leads elsewhere more than 5 times'],
    ['/away', '{site}/away leads to file:///etc/hosts; wanted an address of http or https'],
    ['/picture', '{site}/picture is image/png; wanted a page, a text, a PDF or a Word document'],
    [
      '/undated',
      '{site}/undated does not say when it was published; say it with --published YYYY-MM-DD'
    ]
  ])('refuses %s in one sentence', async (path, says) => {
    const { said, error } = await run(site + path);
    expect(said).toEqual([says.replace('{site}', site)]);
    expect(error).toBe('BadInput: 1 of 1 files failed');
  });

  it('refuses an address that nobody answers', async () => {
    const { said } = await run('http://127.0.0.1:9/');
    expect(said[0]).toMatch(
      /^http:\/\/127\.0\.0\.1:9\/ cannot be fetched \(.+\); wanted an article$/u
    );
  });

  it.each([
    [[], 'import: nothing given; wanted FILE or URL, one or more'],
    [
      ['a.txt', '--published', 'today'],
      'import: --published: “today” is no date of publication; wanted YYYY-MM-DD, such as 2026-02-06'
    ],
    [
      ['a.txt', '--zone', 'Mars'],
      'import: --zone: “Mars” is no time zone; wanted an IANA name, such as Europe/Paris'
    ]
  ])('is called wrongly by %j', async (args, says) => {
    await expect(
      importArticles(args, {
        input: Readable.from([]),
        write: () => Promise.resolve(),
        say: () => undefined,
        draw: null
      })
    ).rejects.toThrow(new UsageError(says));
  });
});

describe('dateline import of a timeline', () => {
  const TIMELINE = 'tests/fixtures/timelines/bridge.json';

  async function runTimeline(...args: readonly string[]): Promise<{
    written: string;
    said: readonly string[];
    error: string;
  }> {
    const said: string[] = [];
    let [written, error] = ['', ''];
    const output = {
      input: Readable.from([]),
      write: (text: string) => {
        written += text;
        return Promise.resolve();
      },
      say: (message: string) => void said.push(message),
      draw: null
    };
    await importArticles(args, output).catch((thrown: unknown) => {
      error = thrown instanceof Error ? thrown.message : '';
    });
    return { written, said, error };
  }

  it('writes its story, and the same one each time', async () => {
    const { written, said, error } = await runTimeline(TIMELINE, '--skip-bad');
    expect(error).toBe('');
    expect(said).toEqual([
      'bridge.json, event 4: there is no day 31 in month 2 of that year; left out'
    ]);
    const { story, entries } = readStoryDocument('written', written);
    expect(story).toMatchObject({ slug: 'bridge', title: 'A bridge over the Alda' });
    expect(story.events.map(({ title, date }) => [title, date.edtf])).toEqual([
      ['The valley is cut', 'Y-11999'],
      ['A ford is told of', '-0043'],
      ['Steel', '1950/1970'],
      ['It opens', '1963-08-09']
    ]);
    expect(entries).toHaveLength(1);
    expect((await runTimeline(TIMELINE, '--skip-bad')).written).toBe(written);
  });

  it('writes nothing where rows would be left out, unless it may', async () => {
    const { written, said, error } = await runTimeline(TIMELINE);
    expect([written, error]).toEqual(['', '1 of 1 files failed']);
    expect(said.at(-1)).toBe(
      '1 of 5 rows of bridge.json are no events; wanted them mended, or left out with --skip-bad; nothing is written of it'
    );
  });
});
