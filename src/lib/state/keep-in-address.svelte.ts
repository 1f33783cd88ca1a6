import { onMount } from 'svelte';
import type { StoryView } from './story-view.svelte.ts';
import { readViewQuery, writeViewQuery, type ViewQuery } from './view-query.ts';

const SETTLE_MS = 250;

/** Where a page's address is read and written; a query is "" or "?…". */
export interface AddressBar {
  readonly query: () => string;
  /** Makes a step that the back button takes back. */
  readonly push: (query: string) => void;
  /** Updates the last step. */
  readonly replace: (query: string) => void;
}

/**
 * Keeps the view in the page's address, so that a view is a link. Selecting, filtering and folding make
 * a step that the back button takes back; panning, zooming and typing only update the last one. Call it while the
 * page is set up.
 */
export function keepInAddress(current: () => StoryView, bar: AddressBar): void {
  let isReady = $state(false);
  let written: ViewQuery | null = null;

  function readAddress(): void {
    const query = readViewQuery(bar.query());
    current().restore(query);
    written = current().query;
  }

  /** A link within the page comes here too; it changes nothing of the view. */
  function followHistory(): void {
    const isSame = written !== null && bar.query() === writeViewQuery(written);
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
        const address = writeViewQuery(query);
        if (address === bar.query()) return;
        written = query;
        (isStep ? bar.push : bar.replace)(address);
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
