import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { hostArchive, packed } from '../support/archive.ts';
import { breaches } from '../support/axe.ts';
import { expect, test } from '../support/e2e.ts';
import { findShared } from '../support/find-shared.ts';

const NAMES = ['Ann Roth', 'Paul Hale', 'City Council'];
const DEEDS = ['Speaks', 'Votes', 'Travels to Bern'];

/** A file of made-up events, a day or two apart. */
function events(count: number, spoilt: readonly string[] = []): Buffer {
  const rows = Array.from({ length: count }, (_, at) => {
    const day = new Date(Date.UTC(2024, 0, 1 + at)).toISOString().slice(0, 10);
    return `${day},${NAMES[at % 3] ?? ''},${DEEDS[at % 3] ?? ''},https://example.org/${String(at)}`;
  });
  return Buffer.from(['date,who,what,link', ...rows, ...spoilt].join('\n'));
}

const SPOILT = [
  '31/2/2024,Ann Roth,Speaks,',
  'someday,<img src=x onerror=alert(1)>,Speaks,',
  '2024-02-03,Ann Roth',
  '=1+1,Paul Hale,Votes,'
];

async function choose(page: Page, buffer: Buffer, name = 'council.csv'): Promise<void> {
  await page.getByLabel('Choose a file').setInputFiles({ name, mimeType: 'text/csv', buffer });
}

test.describe('a file of dated events', () => {
  test('becomes a timeline in two steps, and nothing leaves the browser', async ({
    open,
    page
  }) => {
    await open('/');
    await page.getByRole('navigation').getByRole('link', { name: 'Open data' }).click();
    await page.locator('input[type=file]').waitFor({ state: 'attached' });
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.postData() !== null) sent.push(request.url());
    });
    await choose(page, events(700));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What are the columns?');
    await expect(page.getByLabel('Date', { exact: true })).toHaveValue('0');
    await expect(page.getByLabel('Actor')).toHaveValue('1');
    await expect(page.getByLabel('What happened')).toHaveValue('2');
    await expect(page.getByLabel('Link to the source')).toHaveValue('3');
    await page.getByRole('button', { name: 'Open the timeline' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('council.csv');
    await expect(page.getByText('700 events · 3 actors')).toBeVisible();
    await page.getByLabel('Find an actor').fill('hale');
    await page.getByLabel('Find an actor').press('Enter');
    await expect(page.locator('canvas').first()).toBeVisible();
    expect(sent).toEqual([]);
  });

  test('says which rows are no events, and why, before it opens the rest', async ({
    open,
    page
  }) => {
    await open('/open/');
    await choose(page, events(60, SPOILT));
    await page.getByRole('button', { name: 'Open the timeline' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('4 rows are no events');
    await expect(page.getByRole('row')).toHaveText([
      /Row/,
      /61\s*“31\/2\/2024” is a day that does not exist/,
      /62\s*“someday” is no date that is read\s*someday · <img src=x onerror=alert\(1\)>/,
      /63\s*2 cells where the header has 4/,
      /64\s*“=1\+1” is no date that is read/
    ]);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download all of these rows' }).click()
    ]);
    expect(download.suggestedFilename()).toBe('council.left-out.csv');
    expect(
      readFileSync(await download.path(), 'utf8')
        .split('\r\n')
        .at(-2)
    ).toBe("64,“=1+1” is no date that is read,'=1+1,Paul Hale,Votes,");
    await page.getByRole('button', { name: 'Open the other 60 events' }).click();
    await expect(page.getByText('60 events · 3 actors · 4 rows left out')).toBeVisible();
  });

  test('can have its columns changed, by keys alone', async ({ open, page }) => {
    await open('/open/');
    await choose(page, events(30));
    await page.getByLabel('Actor').focus();
    await page.keyboard.press('Home');
    await expect(page.getByLabel('Actor')).toHaveValue('none');
    for (let tab = 0; tab < 5; tab++) await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Open the timeline' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByText('30 events · 0 actors')).toBeVisible();
  });

  test('whose days and months could be either asks which comes first', async ({ open, page }) => {
    await open('/open/');
    await choose(page, Buffer.from('date,who\n6/2/2024,Ann Roth\n7/3/2024,Ann Roth\n'));
    await expect(page.getByLabel('In 6/2/2026, first comes')).toHaveValue('none');
    await page.getByRole('button', { name: 'Open the timeline' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('2 rows are no events');
    await page.getByRole('button', { name: 'Change the columns' }).click();
    await page.getByLabel('In 6/2/2026, first comes').selectOption('the day');
    await page.getByRole('button', { name: 'Open the timeline' }).click();
    await expect(page.getByText('2 events · 1 actor')).toBeVisible();
  });

  for (const [what, buffer, message] of [
    [
      'is a picture',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]),
      /is a binary file; wanted CSV/
    ],
    ['is empty', Buffer.alloc(0), /is empty; wanted a row of column names/],
    ['is in UTF-16', Buffer.from('\uFEFFdate,who', 'utf16le'), /is encoded in UTF-16/]
  ] as const) {
    test(`that ${what} is refused in one sentence, and another may be chosen`, async ({
      open,
      page
    }) => {
      await open('/open/');
      await choose(page, buffer);
      await expect(page.getByRole('alert')).toHaveText(message);
      await choose(page, events(10));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('What are the columns?');
    });
  }

  test('without a date cannot be opened before somebody says which column it is', async ({
    open,
    page
  }) => {
    await open('/open/');
    await choose(page, Buffer.from('who,what\nAnn Roth,speaks\n'));
    await expect(page.getByText('Say which column is the date.')).toBeVisible();
    await page.getByRole('button', { name: 'Open the timeline' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What are the columns?');
  });

  for (const theme of ['light', 'dark'] as const)
    test(`breaks no rule of axe in any step, ${theme}, and none is wider than a phone`, async ({
      open,
      page
    }) => {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width: 390, height: 844 });
      const check = async (): Promise<void> => {
        expect(await breaches(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      };
      await open('/open/');
      await check();
      await choose(page, events(700, SPOILT));
      await page.getByRole('button', { name: 'Open the timeline' }).waitFor();
      await check();
      await page.getByRole('button', { name: 'Open the timeline' }).click();
      await page.getByRole('button', { name: 'Open the other 700 events' }).waitFor();
      await check();
      await page.getByRole('button', { name: 'Open the other 700 events' }).click();
      await page.locator('canvas').first().waitFor();
      await check();
    });

  test('of 95,540 events shows the lanes of three whom one looks for, an action each', async ({
    open,
    page
  }) => {
    const icews = findShared('datasets/icews18.csv');
    test.skip(icews === null, 'needs datasets/icews18.csv in the shared folder, which is not here');
    await open('/open/');
    await page.getByLabel('Choose a file').setInputFiles(icews ?? '');
    await page.getByRole('button', { name: 'Open the timeline' }).click();
    await expect(page.getByText('95,540 events · 11,384 actors')).toBeVisible();
    for (const [asked, name] of [
      ['lavrov', 'Sergey Viktorovich Lavrov'],
      ['macron', 'Emmanuel Macron'],
      ['putin', 'Vladimir Putin']
    ] as const) {
      await page.getByLabel('Find an actor').fill(asked);
      await page.getByLabel('Find an actor').press('Enter');
      await expect(page.getByText(name, { exact: true }).first()).toBeInViewport();
    }
  });

  test('that is an archive is opened at a window of its time, of which alone its bytes are asked for', async ({
    open,
    page,
    baseURL
  }) => {
    const archive = await archiveOf(20_000);
    const asked = await hostArchive(page, '/archives/made-up.parquet', archive);
    await open(`/open/?archive=${encodeURIComponent(`${baseURL ?? ''}archives/made-up.parquet`)}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Which time?');
    await expect(page.getByText('20,000 events, 1990-01-01 to 2044-10-03')).toBeVisible();
    await page.getByLabel('From').fill('2024-01-01');
    await page.getByLabel('Up to and with').fill('2024-01-07');
    await page.getByRole('button', { name: 'Open the timeline' }).click();
    await expect(page.getByText('7 events · 3 actors')).toBeVisible();
    expect(asked.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(archive.length / 2);
    await page.getByLabel('Find an actor').fill('hale');
    await page.getByLabel('Find an actor').press('Enter');
    await expect(page).toHaveURL(/since=2024-01-01&until=2024-01-07&pin=Paul\+Hale/);
    await page.reload();
    await expect(page.getByText('7 events · 3 actors')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Take Paul Hale from the top' })).toBeVisible();
    await page.getByRole('button', { name: 'Paul Hale', exact: true }).click();
    await expect(page.getByText('Around Paul Hale')).toBeVisible();
    await page.goBack();
    await expect(page.getByText('Around Paul Hale')).toHaveCount(0);
  });

  test('at an address of another host is not asked for', async ({ open, page }) => {
    await open('/open/?archive=https%3A%2F%2Fexample.org%2Fa.parquet');
    await expect(page.getByLabel('Choose a file')).toBeAttached();
  });
});

/** An archive of so many made-up events, one a day. */
function archiveOf(count: number): Promise<Buffer> {
  const rows = Array.from({ length: count }, (_, at) => {
    const day = new Date(Date.UTC(1990, 0, 1 + at)).toISOString().slice(0, 10);
    return `${day},${NAMES[at % 3] ?? ''},${DEEDS[at % 3] ?? ''} for the ${String(at)}th time`;
  });
  return packed(['date,who,what', ...rows].join('\n'));
}
