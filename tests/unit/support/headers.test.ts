import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SITE_HEADERS } from '#lib/site/site-headers.ts';
import { alsoBelow, headersFor, readHeaders } from '../../support/headers.js';
import { ROOT } from '../../support/install.js';

const headers = readFileSync(join(ROOT, 'static/_headers'), 'utf8');
const rules = readHeaders(headers);

/** Addresses of pages, one of each route. */
const pages = readdirSync(join(ROOT, 'src/routes'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('+page.svelte'))
  .map((file) => `/${file.replace('+page.svelte', '').replaceAll(/\[\w+\]/g, 'a-story')}`);

const BROWSERS_ASK = ['x-content-type-options', 'referrer-policy', 'permissions-policy'];

describe('the headers of the site', () => {
  test.each(pages)('%s may stand in a frame only if it is made for one', (page) => {
    const said = headersFor(rules, page);
    const isForFrames = page.includes('/embed/');
    expect(said['content-security-policy']).toBe(`frame-ancestors ${isForFrames ? '*' : "'none'"}`);
    expect(said['x-frame-options']).toBe('DENY');
  });

  test.each([...pages, '/nothing/here', '/favicon.svg'])(
    '%s gives away no address and may use no device',
    (page) => {
      const said = headersFor(rules, page);
      expect(Object.keys(said)).toEqual(expect.arrayContaining(BROWSERS_ASK));
      expect(said['referrer-policy']).toBe('no-referrer');
      expect(said['cross-origin-opener-policy']).toBe('same-origin');
      for (const device of ['camera', 'geolocation', 'microphone', 'payment', 'usb'])
        expect(said['permissions-policy']).toContain(`${device}=()`);
      expect(said['x-frame-options']).toBe('DENY');
    }
  );

  test.each(['/_app/immutable/workers/reader-abc.js', '/service-worker.js'])(
    '%s may ask its own host for what it needs, and nobody for anything else',
    (worker) => {
      expect(headersFor(rules, worker)['content-security-policy']).toBe(
        "default-src 'none'; script-src 'self'; connect-src 'self'"
      );
    }
  );

  test('pages in another language are told of as those in the first, in the same way', () => {
    const both = readHeaders(alsoBelow(headers, ['/fr']));
    for (const page of [...pages, '/_app/immutable/workers/x.js', '/nothing'])
      for (const root of ['', '/fr'])
        expect(headersFor(both, `${root}${page}`)).toEqual(headersFor(rules, page));
  });

  test('no address is given two policies, which hosts would join', () => {
    const twice = [...pages, '/_app/immutable/workers/x.js'].filter((page) =>
      Object.values(headersFor(rules, page)).some((value) => /, (?:frame|default)-/.test(value))
    );
    expect(twice).toEqual([]);
  });
});

test('a published site says the same of devices and addresses, and lets itself be framed', () => {
  const said = headersFor(readHeaders(SITE_HEADERS), '/stories/one/');
  expect(Object.keys(said)).toEqual(BROWSERS_ASK);
  expect(said['permissions-policy']).toContain('camera=()');
});

test.each([
  ['a header without a path', '  X-A: b'],
  ['a path that does not begin at the root', 'embed/*\n  X-A: b'],
  ['a header without a value', '/*\n  X-A'],
  ['a header that is not indented', '/*\nX-A: b']
])('%s is an error that shows the line', (_what, text) => {
  expect(() => readHeaders(text)).toThrow(/cannot read the line "/);
});

test('several rules for one path are joined, and comments say nothing', () => {
  const read = readHeaders('# X-No: 1\n/*\n  X-A: b\n\n/x\n  X-A: c\n');
  expect(headersFor(read, '/x')).toEqual({ 'x-a': 'b, c' });
  expect(headersFor(read, '/x/y')).toEqual({ 'x-a': 'b' });
});
