// What the peers' harness does not say: how long our own hit test takes, in which frame the hovered mark is
// drawn, and how long the tasks of the page's thread are while events are indexed and the timeline is made.
import { join } from 'node:path';
import { chromium, type LaunchOptions, type Page } from '@playwright/test';
import type { InPage } from './in-page.ts';

const POINTS = 30;

interface Answers {
  readonly hitMs: readonly number[];
  readonly frames: readonly number[];
  readonly tasksMs: readonly number[];
}

interface Harness {
  readonly __probe: { readonly prepare: (count: number) => void };
  readonly __adapter: {
    readonly hoverPoints: (count: number) => readonly { readonly x: number; readonly y: number }[];
  };
  readonly __inPage: InPage;
}

/** Prints the figures for each number of events; `harness` is the folder of the peers' harness. */
export async function printAnswers(
  url: string,
  browser: LaunchOptions,
  { harness, sizes }: { readonly harness: string; readonly sizes: readonly number[] }
): Promise<void> {
  for (const size of sizes) {
    const running = await chromium.launch(browser);
    try {
      const page = await running.newPage({ viewport: { width: 1200, height: 720 } });
      for (const file of ['data.js', 'probe.js'])
        await page.addInitScript({ path: join(harness, 'lib', file) });
      await page.goto(url);
      await page.waitForFunction(() => '__adapter' in window);
      print(size, await answersOf(page, size));
    } finally {
      await running.close();
    }
  }
}

async function answersOf(page: Page, size: number): Promise<Answers> {
  await page.evaluate((count) => {
    (window as unknown as Harness).__probe.prepare(count);
  }, size);
  await page.waitForTimeout(500);
  const tasksMs = await page.evaluate(() => (window as unknown as Harness).__inPage.longTasks());
  const hitMs = await page.evaluate(() => (window as unknown as Harness).__inPage.hitTests());
  const points = await page.evaluate(
    (count) => (window as unknown as Harness).__adapter.hoverPoints(count),
    POINTS
  );
  const frames: number[] = [];
  for (const { x, y } of points) {
    await page.mouse.move(5, 5);
    await page.waitForTimeout(50);
    await page.evaluate(() => {
      (window as unknown as Harness).__inPage.awaitHover();
    });
    await page.mouse.move(x, y);
    await page.waitForFunction(() => (window as unknown as Harness).__inPage.hoverFrame() !== null);
    frames.push(
      await page.evaluate(() => (window as unknown as Harness).__inPage.hoverFrame() ?? 0)
    );
  }
  return { hitMs, frames, tasksMs };
}

function print(size: number, { hitMs, frames, tasksMs }: Answers): void {
  const ms = (value: number): string => value.toFixed(4);
  const tasks = tasksMs.map((lasted) => `${lasted.toFixed(0)} ms`).join(', ');
  console.log(`\n${size.toLocaleString('en')} events, on our side`);
  console.log(
    `  own hit test, ms: median ${ms(middle(hitMs))}, slowest ${ms(Math.max(...hitMs))} of ${hitMs.length} places (1)`
  );
  console.log(
    `  hovered mark drawn in frame: median ${middle(frames)}, latest ${Math.max(...frames)} of ${frames.length} (2)`
  );
  console.log(`  tasks over 50 ms while it opens: ${tasks === '' ? 'none' : tasks} (none)`);
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
