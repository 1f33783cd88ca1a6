import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatExtraction, parseExtraction } from '#lib/io/extraction.ts';
import { loadStory } from '#lib/server/stories.ts';
import { checkExtraction } from '#lib/story/truth.ts';
import { anExtraction } from '../story/an-extraction.ts';
import { callDateline } from './run-dateline.ts';

const ARTICLE = 'data/articles/000_96fbdbca7af89b55.txt';
const PUBLISHED = ['--published', '2026-02-06'];
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-cli-'));
});

afterAll(() => rm(folder, { recursive: true }));

describe('dateline extract', { timeout: 60_000 }, () => {
  it('gives the extraction that the build has, byte for byte', async () => {
    const story = await loadStory('paris-moscow');
    const [source] = story?.sources ?? [];
    const { code, stdout } = await callDateline(['extract', ARTICLE, ...PUBLISHED]);
    expect(code).toBe(0);
    expect(source && formatExtraction(source)).toBe(stdout);
  });

  it('lets options overrule the metadata beside the file, and says so for the day', async () => {
    const args = [
      '--published',
      '2025-02-07',
      '--zone',
      'Asia/Tokyo',
      '--publisher',
      'The Example'
    ];
    const { stdout, stderr } = await callDateline(['extract', ARTICLE, ...args]);
    expect(parseExtraction('stdout', stdout).article).toMatchObject({
      published: '2025-02-07',
      zone: 'Asia/Tokyo',
      publisher: 'The Example',
      place: 'Paris'
    });
    expect(stderr).toBe(
      'the metadata says 2026-02-06; days are counted from --published 2025-02-07\n'
    );
  });

  it('reads standard input', async () => {
    const { stdout } = await callDateline(['extract', '-', ...PUBLISHED], await readFile(ARTICLE));
    const { article } = parseExtraction('stdout', stdout);
    expect(article).toMatchObject({ id: 'stdin', zone: 'UTC', publisher: null });
    expect(article.text).toBe(await readFile(ARTICLE, 'utf8'));
  });

  it('leaves a file beside the article alone that is no metadata, and says so', async () => {
    const path = join(folder, 'article.txt');
    await cp(ARTICLE, path);
    await writeFile(join(folder, 'article.json'), '');
    const { code, stdout, stderr } = await callDateline(['extract', path, ...PUBLISHED]);
    expect(code).toBe(0);
    expect(parseExtraction('stdout', stdout).article.publisher).toBeNull();
    expect(stderr).toBe(
      `${join(folder, 'article.json')} is no metadata of an article and was not used\n`
    );
  });

  it('gives a table, and every event explained', async () => {
    const table = await callDateline(['extract', ARTICLE, ...PUBLISHED, '--format', 'table']);
    expect(table.stdout).toMatch(/^date +event +on whose word +rule\n/);
    const explained = await callDateline(['extract', ARTICLE, ...PUBLISHED, '--explain']);
    expect(explained.stdout).toContain('  evidence, ');
  });

  it('keeps JSON clean when it is explained too: the explanation is a message', async () => {
    const { stdout, stderr } = await callDateline([
      'extract',
      ARTICLE,
      ...PUBLISHED,
      '--format',
      'json',
      '--explain'
    ]);
    expect(parseExtraction('stdout', stdout).events.length).toBeGreaterThan(0);
    expect(stderr).toContain('  evidence, ');
  });

  it('bounds a text without any date by its publication alone, and says so', async () => {
    const text = 'Anna Keller opened the bridge.\n\n“It will hold,” Keller said.\n';
    const { code, stdout, stderr } = await callDateline(
      ['extract', '-', '--published', '2025-05-08'],
      text
    );
    expect(code).toBe(0);
    expect(stderr).toBe(
      'standard input has no date in its words; only its publication bounds what it tells\n'
    );
    const { events } = parseExtraction('stdout', stdout);
    expect(events.length).toBeGreaterThan(0);
    for (const { kind, date } of events) {
      expect(date.edtf).toBe(kind === 'publication' ? '2025-05-08' : '[..2025-05-08]');
    }
  });
});

describe('dateline extract of another language', { timeout: 60_000 }, () => {
  it('says so, and writes the publication alone', async () => {
    const text = 'La présidente est arrivée mardi à Oslo pour des entretiens avec le ministre.\n';
    const args = ['extract', '-', '--published', '2025-05-08'];
    const { code, stdout, stderr } = await callDateline(args, text);
    expect([code, stderr]).toEqual([
      0,
      'standard input does not look like English; nothing was read from it\n'
    ]);
    expect(parseExtraction('stdout', stdout).events.map(({ kind }) => kind)).toEqual([
      'publication'
    ]);
  });
});

describe('dateline check', { timeout: 60_000 }, () => {
  it('finds that an extraction keeps the rules of truth', async () => {
    const { stdout } = await callDateline(['extract', ARTICLE, ...PUBLISHED]);
    expect(checkExtraction(parseExtraction('stdout', stdout))).toEqual([]);
    const path = join(folder, 'extraction.json');
    await writeFile(path, stdout);
    const { code, stderr } = await callDateline(['check', path]);
    expect(code).toBe(0);
    expect(stderr).toMatch(/extraction\.json keeps all \d+ rules of truth \(\d+ events\)\n$/);
  });

  it('lists each place that breaks one', async () => {
    const broken = anExtraction((draft) => {
      for (const actor of draft.actors) actor.roles = ['chancellor'];
    });
    const { code, stdout, stderr } = await callDateline(['check', '-'], formatExtraction(broken));
    expect(code).toBe(1);
    expect(stdout.split('\n')[0]).toBe(
      '/actors/0 breaks names-from-the-text: found "chancellor". Every part of a person’s name and every role stands in the article.'
    );
    expect(stderr).toMatch(
      /^dateline: standard input breaks the \d+ rules of truth in 3 places\n$/
    );
  });
});

describe('dateline annotate', { timeout: 60_000 }, () => {
  const line = (id: string, text: string): string =>
    JSON.stringify({ id, published: '2025-05-08', text });

  it.each([
    ['times', 'timexes'],
    ['quotes', 'quotes'],
    ['actors', 'entities'],
    ['events', 'events']
  ])('%s writes one line a document', async (layer, key) => {
    const input = `${line('a', 'Anna Keller visited Oslo on Tuesday.')}\n\n${line('b', '“Yes,” said Anna Keller.')}\n`;
    const { code, stdout, stderr } = await callDateline(['annotate', layer], input);
    expect([code, stderr]).toEqual([0, '']);
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((text) => JSON.parse(text) as Readonly<Record<string, unknown>>);
    expect(lines.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(lines.every((each) => Array.isArray(each[key]))).toBe(true);
  });

  it('reports a document that fails by its id and goes on', async () => {
    const input = [
      '{"id":"a","published":"2025-05-32","text":"T"}',
      'no JSON',
      line('c', 'Anna Keller visited Oslo.')
    ];
    const { code, stdout, stderr } = await callDateline(['annotate', 'times'], input.join('\n'));
    expect(code).toBe(1);
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(stdout).toContain('"id":"c"');
    expect(stderr).toMatch(
      /^a: \/published is "2025-05-32".*\nline 2 is no JSON.*\ndateline: 2 of 3 documents failed\n$/
    );
  });

  it('dates the words that are asked for', async () => {
    const text = 'Anna Keller visited Oslo on Tuesday.';
    const start = text.indexOf('visited');
    const targets = [{ start, end: start + 7, text: 'visited' }];
    const input = JSON.stringify({ id: 'a', published: '2025-05-08', text, targets });
    const { stdout } = await callDateline(['annotate', 'events'], input);
    expect(JSON.parse(stdout)).toEqual({
      id: 'a',
      events: [{ start, end: start + 7, date: '2025-05-06' }]
    });
  });
});

describe('dateline --help', { timeout: 60_000 }, () => {
  it.each([[['--help']], [['extract', '--help']]])('%j says what there is', async (args) => {
    const { code, stdout, stderr } = await callDateline(args);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('dateline extract FILE --published YYYY-MM-DD');
  });
});
