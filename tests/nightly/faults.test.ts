// What becomes of somebody's work when something breaks under it; docs/faults.md has the table.
import { chromium, type CDPSession, type Page } from '@playwright/test';
import { ensureBrowser } from '../support/browser.js';
import { expect, test } from '../support/e2e.ts';
import { noise } from '../support/noise.ts';
import { entryOf, makeStory, savedNotice } from '../support/story-in-work.ts';

const TEXT =
  'BERN — President Anna Keller visited Oslo on Tuesday. Her minister Paul Orlik met envoys in Bergen on Wednesday. “We will keep talking,” she said.';

type Open = (path: string) => Promise<void>;

/** A story of one article, on its desk. */
async function begin(page: Page, open: Open): Promise<void> {
  await makeStory({ page, open }, TEXT);
  await expect(savedNotice(page)).toBeVisible();
}

/** Gives the event of the visit another title. */
async function retitle(page: Page, to: string): Promise<void> {
  const visit = page.locator('.chronicle li').filter({ hasText: 'Oslo' }).first();
  if ((await visit.getByLabel('Title').count()) === 0)
    await visit.getByRole('button', { name: 'Correct' }).click();
  await visit.getByLabel('Title').fill(to);
  await visit.getByLabel('Title').press('Enter');
}

function protocol(page: Page): Promise<CDPSession> {
  return page.context().newCDPSession(page);
}

test('a quota that is taken away is told, keeps the change in memory, and saves it once it is back', async ({
  open,
  page,
  baseURL
}) => {
  const client = await protocol(page);
  const { origin } = new URL(baseURL ?? '');
  await begin(page, open);
  await page.getByRole('button', { name: 'Story', exact: true }).click();
  await client.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  // The browser believes what it found out about the room for half a minute.
  await page.waitForTimeout(31_000);
  const long = `Kept in memory ${noise(100_000)}`;
  await page.getByLabel('Title of the story').fill(long);
  await expect(page.locator('[data-save="cannot"]').first()).toContainText(
    'There is no room left on this disk, or this browser gives the site no more of it.'
  );
  await expect(page.locator('h1')).toHaveText(long);
  await client.send('Storage.overrideQuotaForOrigin', { origin });
  await page.getByRole('button', { name: 'Try again now' }).first().click();
  await expect(savedNotice(page)).toBeVisible();
  await page.reload();
  await expect(page.locator('h1')).toHaveText(long);
});

test('a database that is deleted under an open story is told, and all of it can still be downloaded', async ({
  open,
  page,
  baseURL
}) => {
  const client = await protocol(page);
  await begin(page, open);
  await client.send('Storage.clearDataForOrigin', {
    origin: new URL(baseURL ?? '').origin,
    storageTypes: 'indexeddb'
  });
  await retitle(page, 'Keller goes to Oslo');
  const notice = page.locator('[data-save="cannot"]').first();
  await expect(notice).toContainText('This story is no longer in this browser');
  await expect(notice).toContainText('Download a backup and restore it in the library.');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download a backup now' }).first().click()
  ]);
  await open('/library/');
  await page.getByLabel('Restore a backup').setInputFiles(await file.path());
  await page.getByRole('button', { name: 'Do it' }).click();
  await page.locator('li h2 a').first().click();
  await expect(entryOf(page, 'Keller goes to Oslo')).toBeVisible();
});

test('a worker that the browser ends is told, and the next reading has a new one', async ({
  open,
  page
}) => {
  const READER = '**/workers/reader-*.js';
  await page.route(READER, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: `${MORTAL}\n${await answer.text()}` });
  });
  await open('/read/');
  await page.getByLabel('The article').fill(TEXT);
  await page.getByLabel('Published on').fill('2026-02-06');
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page.getByRole('alert')).toContainText('Your text is still here.');
  await expect(page.getByRole('alert')).toContainText('the browser ended the worker');
  await expect(page.getByLabel('The article')).toHaveValue(TEXT);
  await page.unroute(READER);
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page.locator('.chronicle')).toContainText('Keller visits Oslo');
});

/** Makes a worker end soon after it got something to do, and before it answers. */
const MORTAL = `{
  const post = self.postMessage.bind(self);
  self.postMessage = (message) => { if ('alive' in message) post(message); };
  self.addEventListener('message', () => setTimeout(() => self.close(), 300));
}`;

test('the clock, moved a year either way, changes no order and forgets no story', async ({
  open,
  page
}) => {
  await page.clock.install({ time: new Date('2026-03-01T10:00:00Z') });
  await begin(page, open);
  await page.clock.setFixedTime(new Date('2025-03-01T10:00:00Z'));
  await retitle(page, 'Keller goes to Oslo');
  await page.clock.setFixedTime(new Date('2027-03-01T10:00:00Z'));
  await retitle(page, 'Keller is in Oslo');
  await page.clock.runFor(1000);
  await expect(savedNotice(page)).toBeVisible();
  await page.reload();
  await expect(entryOf(page, 'Keller is in Oslo')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await expect(entryOf(page, 'Keller goes to Oslo')).toBeVisible();
});

test('what was deleted is still there when the clock is moved a year forwards', async ({
  open,
  page
}) => {
  await page.clock.install({ time: new Date('2026-03-01T10:00:00Z') });
  await open('/library/');
  await page.getByRole('button', { name: 'Open a copy of the example' }).click();
  await open('/library/');
  await page.getByRole('button', { name: /^Delete:/ }).click();
  await page.clock.setFixedTime(new Date('2027-03-01T10:00:00Z'));
  for (let visit = 0; visit < 2; visit++) {
    await page.reload();
    await page.getByRole('button', { name: 'Deleted 1' }).click();
    await expect(page.getByRole('button', { name: /^Bring back:/ })).toBeVisible();
  }
});

test('a tab that is frozen in the middle of a word has it saved when it thaws, and what others did meanwhile', async ({
  open,
  page,
  context
}) => {
  await begin(page, open);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(savedNotice(other)).toBeVisible();
  const client = await protocol(page);
  await page.getByRole('button', { name: 'Story', exact: true }).click();
  await page.getByLabel('Title of the story').pressSequentially(' and after');
  await client.send('Page.setWebLifecycleState', { state: 'frozen' });
  await entryOf(other, 'Orlik').getByRole('button', { name: 'No event' }).click();
  await expect(savedNotice(other)).toBeVisible();
  await client.send('Page.setWebLifecycleState', { state: 'active' });
  await expect(savedNotice(page)).toBeVisible();
  await expect(entryOf(page, 'Orlik')).toHaveCount(0);
  await expect(other.locator('h1')).toContainText('and after');
});

test('on a processor six times slower a story is begun, corrected and saved', async ({
  open,
  page
}) => {
  const client = await protocol(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  await begin(page, open);
  await retitle(page, 'Keller goes to Oslo');
  await expect(savedNotice(page)).toBeVisible();
  await page.reload();
  await expect(entryOf(page, 'Keller goes to Oslo')).toBeVisible({ timeout: 30_000 });
});

test('on a disk that does not answer nothing is called saved, and it is saved once it does', async ({
  open,
  page,
  context
}) => {
  await begin(page, open);
  const slow = await context.newPage();
  await slow.goto('/screenshot.png');
  await slow.evaluate(holdDisk);
  await retitle(page, 'Keller goes to Oslo');
  const status = page.locator('[data-save]').first();
  await expect(status).toHaveText('Saving …');
  await page.waitForTimeout(1500);
  await expect(status).toHaveText('Saving …');
  await slow.close();
  await expect(savedNotice(page)).toBeVisible();
  await page.reload();
  await expect(entryOf(page, 'Keller goes to Oslo')).toBeVisible();
});

/** Keeps the database busy for as long as the page is there: whoever else writes has to wait. */
function holdDisk(): Promise<void> {
  return new Promise((held) => {
    const opened = indexedDB.open('dateline');
    opened.onsuccess = () => {
      const database = opened.result;
      const names = [...database.objectStoreNames];
      const store = database.transaction(names, 'readwrite').objectStore(names[0] ?? '');
      const again = (): void => {
        held();
        store.count().onsuccess = again;
      };
      again();
    };
  });
}

test('a network that is lost in the middle of loading leaves a page that reads', async ({
  page,
  browser,
  baseURL
}) => {
  expect(page.url()).toBe('about:blank');
  const context = await browser.newContext({ baseURL: baseURL ?? '' });
  const half = await context.newPage();
  await half.route('**/_app/immutable/**/*.js', (route) => route.abort('connectionreset'));
  await half.goto('/stories/paris-moscow/');
  await expect(half.locator('h1')).toBeVisible();
  await expect(half.locator('.chronicle li').first()).toBeVisible();
  await expect(half.locator('section.source')).toBeVisible();
  await context.close();
});

test.describe('a zone that changes', () => {
  // Otherwise the browser is told a zone once and for all.
  test.use({ timezoneId: '' });

  test('while pages are open moves no date', async ({ open, page }) => {
    const client = await protocol(page);
    await open('/stories/paris-moscow/');
    const dates = page.locator('.chronicle .when');
    const before = await dates.allInnerTexts();
    for (const timezoneId of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      await client.send('Emulation.setTimezoneOverride', { timezoneId });
      await page
        .getByRole('button', { name: /unfold|true scale|fold/i })
        .first()
        .click();
      expect(await dates.allInnerTexts()).toEqual(before);
    }
    await client.send('Emulation.setTimezoneOverride', { timezoneId: 'Pacific/Kiritimati' });
    await begin(page, open);
    const visit = entryOf(page, 'Keller visits Oslo');
    await expect(visit.locator('.when')).toContainText('Tue 3 Feb');
    await client.send('Emulation.setTimezoneOverride', { timezoneId: 'Pacific/Pago_Pago' });
    await visit.getByRole('button', { name: 'Correct' }).click();
    await visit.getByLabel('Date').fill('Monday');
    await visit.getByLabel('Date').press('Enter');
    await expect(visit.locator('.when')).toContainText('Mon 2 Feb');
  });
});

test('a page that comes back as it was left follows what was done meanwhile, and goes on saving', async ({
  baseURL
}) => {
  // Playwright switches the cache of pages off unless it is told not to.
  const browser = await chromium.launch({
    ...(await ensureBrowser()),
    ignoreDefaultArgs: ['--disable-back-forward-cache']
  });
  const context = await browser.newContext({ baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await begin(page, async (path) => {
    await page.goto(path);
    await page.locator('html[data-hydrated]').waitFor({ state: 'attached' });
  });
  const desk = page.url();
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => {
      document.documentElement.dataset['persisted'] = String(persisted);
    });
  });
  await page.goto('/screenshot.png');
  const other = await context.newPage();
  await other.goto(desk);
  await entryOf(other, 'Orlik').getByRole('button', { name: 'No event' }).click();
  await expect(savedNotice(other)).toBeVisible();
  await page.goBack();
  await expect(entryOf(page, 'Orlik')).toHaveCount(0);
  await retitle(page, 'Keller goes to Oslo');
  await expect(savedNotice(page)).toBeVisible();
  await expect(entryOf(other, 'Keller goes to Oslo')).toBeVisible();
  await browser.close();
});
