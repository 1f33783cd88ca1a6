import { beforeEach, describe, expect, test } from 'vitest';
import { SiteCache } from '#lib/offline/site-cache.ts';
import { CachesInMemory } from '../../support/kept-in-memory.ts';

const SCRIPT = '/_app/immutable/entry/start.AAAA.js';
const WORKER = '/_app/immutable/workers/reader-BBBB.js';
const PDF = '/_app/immutable/workers/chunks/pdf.CCCC.js';
const PATHS = ['/', '/new/', '/404.html', '/page-writer.js', SCRIPT, WORKER];
const PAGE = `<html><script src="../_app/immutable/entry/start.AAAA.js"></script></html>`;
const NAME = 'dateline:/:one';

interface Served {
  readonly type: string;
  readonly body: string;
  readonly status?: number;
}

let host: Map<string, Served>;
let caches: CachesInMemory;
let asked: string[];

beforeEach(() => {
  const page = { type: 'text/html', body: PAGE };
  const script = { type: 'text/javascript; charset=utf-8', body: '' };
  caches = new CachesInMemory();
  asked = [];
  host = new Map<string, Served>([
    ['/', page],
    ['/new/', page],
    ['/404.html', { ...page, status: 404 }],
    ['/page-writer.js', script],
    [SCRIPT, script],
    [WORKER, { ...script, body: 'import(`./chunks/pdf.CCCC.js`)' }],
    [PDF, { ...script, body: 'from"../reader-BBBB.js"' }],
    ['/_app/version.json', { type: 'application/json', body: '{"version":"one"}' }]
  ]);
});

function site(version = 'one', paths: readonly string[] = PATHS, base = ''): SiteCache {
  return new SiteCache({
    base,
    version,
    paths,
    caches,
    fetch: (path) => {
      asked.push(path);
      const { type, body, status = 200 } = host.get(path) ?? { type: '', body: '', status: 404 };
      return Promise.resolve(new Response(body, { status, headers: { 'content-type': type } }));
    }
  });
}

function serve(path: string, served: Partial<Served>): void {
  const before = host.get(path) ?? { type: 'text/html', body: PAGE };
  host.set(path, { ...before, ...served });
}

describe('a version of the site that is kept', () => {
  test('is all of its files, and what its workers load when they first need it', async () => {
    await site().fill();
    expect(caches.paths(NAME)).toEqual([...PATHS, PDF].sort());
    expect(await (await site().find('/new/'))?.text()).toBe(PAGE);
  });

  test('is found by its own files only, and by scripts of whatever version', () => {
    expect(
      ['/new/', SCRIPT, '/_app/immutable/chunks/old.js'].map((path) => site().has(path))
    ).toEqual([true, true, true]);
    expect(['/a.parquet', '/_app/version.json', '/fr/'].map((path) => site().has(path))).toEqual([
      false,
      false,
      false
    ]);
  });

  test.each<[string, string, Partial<Served>]>([
    ['a file is missing', SCRIPT, { status: 404 }],
    ['a network that wants a sign-in answers for a script', SCRIPT, { type: 'text/html' }],
    ['it answers for a page', '/new/', { body: '<html>Sign in</html>' }],
    ['a page is of another version', '/', { body: PAGE.replace('AAAA', 'ZZZZ') }],
    ['the host breaks down', '/page-writer.js', { status: 500 }],
    ['the site is replaced meanwhile', '/_app/version.json', { body: '{"version":"two"}' }]
  ])('is not kept at all where %s', async (_, path, served) => {
    serve(path, served);
    await expect(site().fill()).rejects.toThrow();
    expect(caches.paths(NAME)).toBeNull();
  });

  test('is not kept where there is no room, and the version before stays', async () => {
    await site('zero')
      .fill()
      .catch(() => undefined);
    serve('/_app/version.json', { body: '{"version":"zero"}' });
    await site('zero').fill();
    caches.full.add('/page-writer.js');
    await expect(site().fill()).rejects.toThrow('no room');
    expect(await caches.keys()).toEqual(['dateline:/:zero']);
  });

  test('that was half kept when the browser ended asks only for the rest', async () => {
    await site().fill();
    for (const path of ['/new/', PDF]) caches.lose(NAME, path);
    asked = [];
    await site().fill();
    expect(asked.sort()).toEqual(['/_app/version.json', PDF, '/new/'].sort());
  });

  test('mends what it has lost, once the host has the same version', async () => {
    await site().fill();
    caches.lose(NAME, '/new/');
    serve('/_app/version.json', { body: '{"version":"two"}' });
    await site().mend();
    expect(caches.paths(NAME)).not.toContain('/new/');
    serve('/_app/version.json', { body: '{"version":"one"}' });
    await site().mend();
    expect(caches.paths(NAME)).toContain('/new/');
  });

  test('mends a part of a worker when it has been missed', async () => {
    const kept = site();
    await kept.fill();
    caches.lose(NAME, PDF);
    await kept.mend();
    expect(caches.paths(NAME)).not.toContain(PDF);
    expect(await kept.find(PDF)).toBeUndefined();
    await kept.mend();
    expect(caches.paths(NAME)).toContain(PDF);
  });

  test('that is whole asks the host for nothing', async () => {
    await site().fill();
    asked = [];
    await site().mend();
    expect(asked).toEqual([]);
  });

  test('is passed over where the browser has closed its storage', async () => {
    await site().fill();
    caches.isClosed = true;
    expect(await site().find('/new/')).toBeUndefined();
  });
});

describe('a newer version', () => {
  async function fillBoth(): Promise<SiteCache> {
    await site().fill();
    serve('/_app/version.json', { body: '{"version":"two"}' });
    const newer = site('two');
    await newer.fill();
    return newer;
  }

  test('lets the one before go when it takes over from no page', async () => {
    const newer = await fillBoth();
    await newer.takeOver([]);
    expect(await caches.keys()).toEqual(['dateline:/:two']);
  });

  test('keeps the scripts of pages that are open, until the last is gone', async () => {
    const newer = await fillBoth();
    host.clear();
    await newer.takeOver(['tab-a', 'tab-b']);
    expect(await newer.find(SCRIPT)).toBeDefined();
    await newer.letGo(['tab-b', 'tab-c']);
    expect(await caches.keys()).toEqual([NAME, 'dateline:/:two']);
    await newer.letGo(['tab-c']);
    expect(await caches.keys()).toEqual(['dateline:/:two']);
  });

  test('keeps no more than one version beside its own', async () => {
    await fillBoth();
    serve('/_app/version.json', { body: '{"version":"three"}' });
    const newest = site('three');
    await newest.fill();
    await newest.takeOver(['tab-a']);
    expect(await caches.keys()).toEqual(['dateline:/:two', 'dateline:/:three']);
  });

  test('that waits is not touched by the one in use', async () => {
    await fillBoth();
    await site().letGo([]);
    expect(await caches.keys()).toEqual([NAME, 'dateline:/:two']);
  });

  test('of the site in another folder is none', async () => {
    await fillBoth();
    const page = { type: 'text/html', body: PAGE };
    host.set('/fr/', page);
    host.set('/fr/_app/version.json', { type: 'application/json', body: '{"version":"un"}' });
    const french = site('un', ['/fr/', '/fr/_app/immutable/entry/start.AAAA.js'], '/fr');
    host.set('/fr/_app/immutable/entry/start.AAAA.js', { type: 'text/javascript', body: '' });
    await french.fill();
    await french.takeOver([]);
    expect(await caches.keys()).toEqual([NAME, 'dateline:/:two', 'dateline:/fr/:un']);
  });
});
