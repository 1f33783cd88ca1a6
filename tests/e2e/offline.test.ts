import type { Page } from '@playwright/test';
import { expect, test as base } from '../support/e2e.ts';
import { OwnSite } from '../support/own-site.ts';

const TEXT =
  'BERN — President Anna Keller visited Oslo on Tuesday. “We will keep talking,” she said.';

const test = base.extend<{ site: OwnSite }>({
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

test('an open edit survives a new version, which comes when it is taken; then all works with the network off', async ({
  open,
  page,
  site
}) => {
  await make(page, open);
  const visit = page.locator('.chronicle li').filter({ hasText: 'Keller visits Oslo' });
  await visit.getByRole('button', { name: 'Correct' }).click();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await visit.getByLabel('Title').pressSequentially(' and Bergen');
  site.replace('the next');
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await expect(page.getByText('A new version is ready.')).toBeVisible();
  await expect(page.getByLabel('Title')).toHaveValue('Keller visits Oslo and Bergen');
  await page.getByRole('button', { name: 'Take it' }).click();
  await expect(page.locator('body')).toHaveAttribute('data-version', 'the next');
  await expect(page.locator('.chronicle')).toContainText('Keller visits Oslo and Bergen');
  await expect(page.getByText('A new version is ready.')).toHaveCount(0);
  await site.stop();
  for (const path of ['/', '/library', '/open/', '/embed/paris-moscow/']) await open(path);
  await open('/stories/paris-moscow/?since=2026');
  await page.locator('.chronicle li button').first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await make(page, open);
});

/** A story of one article, which a worker reads. */
async function make(page: Page, open: (path: string) => Promise<void>): Promise<void> {
  await open('/new/');
  await page.getByLabel('Paste an article').fill(TEXT);
  await page.getByRole('button', { name: 'Add this text' }).click();
  await page.getByLabel('Published on').fill('2026-02-06');
  await page.getByRole('button', { name: 'Make the story' }).click();
  await expect(page.locator('.chronicle')).toContainText('Keller visits Oslo');
}
