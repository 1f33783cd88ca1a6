import { onMount } from 'svelte';
import { pushState, replaceState } from '$app/navigation';
import { readScaleQuery, writeScaleQuery, type ScaleQuery } from '#lib/state/scale-query.ts';
import type { ScaleStage } from '#lib/state/scale-stage.svelte.ts';

const SETTLE_MS = 250;

/**
 * Keeps the view of many events in the page's address, beside what else stands there: a link to an archive is a
 * link to the view of it. Lanes, folds, the zone and the open event make a step that the back button takes back;
 * panning and zooming only update the last one. Call it while the page is set up.
 */
export function keepScaleInAddress(current: () => ScaleStage): void {
  let isReady = $state(false);
  let written: ScaleQuery | null = null;

  async function readAddress(): Promise<void> {
    isReady = false;
    await current().restore(readScaleQuery(window.location.search));
    written = current().query;
    isReady = true;
  }

  onMount(() => {
    void readAddress();
    const follow = (): void => {
      void readAddress();
    };
    window.addEventListener('popstate', follow);
    return () => {
      window.removeEventListener('popstate', follow);
    };
  });

  $effect(() => {
    const { query } = current();
    if (!isReady) return;
    const isStep = written !== null && stepOf(written) !== stepOf(query);
    const timer = setTimeout(
      () => {
        const { pathname, search, hash } = window.location;
        const next = writeScaleQuery(search, query);
        if (next === search) return;
        written = query;
        (isStep ? pushState : replaceState)(`${pathname}${next}${hash}`, {});
      },
      isStep ? 0 : SETTLE_MS
    );
    return () => {
      clearTimeout(timer);
    };
  });
}

function stepOf({ span: _, ...query }: ScaleQuery): string {
  return JSON.stringify(query);
}
