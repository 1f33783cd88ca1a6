// Pictures of the pages in their states, so that no change of their look goes unseen. With another Chromium
// than theirs they are skipped. After a change that is meant, look at the new ones and keep them:
// npm run pictures
import type { Page } from '@playwright/test';
import { findBrowser } from '../support/browser.js';
import { expect, test } from '../support/e2e.ts';
import {
  forPictures,
  hasPicturedBrowser,
  PICTURE_TOLERANCE,
  PICTURED_CHROMIUM
} from '../support/pictures.js';

const STORY = '/stories/paris-moscow/';
const browser = findBrowser();

test.use({ launchOptions: browser === null ? {} : forPictures(browser) });
test.skip(
  !hasPicturedBrowser(),
  `the pictures were taken with ${PICTURED_CHROMIUM}, which this browser is not`
);

async function keep(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.mouse.move(0, 0);
  await expect(page).toHaveScreenshot(`${name}.png`, {
    maxDiffPixelRatio: PICTURE_TOLERANCE
  });
}

interface Shape {
  readonly width: number;
  readonly height: number;
  readonly colorScheme: 'light' | 'dark';
}

const WIDE = { width: 1440, height: 1280 } as const;
const SHORT = { width: 1440, height: 900 } as const;
const MIDDLE = { width: 1024, height: 1180 } as const;
const NARROW = { width: 390, height: 844 } as const;

async function shape(page: Page, { width, height, colorScheme }: Shape): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.setViewportSize({ width, height });
}

test('the story at 1440 px, light: folded, a card, filtered, true, what falls together', async ({
  open,
  page
}) => {
  await shape(page, { ...WIDE, colorScheme: 'light' });
  await open(STORY);
  await keep(page, 'story-1440-light-folded');
  await page.locator('[data-mark^="sergey-lavrov "]').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await keep(page, 'story-1440-light-card');
  await open(`${STORY}?only=side:russia`);
  await keep(page, 'story-1440-light-filtered');
  await open(`${STORY}?scale=true`);
  await keep(page, 'story-1440-light-true');
  await page
    .getByRole('button', { name: /close together; open/ })
    .first()
    .click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await keep(page, 'story-1440-light-cluster');
});

test('the story at 1440 px, dark: folded, a card, searched, true', async ({ open, page }) => {
  await shape(page, { ...WIDE, colorScheme: 'dark' });
  await open(STORY);
  await keep(page, 'story-1440-dark-folded');
  await page.locator('[data-mark^="sergey-lavrov "]').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await keep(page, 'story-1440-dark-card');
  await open(`${STORY}?find=talks`);
  await keep(page, 'story-1440-dark-search');
  await open(`${STORY}?scale=true`);
  await keep(page, 'story-1440-dark-true');
});

test('the story at 1024 px: folded, light, and true, dark', async ({ open, page }) => {
  await shape(page, { ...MIDDLE, colorScheme: 'light' });
  await open(STORY);
  await keep(page, 'story-1024-light-folded');
  await shape(page, { ...MIDDLE, colorScheme: 'dark' });
  await open(`${STORY}?scale=true`);
  await keep(page, 'story-1024-dark-true');
});

test.describe('with fingers', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: NARROW });

  test('the story at 390 px: its head, its chronicle filtered, and a sheet', async ({
    open,
    page
  }) => {
    await shape(page, { ...NARROW, colorScheme: 'light' });
    await open(STORY);
    await keep(page, 'story-390-light');
    await shape(page, { ...NARROW, colorScheme: 'dark' });
    await open(`${STORY}?only=side:russia`);
    await page.locator('.chronicle').evaluate((chronicle) => {
      chronicle.scrollIntoView({ behavior: 'instant' });
    });
    await keep(page, 'story-390-dark-filtered');
    await page.locator('[data-opens]').nth(2).tap();
    await expect(page.getByRole('dialog')).toBeVisible();
    await keep(page, 'story-390-dark-sheet');
  });
});

test('the story in the colours of the system', async ({ open, page }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await page.setViewportSize(WIDE);
  await open(STORY);
  await keep(page, 'story-1440-forced-colours');
});

test('the story on paper, as wide as what is printed of A4', async ({ open, page }) => {
  await open(STORY);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 658, height: 2900 });
  await keep(page, 'story-print');
});

for (const { name, address } of [
  { name: 'front', address: '/' },
  { name: 'how-dates', address: '/how-dates-are-read/' }
])
  test(`${address} at 1440 px, light, and at 390 px, dark`, async ({ open, page }) => {
    await shape(page, { ...SHORT, colorScheme: 'light' });
    await open(address);
    await keep(page, `${name}-1440-light`);
    await shape(page, { ...NARROW, colorScheme: 'dark' });
    await keep(page, `${name}-390-dark`);
  });
