import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Timeline from '#lib/components/chart/Timeline.svelte';
import type { EventTable } from '#lib/domain/event-columns.ts';
import { ScaleView } from '#lib/state/scale-view.svelte.ts';
import '../../src/app.css';
import { columnsOf } from '../support/any-columns.ts';

const DAY_MS = 86_400_000;
const T0 = Date.UTC(2018, 0, 1);
const NAMES = ['Sergey Lavrov', 'Emmanuel Macron', 'Vladimir Putin'];

/** So many events in as many lanes, evenly over ten years; the last third falls on one day. */
function tableOf(count: number, lanes: number): EventTable {
  const rows = Array.from({ length: count }, (_, row) => {
    const start = T0 + (row % 3 === 2 ? 700 : (row * 3650) / count) * DAY_MS;
    return { start, end: start + 1, actor: row % lanes };
  });
  const actors = Array.from({ length: lanes }, (_, lane) => ({
    name: NAMES[lane] ?? `Actor ${String(lane)}`,
    side: null
  }));
  return {
    columns: columnsOf(rows),
    actors,
    sides: [],
    titleOf: (row) => `Title of ${String(row)}`,
    evidenceOf: (row) => ({ type: 'record', file: 'a.csv', sha256: '', row: row + 1, url: null })
  };
}

async function show(count: number, lanes: number): Promise<{ view: ScaleView; root: Element }> {
  const view = await ScaleView.open(tableOf(count, lanes));
  const { container } = await render(Timeline, { view, search: () => undefined });
  await expect.element(page.getByRole('button', { name: 'Timeline' })).toBeVisible();
  await expect.poll(() => container.querySelectorAll('canvas').length).toBeGreaterThan(1);
  return { view, root: container };
}

describe('the timeline of many events', () => {
  test('is indexed in a worker, says how far it is, and draws every event', async () => {
    const shares: number[] = [];
    const view = await ScaleView.open(tableOf(30_000, 12), {
      progress: (share) => shares.push(share)
    });
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
    await render(Timeline, { view, search: () => undefined });
    await expect.poll(() => view.frame.lanes.length).toBe(12);
    expect(view.frame.lanes.reduce((sum, { inView }) => sum + inView, 0)).toBe(30_000);
  });

  test('can be cancelled while it is indexed', async () => {
    const stop = new AbortController();
    const opening = ScaleView.open(tableOf(30_000, 12), { signal: stop.signal });
    stop.abort(new Error('not now'));
    await expect(opening).rejects.toThrow('not now');
  });

  test.each([
    { count: 1000, lanes: 3 },
    { count: 20_000, lanes: 5000 }
  ])('of $count in $lanes lanes takes at most 400 elements', async ({ count, lanes }) => {
    const { root } = await show(count, lanes);
    expect(root.querySelectorAll('*').length).toBeLessThan(400);
  });

  test('is reached by keys: a stop is named, opened as a list, and each event of it opened', async () => {
    const { view } = await show(3000, 3);
    await userEvent.tab();
    while (document.activeElement?.matches('.stop') !== true) await userEvent.tab();
    expect(view.hovered).not.toBeNull();
    await userEvent.keyboard('{ArrowRight}{ArrowDown}');
    const stop = page.getByRole('button', { name: /^Emmanuel Macron\. [\d,]+ events, / });
    await expect.element(stop).toBeInTheDocument();
    await userEvent.keyboard('{Enter}');
    const card = page.getByRole('dialog');
    await expect.element(card).toHaveAccessibleName(/^Events close together: /);
    await card
      .getByRole('button', { name: /Title of/ })
      .first()
      .click();
    await expect.element(card.getByText(/^Record \d+ of a\.csv$/)).toBeVisible();
    await card.getByRole('button', { name: 'Close' }).click();
    expect(document.activeElement).toHaveClass('stop');
  });

  test('goes on by keys to lanes that are out of view', async () => {
    const { view, root } = await show(20_000, 5000);
    await userEvent.tab();
    while (document.activeElement?.matches('.stop') !== true) await userEvent.tab();
    for (let presses = 0; presses < 30; presses += 1) view.move('down');
    const lane = view.hovered?.lane ?? -1;
    expect(view.rows.inView.some((row) => row.lane === lane)).toBe(true);
    const scroller = root.querySelector('.scroller') as HTMLElement;
    await expect.poll(() => scroller.scrollTop).toBeGreaterThan(0);
    expect(scroller.scrollTop).toBeCloseTo(view.scrollPx, 0);
  });

  test('answers to Ctrl and wheel and to a drag, and leaves a plain wheel to the page', async () => {
    const { view, root } = await show(3000, 3);
    const plot = root.querySelector('.plot') as HTMLElement;
    const whole = view.window;
    const wheel = (ctrlKey: boolean): WheelEvent =>
      new WheelEvent('wheel', {
        deltaY: -120,
        ctrlKey,
        clientX: 600,
        bubbles: true,
        cancelable: true
      });
    expect(plot.dispatchEvent(wheel(false))).toBe(true);
    expect(view.window).toEqual(whole);
    expect(plot.dispatchEvent(wheel(true))).toBe(false);
    expect(view.window.to - view.window.from).toBeLessThan(whole.to - whole.from);
    const { from } = view.window;
    const pointer = (type: string, clientX: number): void => {
      plot.dispatchEvent(
        new PointerEvent(type, { clientX, clientY: 200, buttons: 1, bubbles: true, pointerId: 1 })
      );
    };
    plot.setPointerCapture = () => undefined;
    pointer('pointerdown', 600);
    pointer('pointermove', 500);
    pointer('pointerup', 500);
    expect(view.window.from).toBeGreaterThan(from);
  });

  test('zooms to a box that is drawn with Shift', async () => {
    const { view, root } = await show(3000, 3);
    const plot = root.querySelector('.plot') as HTMLElement;
    plot.setPointerCapture = () => undefined;
    const { left } = plot.getBoundingClientRect();
    const { from, to } = view.span;
    const pointer = (type: string, x: number): void => {
      const place = { clientX: left + x, clientY: 200, shiftKey: true, pointerId: 1 };
      plot.dispatchEvent(new PointerEvent(type, { ...place, bubbles: true }));
    };
    pointer('pointerdown', view.widthPx * 0.25);
    pointer('pointermove', view.widthPx * 0.5);
    await expect.poll(() => root.querySelector('.box')).not.toBeNull();
    pointer('pointerup', view.widthPx * 0.5);
    const share = (ms: number): number => (ms - from) / (to - from);
    expect(share(view.span.from)).toBeCloseTo(0.25, 2);
    expect(share(view.span.to)).toBeCloseTo(0.5, 2);
  });

  test('finds an actor in three actions: the field, a word of the name, Enter', async () => {
    const { view } = await show(20_000, 5000);
    const field = page.getByRole('textbox', { name: 'Find an actor' });
    await field.click();
    await userEvent.keyboard('macron');
    await userEvent.keyboard('{Enter}');
    expect(view.cast.nameOf(view.rows.inView[0]?.lane ?? -1)).toBe('Emmanuel Macron');
  });
});
