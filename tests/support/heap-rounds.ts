// What a page holds in memory after somebody has opened, filtered, zoomed and closed for a long time.
import type { CDPSession, Page } from '@playwright/test';

/** What is left once all that nothing needs has been cleared. */
export interface Held {
  readonly bytes: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** Opens, filters, zooms and closes so many times, on a story's page. */
export async function heapRounds(page: Page, rounds: number): Promise<void> {
  const entries = page.locator('.chronicle li').filter({ has: page.locator('button') });
  const count = await entries.count();
  for (let round = 0; round < rounds; round++) {
    await entries
      .nth(round % count)
      .locator('button')
      .first()
      .press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.locator('.mark[tabindex="0"]').focus();
    for (const key of ['+', '+', '-', '0', 'g', 'g']) await page.keyboard.press(key);
    const filter = page.getByRole('button', { name: 'Filter' });
    await filter.click();
    const actor = page.locator('.panel button').first();
    await actor.click();
    await actor.click();
    await filter.click();
  }
}

/** What the page holds now. */
export async function heldBy(page: Page, client: CDPSession): Promise<Held> {
  // What was drawn last and what was just closed is let go of a little later.
  await page.waitForTimeout(1000);
  for (let time = 0; time < 3; time++) await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await client.send('Memory.getDOMCounters');
  return { bytes: usedSize, nodes, listeners: jsEventListeners };
}
