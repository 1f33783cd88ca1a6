import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readStoryDocument } from '#lib/io/story-document.ts';
import { fromPage } from '#lib/io/timelines/from-story.ts';
import { breaches } from '../support/axe.ts';
import { expect, test } from '../support/e2e.ts';
import { walkByKeys } from '../support/keyboard-journey.ts';
import { HOSTILE } from '../support/hostile.ts';
import { firstDocument, hostileDocument, pageOf, savePage } from '../support/saved-page.ts';

const MAX_BYTES = 450_000;

test.use({
  baseURL: 'file:///',
  offline: true,
  viewport: { width: 1440, height: 900 },
  permissions: ['clipboard-read', 'clipboard-write']
});

test('keys alone lead through a page of one file, from disk and without a network, as on the site', async ({
  open,
  page
}) => {
  const address = await savePage('journey', firstDocument());
  expect(statSync(fileURLToPath(address)).size).toBeLessThanOrEqual(MAX_BYTES);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(address);
  await walkByKeys(page);
  expect(page.url()).toMatch(/\.html\?event=.*#words-/);
  await open(page.url());
  await expect(page.locator('.source a.active').first()).toBeInViewport();
});

test('axe finds nothing to complain of on a page of one file, light and dark', async ({
  open,
  page
}) => {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await open(await savePage('axe', firstDocument()));
  await page.locator('.mark[tabindex="0"]').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await breaches(page)).toEqual([]);
  await page.getByRole('button', { name: 'Switch to the dark theme' }).click();
  await page.locator('.mark[tabindex="0"]').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await breaches(page)).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a page of one file reads as a chronicle, no control stands there dead', async ({
    page
  }) => {
    await page.goto(await savePage('plain', firstDocument()));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('.source')).toContainText('PARIS —');
    await expect(page.getByRole('button')).toHaveCount(0);
    const [text, source] = await Promise.all(
      ['.chronicle', '.source'].map((part) => page.locator(part).first().boundingBox())
    );
    expect(text?.x).toBeGreaterThan(30);
    expect(source?.x).toBeGreaterThan(700);
    await page
      .getByRole('link', { name: /^Note \d+$/ })
      .first()
      .click();
    await expect(page.locator('.chronicle li:target')).toBeInViewport();
  });
});

test('no words break out of a page of one file, and it carries them as they are', async ({
  open,
  page
}) => {
  const address = await savePage('hostile', hostileDocument(HOSTILE.join(' ')));
  await open(address);
  await page.locator('.mark[tabindex="0"]').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await page.evaluate(() => 'broken' in window)).toBe(false);
  const files = await Promise.all(HOSTILE.map((words) => pageOf(hostileDocument(words))));
  // Where no policy forbids it to make a document of a string.
  await page.goto('about:blank');
  const parsed = await page.evaluate(
    (written) =>
      written.map((file) => {
        const { scripts, title, body } = new DOMParser().parseFromString(file, 'text/html');
        const main = body.querySelectorAll('main').length;
        const attributes = [...body.querySelectorAll('*')]
          .flatMap((element) => element.getAttributeNames())
          .filter((name) => name.startsWith('on'));
        const carried = body.querySelector('#dateline-story')?.textContent ?? '';
        return { scripts: scripts.length, main, attributes, title, carried };
      }),
    files
  );
  for (const [index, { scripts, main, attributes, title, carried }] of parsed.entries()) {
    const words = HOSTILE[index] ?? '';
    expect({ words, scripts, main, attributes }).toEqual({
      words,
      scripts: 3,
      main: 1,
      attributes: []
    });
    expect(JSON.parse(carried)).toEqual(JSON.parse(hostileDocument(words)));
    expect(fromPage('it', files[index] ?? '')).toEqual(
      readStoryDocument('it', hostileDocument(words))
    );
    expect(title).toContain(words.slice(0, 4).trim());
  }
});
