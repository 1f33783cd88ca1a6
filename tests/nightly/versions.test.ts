// A site that changes, breaks or goes away while its pages are open; docs/faults.md has the table.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { SITE } from '../support/build.js';
import { expect, test } from '../support/e2e-own-site.ts';

const STORY = '/stories/paris-moscow/';
const READY = 'A new version is ready.';
const MISSING = 'A part of this page could not be loaded';

async function untilKept(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready);
}

async function lookForUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });
}

function cacheNames(page: Page): Promise<string[]> {
  return page.evaluate(() => caches.keys());
}

/** A page of one's own: what it complains of is part of the test. */
async function another(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(path);
  await page.locator('html[data-hydrated]').waitFor({ state: 'attached' });
  return page;
}

test('what is kept of a language is all of it, and takes less than 8 MB', async ({
  open,
  page
}) => {
  await open('/');
  await untilKept(page);
  const sizes = await page.evaluate(async () => {
    const cache = await caches.open((await caches.keys())[0] ?? '');
    const answers = await cache.matchAll();
    return Promise.all(answers.map(async (answer) => (await answer.blob()).size));
  });
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  console.log(JSON.stringify({ files: sizes.length, bytes }));
  expect(sizes.length).toBeGreaterThan(150);
  expect(bytes).toBeLessThan(8e6);
});

test('a version that cannot be had whole is not taken, and the one before goes on working', async ({
  open,
  page,
  site
}) => {
  await open('/');
  await untilKept(page);
  const before = await cacheNames(page);
  site.replace('the next');
  site.remove('page-writer.js');
  await lookForUpdate(page).catch(() => undefined);
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const { installing, waiting } = await navigator.serviceWorker.ready;
        return [installing, waiting];
      })
    )
    .toEqual([null, null]);
  expect(await cacheNames(page)).toEqual(before);
  await expect(page.getByText(READY)).toHaveCount(0);
  await site.stop();
  await open('/new/');
  await expect(page.getByLabel('Paste an article')).toBeVisible();
});

test('two tabs: one takes the new version, the other goes on with its own and says so', async ({
  open,
  page,
  site,
  context
}) => {
  await open(STORY);
  await untilKept(page);
  const other = await another(context, '/');
  site.replace('the next');
  await lookForUpdate(page);
  await other.getByText(READY).waitFor();
  await other.getByRole('button', { name: 'Take it' }).click();
  await expect(other.locator('body')).toHaveAttribute('data-version', 'the next');
  await expect(page.getByText('Another tab has taken a new version.')).toBeVisible();
  expect(await cacheNames(page)).toHaveLength(2);
  // What the open page has not loaded yet is there still, although its host has it no longer.
  await site.stop();
  await page.getByRole('button', { name: 'Later' }).click();
  await page.locator('.chronicle li button').first().click();
  await expect(page.getByRole('dialog').first()).toBeVisible();
  await site.resume();
  await page.goto('/');
  await expect(page.locator('body')).toHaveAttribute('data-version', 'the next');
  await expect.poll(() => cacheNames(page), { timeout: 15_000 }).toHaveLength(1);
});

test('what a page has that no disk has is asked about before a new version is taken', async ({
  open,
  page,
  site
}) => {
  await open('/read/');
  await untilKept(page);
  await page.getByLabel('The article').fill('President Anna Keller visited Oslo on Tuesday.');
  site.replace('the next');
  await lookForUpdate(page);
  await page.getByRole('button', { name: 'Take it' }).click();
  await expect(page.getByText('Something on this page is not kept yet')).toBeVisible();
  await page.getByRole('button', { name: 'Later' }).click();
  await expect(page.getByLabel('The article')).toHaveValue(/^President/);
});

test('a cache that lost files mends itself on the next visit', async ({ open, page, site }) => {
  await open('/');
  await untilKept(page);
  const lost = await page.evaluate(async () => {
    const cache = await caches.open((await caches.keys())[0] ?? '');
    const gone = ['/new/', '/page-writer.js'];
    for (const path of gone) await cache.delete(path);
    return gone;
  });
  await open('/library/');
  await expect
    .poll(
      () =>
        page.evaluate(async (paths) => {
          const found = await Promise.all(paths.map((path) => caches.match(path)));
          return found.every((each) => each !== undefined);
        }, lost),
      { timeout: 15_000 }
    )
    .toBe(true);
  await site.stop();
  await open('/new/');
});

test('an address that is neither kept nor reached says so, and what is kept is a link away', async ({
  open,
  page,
  site,
  context
}) => {
  await open('/');
  await untilKept(page);
  await site.stop();
  const lost = await context.newPage();
  await lost.goto('/stories/another/');
  await expect(lost.getByRole('heading', { level: 1 })).toHaveText(
    'This page cannot be had without a network'
  );
  await lost.getByRole('link', { name: 'See all stories' }).click();
  await expect(lost.getByRole('link', { name: /Paris tries to get through/ })).toBeVisible();
});

test('each language keeps its own site, and neither touches the other’s', async ({
  open,
  page,
  site
}) => {
  await open('/');
  await untilKept(page);
  await open('/fr/');
  await expect
    .poll(
      () =>
        page.evaluate(async () => {
          const { scope, active } = (await navigator.serviceWorker.getRegistration()) ?? {};
          return scope?.endsWith('/fr/') === true && active?.state === 'activated';
        }),
      { timeout: 30_000 }
    )
    .toBe(true);
  await expect
    .poll(async () => (await cacheNames(page)).map((name) => name.split(':')[1]).sort())
    .toEqual(['/', '/fr/']);
  await site.stop();
  await open('/fr/new/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await open('/new/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test.describe('without a worker that keeps the site', () => {
  test.use({ serviceWorkers: 'block' });

  test('a script that is gone after a deploy is told at once, with a way on', async ({
    context
  }) => {
    const page = await another(context, STORY);
    await page.route('**/_app/immutable/**', (route) => route.fulfill({ status: 404 }));
    await page.locator('.chronicle li button').first().click();
    await expect(page.getByRole('alert')).toContainText(MISSING);
    await expect(page.getByRole('alert')).toContainText('What was saved is safe.');
    await expect(page.locator('.chronicle')).toBeVisible();
    await page.unroute('**/_app/immutable/**');
    await Promise.all([
      page.waitForEvent('load'),
      page.getByRole('button', { name: 'Load the page again' }).click()
    ]);
    await expect(page.locator('h1')).toBeVisible();
  });

  test('a worker whose script is gone is told, and the text stays', async ({ site, context }) => {
    const page = await another(context, '/read/');
    for (const file of readdirSync(join(SITE, '_app/immutable/workers')))
      if (file.startsWith('reader-')) site.remove(`_app/immutable/workers/${file}`);
    await page.getByLabel('The article').fill('President Anna Keller visited Oslo on Tuesday.');
    await page.getByLabel('Published on').fill('2026-02-06');
    await page.getByRole('button', { name: 'Read it' }).click();
    await expect(page.getByRole('alert')).toContainText('Your text is still here.');
    await expect(page.getByLabel('The article')).toHaveValue(/^President/);
  });

  test('a network that goes before a page is loaded from a link is told, with a way back', async ({
    site,
    context
  }) => {
    const page = await another(context, '/');
    await site.stop();
    await page.getByRole('link', { name: 'Open data' }).click();
    await expect(page.getByRole('alert')).toContainText(MISSING);
    await site.resume();
  });
});
