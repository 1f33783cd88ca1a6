import { afterEach, describe, expect, test, vi } from 'vitest';
import { ownAddress } from '#lib/saved/own-address.ts';

/** A window at an address, which lets only some addresses be written. */
function at(href: string, allows: (url: URL) => boolean): { readonly location: URL } {
  const page = { location: new URL(href) };
  const write = (_: unknown, __: string, address: string): void => {
    const url = new URL(address, page.location);
    if (!allows(url)) throw new DOMException('not here', 'SecurityError');
    page.location = url;
  };
  vi.stubGlobal(
    'window',
    Object.assign(page, { history: { pushState: write, replaceState: write } })
  );
  return page;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the address of a page in a file', () => {
  test('keeps the view in its query, and the place in its fragment', () => {
    const page = at('file:///home/story.html#words-a-1', () => true);
    ownAddress.push('?event=visit');
    expect(page.location.href).toBe('file:///home/story.html?event=visit#words-a-1');
    expect(ownAddress.query()).toBe('?event=visit');
    ownAddress.replace('');
    expect(page.location.href).toBe('file:///home/story.html#words-a-1');
    expect(ownAddress.query()).toBe('');
  });

  test('keeps the view in its fragment where a file may have no query', () => {
    const page = at('file:///home/story.html#words-a-1', ({ search }) => search === '');
    ownAddress.push('?event=visit&find=Oslo');
    expect(page.location.href).toBe('file:///home/story.html#?event=visit&find=Oslo');
    expect(ownAddress.query()).toBe('?event=visit&find=Oslo');
    ownAddress.replace('');
    expect(ownAddress.query()).toBe('');
  });

  test('stays as it is where neither may be written', () => {
    const page = at('about:srcdoc', () => false);
    ownAddress.push('?event=visit');
    expect(page.location.href).toBe('about:srcdoc');
    expect(ownAddress.query()).toBe('');
  });
});
