import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { KeptStory } from '#lib/domain/kept-story.ts';
import { writeBackup } from '#lib/io/backup/backup-file.ts';
import { aKeptStory, anArticle, anEntry } from '../support/any-journal.ts';
import { breaches } from '../support/axe.ts';
import { expect, test } from '../support/e2e.ts';
import { noise } from '../support/noise.ts';

const visit = { article: 'council', exact: 'met in Bern' };

function story(id: string, title: string, text?: string): KeptStory {
  const articles = [anArticle('council', text)];
  const changes = [{ do: 'title', to: title } as const, { do: 'bring', articles } as const];
  const { summary } = aKeptStory(id);
  return aKeptStory(id, {
    summary: { ...summary, title, events: ['The council meets'] },
    entries: [anEntry(`${id}-first`, { do: 'together', changes })]
  });
}

const STORIES = [
  story('bern', 'A council in Bern'),
  story('basel', 'A fair in Basel', 'A fair opened in Basel on Friday.\n\nThe Zürich band played.')
];

async function restore(page: Page, stories: readonly KeptStory[], name = 'b.json'): Promise<void> {
  await choose(page, Buffer.from(writeBackup(stories)), name);
  await page.getByRole('button', { name: 'Do it' }).click();
  await expect(page.getByText('Done. What the file has is here.')).toBeVisible();
}

async function choose(page: Page, buffer: Buffer, name = 'b.json'): Promise<void> {
  const files = [{ name, mimeType: 'application/json', buffer }];
  await page.getByLabel('Restore a backup').setInputFiles(files);
}

async function titles(page: Page): Promise<string[]> {
  return page.locator('li h2').allTextContents();
}

async function download(page: Page, button: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click()
  ]);
  expect(file.suggestedFilename()).toMatch(/^dateline-backup-\d{4}-\d{2}-\d{2}\.json$/);
  return readFileSync(await file.path(), 'utf8');
}

test.describe('the library', () => {
  test('is empty at first, and says what to do', async ({ open, page }) => {
    await open('/library/');
    await expect(page.getByRole('heading', { name: 'Nothing here yet' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Bring in an article' })).toHaveAttribute(
      'href',
      '/new'
    );
    await page.getByRole('button', { name: 'Open a copy of the example' }).click();
    await expect(page).toHaveURL(/\/edit\/?\?story=[\da-f]{32}$/);
    await page.goBack();
    await expect(page.getByRole('link', { name: /Paris tries to get through/ })).toBeVisible();
  });

  test('copies, archives, renames and deletes, each with a way back, and asks no host', async ({
    open,
    page
  }) => {
    await open('/library/');
    await page.waitForLoadState('networkidle');
    const asked: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith('blob:')) asked.push(request.url());
    });
    await restore(page, STORIES);
    await page.getByRole('button', { name: 'Ask the browser to keep it' }).click();
    await expect(page.getByText(/made no promise|has promised/)).toBeVisible();
    await page.getByRole('button', { name: 'Duplicate: “A fair in Basel”' }).press('Enter');
    await expect(page.locator('li h2')).toHaveText([
      'A fair in Basel (copy)',
      'A council in Bern',
      'A fair in Basel'
    ]);
    await page.getByRole('button', { name: 'Rename: “A fair in Basel (copy)”' }).press('Enter');
    await page.getByLabel('Title of the story').fill('A fair');
    await expect(page.getByText('Saved', { exact: true })).toBeVisible({ timeout: 1000 });
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Rename: “A fair”' })).toBeFocused();
    for (let tab = 0; tab < 2; tab++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.locator('li')).toHaveCount(2);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.locator('li')).toHaveCount(3);
    await page.getByRole('button', { name: 'Delete: “A fair”' }).click();
    await expect(page.getByText('“A fair” is deleted.')).toBeVisible();
    await page.getByRole('button', { name: 'Deleted 1' }).click();
    await expect(page.locator('li')).toContainText('can be brought back for 30 more days');
    await page.getByRole('button', { name: 'Bring back: “A fair”' }).click();
    await page.getByRole('button', { name: 'In work 3' }).click();
    await page.getByRole('button', { name: 'Delete: “A fair”' }).click();
    await page.getByRole('button', { name: 'Deleted 1' }).click();
    await page.getByRole('button', { name: 'Empty now, for good' }).click();
    await expect(page.getByText('Nothing is deleted.')).toBeVisible();
    await page.reload();
    await expect(page.locator('li')).toHaveCount(2);
    expect(asked.filter((url) => !url.includes('/library/') && !url.includes('/_app/'))).toEqual(
      []
    );
    expect(asked.length, 'only what the reload asks for').toBeGreaterThan(0);
  });

  test('is searched in titles, events and the words of all articles', async ({ open, page }) => {
    await open('/library/');
    await restore(page, STORIES);
    const find = page.getByLabel('Find in titles, events and articles');
    await find.fill('zurich band');
    await expect(page.getByText('One story has “zurich band”.')).toBeVisible();
    await expect(page.locator('li')).toContainText('In an article The Zürich band played.');
    await find.fill('council');
    await expect(page.locator('li h2')).toHaveCount(2);
    await find.fill('zebra');
    await expect(page.getByText('No story here has “zebra”.')).toBeVisible();
  });

  test('is backed up to one file and restored elsewhere to the same bytes', async ({
    open,
    page,
    browser,
    baseURL
  }) => {
    await open('/library/');
    await restore(page, STORIES);
    const first = await download(page, 'Back up everything');
    const elsewhere = await browser.newContext({ baseURL: baseURL ?? '' });
    const other = await elsewhere.newPage();
    await other.goto('/library/');
    await choose(other, Buffer.from(first));
    await expect(other.getByText('Not here yet: it is added.')).toHaveCount(2);
    await other.getByRole('button', { name: 'Do it' }).click();
    expect(await download(other, 'Back up everything')).toBe(first);
    await elsewhere.close();
  });

  test('refuses a file that is no whole backup of ours, and keeps nothing of it', async ({
    open,
    page
  }) => {
    const good = writeBackup(STORIES);
    await open('/library/');
    for (const [spoilt, message] of [
      [good.slice(0, good.length / 2), 'b.json is cut off: it ends in the middle'],
      [
        good.replace('Friday', 'Sunday'),
        'b.json was altered: the story “A fair in Basel” is not what its checksum says'
      ],
      [good.replace('backup/1', 'backup/9'), 'b.json is dateline-backup/9'],
      ['{"a":1}', 'b.json is no backup of Dateline']
    ] as const) {
      await choose(page, Buffer.from(spoilt));
      await expect(page.getByRole('alert')).toContainText(message);
      await expect(page.getByRole('heading', { name: 'Nothing here yet' })).toBeVisible();
    }
  });

  test('asks what is to happen with what is here already', async ({ open, page }) => {
    await open('/library/');
    await restore(page, STORIES);
    const [bern, basel] = STORIES as [KeptStory, KeptStory];
    const theirs = {
      ...bern,
      entries: [...bern.entries, anEntry('t', { do: 'title', to: 'Them' })]
    };
    await choose(page, Buffer.from(writeBackup([theirs, basel])));
    await expect(page.getByText('Here already, and the same: nothing happens.')).toBeVisible();
    await page.getByLabel('Keep both:').check();
    await page.getByRole('button', { name: 'Do it' }).click();
    await expect(page.locator('li h2')).toHaveCount(3);
    expect(await titles(page)).toContain('A council in Bern (restored)');
    await choose(page, Buffer.from(writeBackup([theirs])));
    await page.getByLabel('Replace:').check();
    await page.getByRole('button', { name: 'Do it' }).click();
    await expect(page.getByRole('link', { name: 'Them' })).toBeVisible();
  });

  test('merges a colleague’s file and lets the person pick where the two differ', async ({
    open,
    page
  }) => {
    await open('/library/');
    const [bern] = STORIES as [KeptStory, KeptStory];
    const named = (id: string, to: string) =>
      anEntry(id, { do: 'rename', event: visit, to, why: '' }, 9);
    await restore(page, [{ ...bern, entries: [...bern.entries, named('o', 'The council meets')] }]);
    const theirs = [...bern.entries, named('t', 'Council in session')];
    const file = Buffer.from(writeBackup([{ ...bern, entries: theirs }]));
    await page
      .getByLabel('Merge a file: “A council in Bern”')
      .setInputFiles([{ name: 'paul.json', mimeType: 'application/json', buffer: file }]);
    await expect(page.getByText('The file adds one change.')).toBeVisible();
    const ask = page.getByRole('group', { name: 'Name of “met in Bern”' });
    await expect(ask.getByLabel('Here: The council meets (Ann Roth)')).not.toBeChecked();
    await page.getByRole('button', { name: 'Do it' }).click();
    await expect(page.getByRole('alert')).toContainText('Choose first');
    await ask.getByLabel('Here: The council meets').check();
    await page.getByRole('button', { name: 'Do it' }).click();
    const { stories } = JSON.parse(await download(page, 'Back up everything')) as {
      stories: KeptStory[];
    };
    const said = stories[0]?.entries.map(({ change }) => ('to' in change ? change.to : change.do));
    expect(said).toEqual([
      'together',
      'The council meets',
      'Council in session',
      'The council meets'
    ]);
  });
});

test.describe('where the browser cannot keep it', () => {
  test('a full disk is told in one sentence, nothing is lost, and it is saved when there is room', async ({
    open,
    page,
    baseURL
  }) => {
    const client = await page.context().newCDPSession(page);
    const { origin } = new URL(baseURL ?? '');
    await client.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 60_000 });
    await open('/library/');
    await restore(page, STORIES);
    const large = story('large', 'Too large', noise(200_000));
    await choose(page, Buffer.from(writeBackup([story('small', 'Small'), large])));
    await page.getByRole('button', { name: 'Do it' }).click();
    await expect(page.getByText('There is no room left on this disk')).toBeVisible();
    await page.getByRole('button', { name: 'Leave it' }).click();
    await expect(page.locator('li')).toHaveCount(2);
    await page.getByRole('button', { name: 'Rename: “A fair in Basel”' }).click();
    const long = `Kept in memory ${noise(100_000)}`;
    await page.getByLabel('Title of the story').fill(long);
    await page.keyboard.press('Enter');
    await expect(page.getByText('There is no room left on this disk')).toBeVisible();
    await expect(page.getByText('The last change is not saved yet')).toBeVisible();
    expect(await download(page, 'Download a backup now')).toContain('Kept in memory');
    await client.send('Storage.overrideQuotaForOrigin', { origin });
    await page.getByRole('button', { name: 'Try again now' }).click();
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();
    await page.reload();
    await expect(page.locator('li h2').first()).toHaveText(long);
  });

  test('a browser that keeps nothing says so', async ({ open, page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', { value: undefined });
    });
    await open('/library/');
    await expect(page.getByRole('alert')).toContainText('This browser keeps nothing for this site');
  });
});

test('two tabs that work on one story end equal', async ({ open, page, context }) => {
  await open('/library/');
  await restore(page, STORIES.slice(0, 1));
  const other = await context.newPage();
  await other.goto('/library/');
  for (const [tab, at] of [
    [page, 1],
    [other, 2]
  ] as const) {
    await tab.getByRole('button', { name: /^Rename/ }).click();
    await tab.getByLabel('Title of the story').fill(`From tab ${at}`);
  }
  await page.getByLabel('Title of the story').press('Enter');
  await other.getByLabel('Title of the story').press('Enter');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await expect(other.getByText('Saved', { exact: true })).toBeVisible();
  for (const tab of [page, other]) {
    await expect(tab.getByRole('link', { name: /From tab/, includeHidden: true })).toHaveCount(1);
  }
  const [here, there] = [
    await download(page, 'Back up everything'),
    await download(other, 'Back up everything')
  ];
  expect(here).toBe(there);
  expect(here.match(/From tab \d/g)?.sort()).toEqual(
    expect.arrayContaining(['From tab 1', 'From tab 2'])
  );
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`axe and a narrow screen, ${colorScheme}`, () => {
    test.use({ colorScheme, viewport: { width: 390, height: 844 } });

    test('find nothing to complain of', async ({ open, page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await open('/library/');
      const check = async (): Promise<void> => {
        expect(await breaches(page)).toEqual([]);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width).toBe(390);
      };
      const [bern] = STORIES as [KeptStory, KeptStory];
      await restore(page, [bern, story('long', `A ${'very'.repeat(60)} long title`)]);
      await page.getByLabel('Find in titles').fill('bern');
      await check();
      const theirs = [...bern.entries, anEntry('t', { do: 'title', to: 'Them' }, 9)];
      await choose(page, Buffer.from(writeBackup([{ ...bern, entries: theirs }])));
      await expect(page.getByText('Here already, and different')).toBeVisible();
      await check();
    });
  });
}
