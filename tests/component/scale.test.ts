import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import ScaleTimeline from '#lib/components/chart/ScaleTimeline.svelte';
import Timeline from '#lib/components/chart/Timeline.svelte';
import { clusterName } from '#lib/components/cluster-name.ts';
import type { EventTable } from '#lib/domain/event-columns.ts';
import { readableStory } from '#lib/state/readable-story.ts';
import { ScaleStage } from '#lib/state/scale-stage.svelte.ts';
import { ScaleView } from '#lib/state/scale-view.svelte.ts';
import { StoryView } from '#lib/state/story-view.svelte.ts';
import type { Stop } from '#lib/timeline/scale-stops.ts';
import '../../src/app.css';
import { aDay, anActor, anEvent } from '../support/an-event.ts';
import { columnsOf } from '../support/any-columns.ts';
import { sampleStory } from '../support/sample-story.ts';

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
    modalityOf: () => 'asserted',
    entryOf: () => null,
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

  test('around an actor shows whom it meets, their events in the lanes of both, and goes back', async () => {
    const table = tableOf(3000, 3);
    for (let row = 0; row < 3000; row += 3) table.columns.targets[row] = 1;
    const view = await ScaleView.open(table);
    const stage = new ScaleStage(view);
    await render(ScaleTimeline, { view: stage });
    await page.getByRole('button', { name: 'Emmanuel Macron' }).first().click();
    await expect.poll(() => stage.around).toBe('Emmanuel Macron');
    const { cast } = stage.view;
    expect(cast.lanes.map((lane) => [cast.nameOf(lane), cast.countIn(lane)])).toEqual([
      ['Emmanuel Macron', 2000],
      ['Sergey Lavrov', 1000]
    ]);
    await page.getByRole('button', { name: 'All actors' }).click();
    await expect.poll(() => stage.around).toBeNull();
    expect(stage.view).toBe(view);
  });

  test('is what its address says: time, order, lanes on top and hidden, whom it is around, the open event', async () => {
    const first = new ScaleStage(await ScaleView.open(tableOf(3000, 5)));
    const from = T0 + 100 * DAY_MS;
    first.view.showTime(from, from + 50 * DAY_MS);
    first.view.cast.ordering = 'name';
    first.view.cast.pin(2);
    first.view.cast.hide([4]);
    first.view.openRow(3 * 35);
    const { query } = first;
    const second = new ScaleStage(await ScaleView.open(tableOf(3000, 5)));
    await second.restore(query);
    expect(second.query.span?.from).toBeCloseTo(query.span?.from ?? 0, -3);
    expect({ ...second.query, span: null }).toEqual({ ...query, span: null });
    expect(second.view.chosen).toBe(3 * 35);
    expect(second.view.cast.lanes.slice(0, 1)).toEqual([2]);
    await second.restore({ ...query, around: 'Sergey Lavrov', row: null });
    expect(second.around).toBe('Sergey Lavrov');
    const usual = new ScaleStage(await ScaleView.open(tableOf(3000, 5))).query;
    await second.restore(usual);
    expect(second.query).toEqual(usual);
  });

  test('is printed with the events in view as a list, the first 500 of them', async () => {
    const { view, root } = await show(3000, 3);
    view.showTime(T0, T0 + 40 * DAY_MS);
    window.dispatchEvent(new Event('beforeprint'));
    const listed = (): number => root.querySelectorAll('section li').length;
    const inView = view.frame.lanes.reduce((sum, lane) => sum + lane.inView, 0);
    expect(listed()).toBe(inView);
    expect(root.querySelector('section')?.textContent).toContain(
      `${String(inView)} events in view.`
    );
    view.fit();
    await expect.poll(listed).toBe(500);
    window.dispatchEvent(new Event('afterprint'));
    await expect.poll(listed).toBe(0);
  });

  test('by the clock of another zone keeps the time in view, and days are those of the zone', async () => {
    const table = tableOf(600, 2);
    table.columns.precisions.fill(3, 0, 300);
    const stage = new ScaleStage(await ScaleView.open(table));
    stage.view.showTime(T0, T0 + 10 * DAY_MS);
    await stage.showZone('Europe/Zurich');
    expect(stage.zone).toBe('Europe/Zurich');
    expect(stage.view.span.from).toBeCloseTo(T0, -4);
    expect(stage.view.columns.starts[0]).toBe(T0 - 3_600_000);
    expect(stage.view.table.columns.starts[0]).toBe(T0);
    await stage.showZone('Mars/Olympus');
    expect(stage.zone).toBe('Europe/Zurich');
  });

  test('lists a dense cell from any number on', async () => {
    const { view } = await show(3000, 1);
    view.hoverAt(view.widthPx * 0.1986, 20);
    const stop = view.hovered;
    expect(stop?.rows).toBeNull();
    view.open(stop);
    const card = page.getByRole('dialog');
    const number = card.getByRole('spinbutton', { name: 'From number' });
    await number.fill('500');
    await userEvent.tab();
    const wanted = view.rowsOf(stop ?? ({} as Stop), 499, 1)[0];
    await expect
      .element(card.getByText(`Title of ${String(wanted)}`, { exact: true }))
      .toBeVisible();
  });
});

describe('a story of more events than are drawn as elements', () => {
  test('is drawn on canvas, in step with the chronicle, and as its filter leaves it', async () => {
    const events = Array.from({ length: 600 }, (_, at) =>
      anEvent({ id: `e${String(at)}`, title: `Deed ${String(at)}`, date: aDay(20_000 + at * 3) })
    );
    const story = {
      ...readableStory(sampleStory),
      events,
      actors: [anActor('ann', { name: 'Ann Roth' })],
      sides: []
    };
    const view = new StoryView(story, clusterName);
    const { container } = await render(Timeline, { view, search: () => undefined });
    expect(view.isLarge).toBe(false);
    view.showAll(true);
    await expect.poll(() => container.querySelectorAll('canvas').length).toBeGreaterThan(1);
    expect(container.querySelectorAll('.mark')).toHaveLength(0);
    expect(container.querySelectorAll('*').length).toBeLessThan(400);
    (page.getByRole('button', { name: 'Timeline' }).element() as HTMLElement).focus();
    await userEvent.keyboard('{End}{Enter}');
    await page.getByRole('dialog').getByRole('button', { name: /Deed/ }).first().click();
    await expect.poll(() => view.selection.pinned).toMatch(/^e\d+$/);
    await expect
      .element(page.getByRole('link', { name: 'Go to it in the chronicle' }))
      .toHaveAttribute('href', `#entry-${view.selection.pinned ?? ''}`);
    view.showAll(false);
    await expect.poll(() => container.querySelectorAll('.mark').length).toBeGreaterThan(0);
  });
});
