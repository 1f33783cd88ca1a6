import { pushState, replaceState } from '$app/navigation';
import { keepInAddress as keep, type AddressBar } from '#lib/state/keep-in-address.svelte.ts';
import type { StoryView } from '#lib/state/story-view.svelte.ts';

/** The address bar, by way of the router, which must know of every step. */
const bar: AddressBar = {
  query: () => window.location.search,
  push: (query) => {
    pushState(withQuery(query), {});
  },
  replace: (query) => {
    replaceState(withQuery(query), {});
  }
};

export function keepInAddress(current: () => StoryView): void {
  keep(current, bar);
}

function withQuery(query: string): string {
  return `${window.location.pathname}${query}${window.location.hash}`;
}
