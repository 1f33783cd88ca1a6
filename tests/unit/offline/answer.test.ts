import { describe, expect, test } from 'vitest';
import { answerTo, type AskedFor } from '#lib/offline/answer.ts';

const ORIGIN = 'https://site.example';
const KEPT = ['/fr/', '/fr/new/', '/fr/404.html', '/fr/_app/immutable/a.js'];

interface Question {
  readonly path: string;
  readonly mode?: RequestMode;
  readonly method?: string;
  readonly range?: string;
  /** Null where there is none. */
  readonly network?: string | null;
  readonly lost?: readonly string[];
}

function ask({
  path,
  mode = 'navigate',
  method = 'GET',
  range,
  network = null,
  lost = []
}: Question) {
  const request: AskedFor = {
    url: new URL(path, ORIGIN).href,
    method,
    mode,
    headers: new Headers(range === undefined ? {} : { range })
  };
  return answerTo(request, {
    origin: ORIGIN,
    base: '/fr',
    site: {
      has: (each) => KEPT.includes(each),
      find: (each) =>
        Promise.resolve(
          KEPT.includes(each) && !lost.includes(each) ? new Response(`<html>${each}`) : undefined
        )
    },
    fetch: () =>
      network === null
        ? Promise.reject(new TypeError('no network'))
        : Promise.resolve(new Response(network))
  });
}

describe('the worker that keeps the site', () => {
  test('answers with what it keeps, whatever the query', async () => {
    expect(await (await ask({ path: '/fr/new/?story=1', network: 'newer' }))?.text()).toBe(
      '<html>/fr/new/'
    );
  });

  test.each<Question>([
    { path: 'https://other.example/fr/new/' },
    { path: '/new/', network: 'x' },
    { path: '/fr/new/', method: 'POST' },
    { path: '/fr/a.parquet', mode: 'cors' },
    { path: '/fr/_app/immutable/a.js', range: 'bytes=0-3', mode: 'cors' }
  ])('leaves alone what is not its own: $path $method $mode', (question) => {
    expect(ask(question)).toBeNull();
  });

  test('adds the slash of a page, as the host does', async () => {
    const answer = await ask({ path: '/fr/new?story=1' });
    expect([answer?.status, answer?.headers.get('location')]).toEqual([
      308,
      `${ORIGIN}/fr/new/?story=1`
    ]);
  });

  test('asks the network for what it has lost', async () => {
    const lost = ['/fr/new/', '/fr/_app/immutable/a.js'];
    for (const path of lost)
      expect(await (await ask({ path, lost, network: 'there' }))?.text()).toBe('there');
  });

  test('says so where neither it nor the network has a page', async () => {
    for (const question of [
      { path: '/fr/stories/unknown/' },
      { path: '/fr/new/', lost: ['/fr/new/'] }
    ]) {
      const answer = await ask(question);
      expect([answer?.status, await answer?.text()]).toEqual([
        503,
        '<html data-unreached>/fr/404.html'
      ]);
    }
  });

  test('shows what the host says of a page that is not there', async () => {
    expect(await (await ask({ path: '/fr/unknown', network: 'none' }))?.text()).toBe('none');
  });

  test('fails as the network does where it has nothing to show', async () => {
    await expect(ask({ path: '/fr/x', lost: ['/fr/404.html'] })).rejects.toThrow('no network');
    await expect(
      ask({ path: '/fr/_app/immutable/a.js', mode: 'cors', lost: ['/fr/_app/immutable/a.js'] })
    ).rejects.toThrow('no network');
  });
});
