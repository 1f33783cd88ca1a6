import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../support/serve.js';

let folder: string;
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  mkdirSync(join(folder, 'public', 'story'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'public', 'index.html'), 'front');
  writeFileSync(join(folder, 'public', '404.html'), 'nothing here');
  writeFileSync(join(folder, 'public', 'story', 'index.html'), 'story');
  mkdirSync(join(folder, 'public', 'fr'));
  writeFileSync(join(folder, 'public', 'fr', '404.html'), 'rien ici');
  writeFileSync(
    join(folder, 'public', '_headers'),
    '/*\n  X-Said: all\n/story/*\n  X-Said: story\n'
  );
  site = await serve({ folder: join(folder, 'public'), host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

/** Asks without tidying the path first, as a browser would. */
function ask(
  path: string,
  method = 'GET'
): Promise<{ status: number; location: string | undefined; body: string }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(site.url);
    request({ hostname, port, path, method }, (response) => {
      let body = '';
      response.on('data', (part: Buffer) => (body += part.toString()));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, location: response.headers.location, body });
      });
    })
      .on('error', reject)
      .end();
  });
}

test('a folder answers with its page', async () => {
  expect(await ask('/')).toMatchObject({ status: 200, body: 'front' });
  expect(await ask('/story/?event=3')).toMatchObject({ status: 200, body: 'story' });
});

test('a folder without its slash leads to the one with it, and keeps the query', async () => {
  expect(await ask('/story?event=3')).toMatchObject({ status: 308, location: '/story/?event=3' });
});

test('text comes packed to whom it may, and whole to others', async () => {
  const packed = await fetch(site.url, { headers: { 'accept-encoding': 'gzip' } });
  expect(packed.headers.get('content-encoding')).toBe('gzip');
  expect(await packed.text()).toBe('front');
  const whole = await fetch(site.url, { headers: { 'accept-encoding': 'identity' } });
  expect(whole.headers.get('content-encoding')).toBeNull();
  expect(await whole.text()).toBe('front');
});

test('an unknown address answers 404 with the page for it', async () => {
  expect(await ask('/nowhere')).toMatchObject({ status: 404, body: 'nothing here' });
});

test.each([
  ['/fr/nowhere', 'rien ici'],
  ['/fr/story/nowhere/', 'rien ici'],
  ['/frère/', 'nothing here'],
  ['/story/nowhere', 'nothing here']
])('%s has the page for it of the nearest folder', async (path, body) => {
  expect(await ask(encodeURI(path))).toMatchObject({ status: 404, body });
});

test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/%2e%2e%2fsecret.txt', '/%00', '/%zz'])(
  '%s leads to nothing outside the site',
  async (path) => {
    expect(await ask(path)).toMatchObject({ status: 404, body: 'nothing here' });
  }
);

test('nothing can be written', async () => {
  expect(await ask('/', 'POST')).toMatchObject({ status: 405 });
});

test('says what the site wants said of an address, to whatever it answers, and keeps the file to itself', async () => {
  const said = async (path: string): Promise<string | null> =>
    (await fetch(new URL(path, site.url))).headers.get('x-said');
  expect(await said('story/?a=/x')).toBe('all, story');
  expect(await said('nothing')).toBe('all');
  expect(await ask('/_headers')).toMatchObject({ status: 404, body: 'nothing here' });
});
