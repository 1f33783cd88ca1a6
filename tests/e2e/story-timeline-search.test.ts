import type { Page } from '@playwright/test';
import { expect, test } from '../support/e2e.ts';

const STORY = '/stories/paris-moscow/';

const field = (page: Page) => page.getByRole('textbox', { name: 'Search events and quotes' });

test.beforeEach(async ({ open, page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(STORY);
});

test('slash leads from the timeline into the search, and nowhere else', async ({ page }) => {
  await page.getByRole('button', { name: 'Zoom in', exact: true }).focus();
  await page.keyboard.press('/');
  await expect(field(page)).not.toBeFocused();
  await page.locator('.mark[tabindex="0"]').focus();
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue('');
  await page.keyboard.press('Escape');
  await expect(page.locator('.mark[tabindex="0"]')).toBeFocused();
});

test('marks and entries that match stand out, in titles, quotes and actors', async ({ page }) => {
  for (const [words, count] of [
    ['technical', 1],
    ['PEOPLE LIKE', 0],
    ['serious conversation', 1],
    ['stanovaya', 1]
  ] as const) {
    await field(page).fill(words);
    await expect(page.locator('.chronicle li.hit')).toHaveCount(count);
    await expect(page.locator('.timeline .mark.hit')).toHaveCount(count);
  }
});

test('Enter goes from hit to hit and round, Shift with it goes back', async ({ page }) => {
  await field(page).fill('lavrov');
  await expect(page.getByText('2 found')).not.toHaveCount(0);
  const titles: string[] = [];
  for (let step = 0; step < 3; step += 1) {
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    titles.push((await page.getByRole('dialog').getAttribute('aria-label')) ?? '');
    await expect(field(page)).toBeFocused();
  }
  expect(titles[0]).not.toBe(titles[1]);
  expect(titles[2]).toBe(titles[0]);
  await page.keyboard.press('Shift+Enter');
  await expect(page.getByRole('dialog')).toHaveAttribute('aria-label', titles[1] ?? '');
});

test('a hit outside the window is brought into it', async ({ open, page }) => {
  await open(`${STORY}?zoom=6&start=19000`);
  await field(page).fill('peskov');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-mark^="dmitry-peskov "]')).toBeInViewport();
  await expect(page.getByRole('dialog')).toContainText('Dmitry Peskov');
});

test('says when there is none, and when the filter keeps it out', async ({ page }) => {
  await field(page).fill('zebra');
  await expect(page.getByRole('status').filter({ hasText: 'No event has “zebra”.' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('button', { name: /^France \d+$/ }).click();
  await field(page).fill('stanovaya');
  await expect(page.getByText('1 that has it is filtered out.')).toBeVisible();
});

test('the address carries it, typing makes no steps in the history, Escape clears', async ({
  open,
  page
}) => {
  const before = await page.evaluate(() => history.length);
  await field(page).pressSequentially('talks');
  await expect.poll(() => page.url()).toMatch(/find=talks/);
  expect(await page.evaluate(() => history.length)).toBe(before);
  const link = page.url();
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveValue('');
  await expect.poll(() => page.url()).not.toMatch(/find/);
  await open('/');
  await page.goto(link);
  await expect(field(page)).toHaveValue('talks');
  await expect(page.locator('.mark.hit')).not.toHaveCount(0);
});

test('on a narrow screen, the chronicle shows the hit', async ({ open, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(STORY);
  await field(page).fill('stanovaya');
  await page.keyboard.press('Enter');
  await expect(page.locator('.chronicle li.hit')).toBeInViewport();
});
