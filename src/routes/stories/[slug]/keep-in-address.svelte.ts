import { onMount } from 'svelte';
import { pushState, replaceState } from '$app/navigation';
import type { StoryView } from '#lib/state/story-view.svelte.ts';
import { readViewQuery, writeViewQuery, type ViewQuery } from '#lib/state/view-query.ts';

const SETTLE_MS = 250;

/**
 * Keeps the view in the page's address, so that a view is a link. Selecting, filtering and folding make
 * a step that the back button takes back; panning, zooming and typing only update the last one. Call it while the
 * page is set up.
 */
export function keepInAddress(current: () => StoryView): void {
  let isReady = $state(false);
  let written: ViewQuery | null = null;

  function readAddress(): void {
    const query = readViewQuery(window.location.search);
    current().restore(query);
    written = current().query;
  }

  /** A link within the page comes here too; it changes nothing of the view. */
  function followHistory(): void {
    const isSame = written !== null && window.location.search === writeViewQuery(written);
    if (!isSame) readAddress();
  }

  onMount(() => {
    readAddress();
    isReady = true;
    window.addEventListener('popstate', followHistory);
    return () => {
      window.removeEventListener('popstate', followHistory);
    };
  });

  $effect(() => {
    const query = current().query;
    if (!isReady) return;
    const isStep = written !== null && stepOf(written) !== stepOf(query);
    const timer = setTimeout(
      () => {
        const address = `${window.location.pathname}${writeViewQuery(query)}${window.location.hash}`;
        if (address === window.location.pathname + window.location.search + window.location.hash)
          return;
        written = query;
        (isStep ? pushState : replaceState)(address, {});
      },
      isStep ? 0 : SETTLE_MS
    );
    return () => {
      clearTimeout(timer);
    };
  });
}

function stepOf({ event, only, hides, showsAll, isTrue, opened }: ViewQuery): string {
  return JSON.stringify([event, only, hides, showsAll, isTrue, opened]);
}
