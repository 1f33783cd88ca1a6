// What a page holds in memory after somebody has opened, filtered, zoomed and closed for a long time.
import type { CDPSession, Locator, Page } from '@playwright/test';
import { findBrowser } from './browser.js';
import { expect, test } from './e2e.ts';

/** What is left once all that nothing needs has been cleared. */
interface Held {
  readonly bytes: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** How often something opened and closed in the page, as it counted itself. */
interface Turns {
  readonly opened: number;
  readonly closed: number;
}

/** Leaves the page to draw and to let go, in ms. */
const PAUSE_MS = 40;

/** A window so high that nothing of the first story has to scroll before it is pressed. */
const WINDOW = { width: 1440, height: 3600 };

/** What a browser compiles of functions that are called often is kept with them, and is more than all else. */
const WITHOUT_COMPILER = '--js-flags=--no-opt --no-maglev --no-sparkplug';

/** Each round opens two cards and the filter; a card that a resting pointer opens comes besides. */
const TURNS_A_ROUND = 3;

interface HeapRun {
  /** Rounds before the heap is looked at first. */
  readonly first: number;
  readonly rounds: number;
  /** How much more the heap may have after the rounds: each step back that is kept takes some 100, a round makes eight. */
  readonly mostBytes: number;
}

/**
 * Declares the test, for a file of its own: the browser starts anew for it. The first rounds load what is loaded late
 * and fill what the browser keeps of how quick a page was.
 */
export function testSteadyHeap(title: string, { first, rounds, mostBytes }: HeapRun): void {
  const found = findBrowser();
  test.use({
    viewport: WINDOW,
    launchOptions: { ...found, args: [...(found?.args ?? []), WITHOUT_COMPILER] }
  });

  test(title, async ({ open, page }) => {
    test.setTimeout(60_000 + (first + rounds) * 4000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open('/stories/paris-moscow/');
    const client = await page.context().newCDPSession(page);
    const somebody = await HeapRounds.at(page);
    await somebody.run(first);
    const before = await heldBy(page, client);
    await somebody.run(rounds);
    const after = await heldBy(page, client);
    console.log(JSON.stringify({ rounds, before, after }));
    const { opened, closed } = await somebody.turns();
    expect(opened, 'cards and panels opened').toBeGreaterThanOrEqual(
      (first + rounds) * TURNS_A_ROUND
    );
    expect(closed, 'cards and panels closed').toBe(opened);
    expect(after.nodes, 'nodes').toBe(before.nodes);
    expect(after.listeners, 'listeners').toBe(before.listeners);
    expect(after.bytes - before.bytes, 'bytes').toBeLessThan(mostBytes);
  });
}

/** Somebody at a story's page who works by mouse and keys alone. */
class HeapRounds {
  readonly #page: Page;
  readonly #places: readonly (readonly [x: number, y: number])[];

  private constructor(page: Page, places: readonly (readonly [x: number, y: number])[]) {
    this.#page = page;
    this.#places = places;
  }

  /** Finds what is to be pressed. */
  static async at(page: Page): Promise<HeapRounds> {
    const filter = page.getByRole('button', { name: 'Filter' });
    const entry = page.locator('.chronicle li button').first();
    const mark = page.locator('.mark[tabindex="0"]');
    await filter.click();
    const actor = await middleOf(page.locator('.panel button').first());
    await filter.click();
    const places = [await middleOf(entry), await middleOf(mark), await middleOf(filter), actor];
    await page.evaluate(countTurns);
    return new HeapRounds(page, places);
  }

  async run(rounds: number): Promise<void> {
    for (let round = 0; round < rounds; round++) await this.#round();
  }

  /** All turns since the beginning. */
  turns(): Promise<Turns> {
    return this.#page.evaluate(() => ({
      opened: Number(document.documentElement.dataset['opened']),
      closed: Number(document.documentElement.dataset['closed'])
    }));
  }

  async #round(): Promise<void> {
    const [entry, mark, filter, actor] = this.#places;
    await this.#click(entry);
    await this.#press('Escape');
    await this.#click(mark);
    await this.#press('Escape');
    for (const key of ['+', '+', '-', '0', 'g', 'g']) await this.#press(key);
    await this.#click(filter);
    await this.#click(actor);
    await this.#click(actor);
    await this.#click(filter);
  }

  async #click(place: readonly [x: number, y: number] = [0, 0]): Promise<void> {
    await this.#page.mouse.click(...place);
    await this.#page.waitForTimeout(PAUSE_MS);
  }

  async #press(key: string): Promise<void> {
    await this.#page.keyboard.press(key);
    await this.#page.waitForTimeout(PAUSE_MS);
  }
}

async function middleOf(control: Locator): Promise<readonly [x: number, y: number]> {
  const box = await control.boundingBox();
  if (box === null) throw new Error('What is to be pressed is not in the window.');
  return [box.x + box.width / 2, box.y + box.height / 2];
}

/** Runs in the page: counts cards and panels as they come and go. */
function countTurns(): void {
  const counted = document.documentElement.dataset;
  counted['opened'] = '0';
  counted['closed'] = '0';
  new MutationObserver((changes) => {
    for (const { addedNodes, removedNodes } of changes)
      for (const [turn, nodes] of [
        ['opened', addedNodes],
        ['closed', removedNodes]
      ] as const)
        for (const node of nodes)
          if (node instanceof Element && node.matches('[role=dialog], :has([role=dialog])'))
            counted[turn] = String(Number(counted[turn]) + 1);
  }).observe(document.body, { childList: true, subtree: true });
}

/** What the page holds now. */
async function heldBy(page: Page, client: CDPSession): Promise<Held> {
  // What was drawn last and what was just closed is let go of a little later.
  await page.waitForTimeout(1000);
  for (let time = 0; time < 3; time++) await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await client.send('Memory.getDOMCounters');
  return { bytes: usedSize, nodes, listeners: jsEventListeners };
}
