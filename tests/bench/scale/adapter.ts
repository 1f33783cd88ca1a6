// The story page's own Timeline, as the peers' harness drives it: by real pointer and wheel.
import { mount, tick, unmount } from 'svelte';
import Timeline from '../../../src/lib/components/chart/Timeline.svelte';
import '../../../src/fonts.css';
import '../../../src/app.css';
import { ScaleView } from '#lib/state/scale-view.svelte.ts';
import { pxOf } from '#lib/timeline/scale-window.ts';
import { inPage, type InPage } from './in-page.ts';
import { tableOf, type BenchEvent, type BenchLane } from './table-of.ts';

let view: ScaleView | null = null;
let page: ReturnType<typeof mount> | null = null;
let drawn: () => Element | null = () => null;

// The page's code is here before it is measured, as every peer's is; and its faces are, in which the page around
// the timeline has long been set.
await import('../../../src/lib/components/chart/ScaleTimeline.svelte');
for (const weight of [400, 500, 600]) await document.fonts.load(`${weight} 13px "Public Sans"`);

declare global {
  interface Window {
    __adapter: object;
    __inPage: InPage;
    __probe: Parameters<typeof inPage>[0] extends () => infer Probe ? Probe : never;
  }
}

window.__inPage = inPage(
  () => window.__probe,
  () => view
);

window.__adapter = {
  zoom: 'wheel',
  pan: 'drag',
  zoomModifiers: 2,
  plot: [174, 1200],
  panAt: { x: 700, y: 330 },
  async mount(target: HTMLElement, events: readonly BenchEvent[], lanes: readonly BenchLane[]) {
    target.style.setProperty('--timeline-height', '720px');
    target.style.background = 'var(--paper)';
    view = await ScaleView.open(await tableOf(events, lanes));
    page = mount(Timeline, { target, props: { view, search: () => undefined } });
    drawn = () => target.querySelector('canvas');
    // The lanes and, in a task of its own, the minimap.
    while (target.querySelectorAll('canvas').length < 2)
      await new Promise((done) => requestAnimationFrame(done));
    await tick();
  },
  hideLanes(ids: readonly number[]) {
    view?.cast.hide(ids);
  },
  destroy() {
    if (page !== null) void unmount(page);
  },
  marks: () => (view === null ? 0 : view.frame.lanes.reduce((sum, { inView }) => sum + inView, 0)),
  hoverActive: () => view !== null && view.hovered !== null,
  hoverPoints(count: number) {
    if (view === null) return [];
    const { axis, columns, rows, table, widthPx, window: shown } = view;
    const left = drawn()?.getBoundingClientRect() ?? { x: 0, y: 0 };
    return Array.from({ length: count }, (_, at) => {
      const row = Math.floor(((at + 0.5) / count) * columns.length);
      const lane = rows.inView.find((each) => each.lane === columns.actors[row]);
      const x = pxOf(axis, shown, widthPx, columns.starts[row] ?? 0);
      return { x: left.x + x, y: left.y + 44 + (lane?.y ?? 0) + rows.table.rowPx / 2 - 6 };
    }).filter(() => table.actors.length > 0);
  }
};
