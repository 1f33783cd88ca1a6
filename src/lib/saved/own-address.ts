import type { AddressBar } from '#lib/state/keep-in-address.svelte.ts';

const IN_FRAGMENT = '#?';

/**
 * The address of a page in a file: its query where the browser lets a file have one, else its fragment; and nothing
 * where neither may be written, as in a frame that has no address of its own.
 */
export const ownAddress: AddressBar = {
  query: () => {
    const { search, hash } = window.location;
    return search === '' && hash.startsWith(IN_FRAGMENT) ? hash.slice(1) : search;
  },
  push: (query) => {
    write('pushState', query);
  },
  replace: (query) => {
    write('replaceState', query);
  }
};

function write(how: 'pushState' | 'replaceState', query: string): void {
  const { pathname, hash } = window.location;
  const anchor = hash.startsWith(IN_FRAGMENT) ? '' : hash;
  for (const address of [`${pathname}${query}${anchor}`, `#${query}`]) {
    try {
      window.history[how]({}, '', address);
      return;
    } catch {
      // Refused; the next one may not be.
    }
  }
}
