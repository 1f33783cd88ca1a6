import { expect, test } from '../support/e2e.ts';

const STORY = '/stories/paris-moscow/';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test.beforeEach(async ({ open, page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(STORY);
});

test('the question mark lists the keys, Escape returns to the mark', async ({ page }) => {
  const mark = page.locator('.mark[tabindex="0"]');
  await mark.focus();
  await page.keyboard.press('?');
  const list = page.getByRole('dialog', { name: 'Keys' });
  await expect(list).toBeVisible();
  for (const words of ['the next hit', 'copy the quote', 'zoom in and out', 'show all'])
    await expect(list).toContainText(words);
  await page.keyboard.press('Escape');
  await expect(list).toHaveCount(0);
  await expect(mark).toBeFocused();
});

test('a button lists the keys too', async ({ page }) => {
  await page.getByRole('button', { name: 'Keys' }).click();
  await page.getByRole('dialog', { name: 'Keys' }).getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('C copies the quote with speaker, date, on whose word and where, and says so', async ({
  page
}) => {
  await page.locator('[data-mark^="sergey-lavrov "]').focus();
  await page.keyboard.press('c');
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('If you want to call and have a serious conversation, then call.');
  expect(copied).toContain('\nSergey Lavrov\n');
  expect(copied).toMatch(/between Wed 4 and Fri 6 Feb 2026/);
  expect(copied).toContain('POLITICO, Paris, 6 Feb 2026, ');
});

test('C copies what has the focus after its card was closed, too', async ({ page }) => {
  await page.locator('[data-mark^="sergey-lavrov "]').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.keyboard.press('c');
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
});

test('the card copies too', async ({ page }) => {
  await page.locator('[data-mark^="dmitry-peskov "]').click();
  await page.getByRole('button', { name: /^Copy (quote|words)$/ }).click();
  await expect(page.getByText('Copied with its citation.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('paragraph');
});

test('the original opens only where the article has an address', async ({ page }) => {
  await page.locator('[data-mark^="dmitry-peskov "]').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(page.getByRole('link', { name: /Open the original/ })).toHaveCount(0);
});

test('single keys do nothing outside the timeline', async ({ page }) => {
  await page.getByRole('button', { name: 'Fit', exact: true }).focus();
  for (const key of ['g', '?', 'c', '/', '+', '.']) await page.keyboard.press(key);
  await expect(page.getByRole('button', { name: 'True scale' })).toHaveAttribute(
    'aria-pressed',
    'false'
  );
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByText('Copied')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Fit', exact: true })).toBeFocused();
});
