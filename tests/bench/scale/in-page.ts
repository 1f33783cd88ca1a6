// What is measured in the page itself, beside the peers' harness.
import type { ScaleView } from '#lib/state/scale-view.svelte.ts';

export interface InPage {
  /** Tasks of the page's thread of more than 50 ms while events are indexed and the timeline is made, ms. */
  longTasks(): Promise<readonly number[]>;
  /** Our own hit test at some places, ms each. */
  hitTests(): readonly number[];
  /** To be asked for before the pointer moves. */
  awaitHover(): void;
  /** The frame in which the hovered mark is drawn, 1 for the first after the pointer moved; 0 for none of 60. */
  hoverFrame(): number | null;
}

interface Probe {
  long: (readonly [began: number, lasted: number])[];
  readonly mount: () => Promise<unknown>;
}

const PLACES = 200;
/** A page's clock is coarse: each place is asked so often. */
const TIMES = 50;
const FRAMES = 60;
const SETTLED_MS = 1500;

export function inPage(probe: () => Probe, view: () => ScaleView | null): InPage {
  let isArmed = false;
  let drawnIn: number | null = null;

  function look(frame: number): void {
    requestAnimationFrame(() => {
      const canvas = document.querySelector<HTMLElement>('canvas.hover');
      const isDrawn = canvas !== null && canvas.style.display !== 'none';
      if (isDrawn) drawnIn = frame;
      else if (frame === FRAMES) drawnIn = 0;
      else look(frame + 1);
    });
  }

  addEventListener(
    'pointermove',
    () => {
      if (isArmed) look(1);
      isArmed = false;
    },
    true
  );

  return {
    async longTasks() {
      const { long, mount } = probe();
      long.length = 0;
      await mount();
      await new Promise((done) => setTimeout(done, SETTLED_MS));
      return long.map(([, lasted]) => lasted);
    },
    hitTests() {
      const shown = view();
      if (shown === null) return [];
      return Array.from({ length: PLACES }, (_, at) => {
        const x = (shown.widthPx * ((at * 37 + 11) % 101)) / 101;
        const y = (shown.roomPx * ((at * 61 + 5) % 103)) / 103;
        const begun = performance.now();
        for (let time = 0; time < TIMES; time += 1) shown.hoverAt(x + (time % 2) * 40, y);
        return (performance.now() - begun) / TIMES;
      });
    },
    awaitHover() {
      isArmed = true;
      drawnIn = null;
    },
    hoverFrame: () => drawnIn
  };
}
