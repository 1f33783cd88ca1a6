import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { breaches } from '../support/axe.ts';
import { expect, test } from '../support/e2e.ts';
import { ROOT } from '../support/install.js';

const ARTICLE = readFileSync(join(ROOT, 'data/articles/000_96fbdbca7af89b55.txt'), 'utf8');
const GERMAN =
  'Die Präsidentin reiste am Dienstag nach Oslo und sagte, dass das nicht von ihr sei.';

async function paste(page: Page, text: string, published = '2026-02-06'): Promise<void> {
  await page.getByLabel('The article').fill(text);
  await page.getByLabel('Published on').fill(published);
}

async function read(page: Page, text: string, published?: string): Promise<void> {
  await paste(page, text, published);
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page.getByRole('button', { name: 'Change the text' })).toBeVisible();
}

test.describe('the page to try it', () => {
  test('is a link away from where a story is begun', async ({ open, page }) => {
    await open('/new/');
    await page.getByRole('link', { name: 'Read one article without keeping it' }).click();
    await expect(page).toHaveURL(/\/read\/$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Read an article/);
  });

  test('shows the timeline of a pasted text as the story page does', async ({ open, page }) => {
    await open('/stories/paris-moscow/');
    const dates = await page.locator('.chronicle li .date').allTextContents();
    await open('/read/');
    await page.getByLabel('Headline').fill('Paris and Moscow');
    await page.getByLabel('Publisher', { exact: false }).first().fill('The Example');
    await read(page, ARTICLE);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Paris and Moscow');
    await expect(page.locator('.source')).toContainText('The Example, 6 Feb 2026');
    expect(await page.locator('.chronicle li .date').allTextContents()).toEqual(dates);
    await expect(page.locator('.mark').first()).toBeVisible();
    await page.locator('.mark[tabindex="0"]').focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
  });

  test('sends nothing once it is there: neither text nor date leaves the browser', async ({
    open,
    page
  }) => {
    await open('/read/');
    const asked: string[] = [];
    page.on('request', (request) => {
      asked.push(`${request.method()} ${new URL(request.url()).pathname}`);
      expect(request.postData()).toBeNull();
    });
    await read(page, ARTICLE);
    expect(asked.filter((each) => !/^GET \/_app\/immutable\/[\w./-]+$/.test(each))).toEqual([]);
    expect(asked.some((each) => each.includes('/workers/'))).toBe(true);
    expect(page.url()).toMatch(/\/read\/$/);
    expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, document.cookie]))).toBe(
      '[{},""]'
    );
  });

  test('lets scripts, workers and connections come from its own host alone', async ({
    open,
    page
  }) => {
    await open('/read/');
    const policy = await page
      .locator('meta[http-equiv="content-security-policy"]')
      .getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("worker-src 'self'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toContain('unsafe-eval');
  });

  test('treats markup in a text as text', async ({ open, page }) => {
    await open('/read/');
    const text =
      'President Anna Keller <img src=x onerror="document.title=1"> visited Oslo on Tuesday. <script>document.title=2</script> “It <b>will</b> hold,” Keller said.';
    await read(page, text);
    await expect(page.locator('.source')).toContainText('<img src=x onerror="document.title=1">');
    await expect(page.locator('article img, article script, .source b')).toHaveCount(0);
    await expect(page).toHaveTitle(/Read an article/);
  });

  test('says what is missing, at its field, and goes there', async ({ open, page }) => {
    await open('/read/');
    await page.getByRole('button', { name: 'Read it' }).click();
    const text = page.getByLabel('The article');
    await expect(text).toBeFocused();
    await expect(text).toHaveAccessibleDescription(/There is no text yet/);
    await text.fill('Anna Keller visited Oslo.');
    await expect(text).not.toHaveAccessibleDescription(/There is no text/);
    await page.getByRole('button', { name: 'Read it' }).click();
    const day = page.getByLabel('Published on');
    await expect(day).toBeFocused();
    await expect(day).toHaveAccessibleDescription(/Say on which day it was published/);
  });

  test('refuses a text that is too long, and says what it reads', async ({ open, page }) => {
    await open('/read/');
    await paste(page, 'She said so. '.repeat(100_000));
    await page.getByRole('button', { name: 'Read it' }).click();
    await expect(page.getByLabel('The article')).toHaveAccessibleDescription(
      /This text has 1,300,000 characters\. No more than [\d,]+ are read/
    );
  });

  test('says when a text is not English, and when it has no event', async ({ open, page }) => {
    await open('/read/');
    await read(page, GERMAN);
    await expect(page.getByText('This does not look like English')).toBeVisible();
    await expect(page.locator('.source')).toContainText('Präsidentin');
    await page.getByRole('button', { name: 'Change the text' }).click();
    await read(page, 'Rain, then more rain.');
    await expect(page.getByText('No event was found.')).toBeVisible();
  });

  test('keeps the text for another try, and its field has the focus', async ({ open, page }) => {
    await open('/read/');
    await read(page, ARTICLE);
    await page.getByRole('button', { name: 'Change the text' }).click();
    const text = page.getByLabel('The article');
    await expect(text).toBeFocused();
    expect(await text.inputValue()).toBe(ARTICLE);
    await expect(page.getByLabel('Published on')).toHaveValue('2026-02-06');
  });

  test('is led through by keys alone', async ({ open, page }) => {
    await open('/read/');
    await page.getByLabel('The article').focus();
    await page.keyboard.insertText(ARTICLE);
    await page.getByLabel('Published on').focus();
    await page.getByLabel('Published on').fill('2026-02-06');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 2, name: 'Chronicle' })).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Change the text' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByLabel('The article')).toBeFocused();
  });

  for (const published of ['0001-01-01', '9999-12-31'])
    test(`reads an article of ${published}`, async ({ open, page }) => {
      await open('/read/');
      await read(page, 'President Anna Keller visited Oslo on Tuesday, she said.', published);
      await expect(page.locator('.chronicle li').first()).toBeVisible();
    });

  for (const [colorScheme, width, isStory] of [
    ['light', 1440, false],
    ['dark', 390, true]
  ] as const) {
    const what = isStory ? 'a story and a text that cannot be read' : 'the form and its problems';
    test(`breaks no rule of axe and is no wider than ${String(width)} px, ${colorScheme}: ${what}`, async ({
      open,
      page
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const look = async (): Promise<void> => {
        expect(await breaches(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      };
      await open('/read/');
      if (isStory) await read(page, ARTICLE);
      await look();
      if (isStory) {
        await page.getByRole('button', { name: 'Change the text' }).click();
        await read(page, GERMAN);
      } else await page.getByRole('button', { name: 'Read it' }).click();
      await look();
    });
  }

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test('says why nothing can be read', async ({ page }) => {
      await page.goto('/read/');
      await expect(page.getByText('that is switched off here')).toBeVisible();
      await expect(page.getByLabel('The article')).toBeHidden();
    });
  });
});
