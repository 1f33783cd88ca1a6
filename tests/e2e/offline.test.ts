import type { Page } from '@playwright/test';
import { expect, test as base } from '../support/e2e.ts';
import { OwnSite } from '../support/own-site.ts';

const TEXT =
  'BERN — President Anna Keller visited Oslo on Tuesday. “We will keep talking,” she said.';

const test = base.extend<{ site: OwnSite; kept: undefined }>({
  site: async ({ browserName: _browserName }, use) => {
    const site = await OwnSite.start();
    await use(site);
    await site.end();
  },
  baseURL: async ({ site }, use) => {
    await use(site.url);
  }
});

test.use({ serviceWorkers: 'allow' });

/** Until the browser keeps all of the site. */
async function untilKept(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready);
}

async function lookForUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
}

test('works with the network off after the first visit: pages, reading, what is loaded later', async ({
  open,
  page,
  site
}) => {
  await open('/stories/paris-moscow/');
  await untilKept(page);
  await site.stop();
  for (const path of ['/', '/library/', '/open/', '/how-dates-are-read/', '/embed/paris-moscow/'])
    await open(path);
  await open('/stories/paris-moscow/?view=chronicle');
  await page.locator('.chronicle li button').first().click();
  await expect(page.getByRole('dialog').or(page.locator('.card')).first()).toBeVisible();
  await open('/new');
  await page.getByLabel('Paste an article').fill(TEXT);
  await page.getByRole('button', { name: 'Add this text' }).click();
  await page.getByLabel('Published on').fill('2026-02-06');
  await page.getByRole('button', { name: 'Make the story' }).click();
  await expect(page.getByRole('toolbar', { name: 'Review' })).toBeVisible();
  await expect(page.locator('.chronicle')).toContainText('Keller visits Oslo');
});

test('an open edit survives a new version, which comes when it is taken, and not before', async ({
  open,
  page,
  site
}) => {
  await open('/new/');
  await page.getByLabel('Paste an article').fill(TEXT);
  await page.getByRole('button', { name: 'Add this text' }).click();
  await page.getByLabel('Published on').fill('2026-02-06');
  await page.getByRole('button', { name: 'Make the story' }).click();
  const visit = page.locator('.chronicle li').filter({ hasText: 'Keller visits Oslo' });
  await visit.getByRole('button', { name: 'Correct' }).click();
  await untilKept(page);
  await visit.getByLabel('Title').pressSequentially(' and Bergen');
  site.replace('the next', ['edit/index.html']);
  await lookForUpdate(page);
  await expect(page.getByText('A new version is ready.')).toBeVisible();
  await expect(page.getByLabel('Title')).toHaveValue('Keller visits Oslo and Bergen');
  await page.getByRole('button', { name: 'Take it' }).click();
  await expect(page.getByText('the next')).toBeVisible();
  await expect(page.locator('.chronicle')).toContainText('Keller visits Oslo and Bergen');
  await expect(page.getByText('A new version is ready.')).toHaveCount(0);
});
