import type { Page } from '@playwright/test';
import { expect, test } from '../support/e2e.ts';

const STORY = '/stories/paris-moscow/';

async function colourOf(page: Page, selector: string, property: string): Promise<string> {
  return page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
}

test.describe('on paper', () => {
  test.beforeEach(async ({ open, page }) => {
    await open(STORY);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.setViewportSize({ width: 700, height: 1000 });
  });

  test('chronicle and source stand whole, dark on white, whatever the theme, and nothing to press', async ({
    page
  }) => {
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('.chronicle li').last()).toBeVisible();
    await expect(page.locator('.source')).toContainText('POLITICO');
    expect(await colourOf(page, 'body', 'background-color')).toBe('rgb(255, 255, 255)');
    expect(await colourOf(page, '.chronicle h4', 'color')).toBe('rgb(27, 26, 24)');
    const overflow = await colourOf(page, '.sources', 'max-height');
    expect(overflow).toBe('none');
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.locator('.bar')).toBeHidden();
    await expect(page.locator('.chart')).toBeHidden();
    await expect(page.getByRole('navigation')).toBeHidden();
  });

  test('each date has a note at the end that tells how it was read', async ({ page }) => {
    const dated = await page.locator('.chronicle li .who').count();
    await expect(page.locator('.chronicle .when').getByRole('link')).toHaveCount(dated);
    const notes = page.getByRole('region', { name: 'How each date was read' });
    await expect(notes.getByRole('listitem')).toHaveCount(dated);
    await expect(notes).toContainText('just days after');
    await expect(notes).toContainText('inferred');
  });

  test('few pages hold all of it', async ({ page }) => {
    const pdf = await page.pdf({ format: 'A4' });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.length).toBeLessThan(8);
  });
});

test.describe('with colours of the system', () => {
  test.beforeEach(async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  test('marks, folds and stripes are drawn in them', async ({ open, page }) => {
    await open(STORY);
    const ink = await colourOf(page, 'body', 'color');
    const ground = await colourOf(page, 'body', 'background-color');
    expect(ink).not.toBe(ground);
    expect(await colourOf(page, '.mark .full', 'fill')).toBe(ink);
    expect(await colourOf(page, '.mark .label', 'fill')).toBe(ink);
    expect(await colourOf(page, '.chronicle .stripes i', 'background-color')).toBe(ink);
  });

  test('what is selected differs from what is not', async ({ open, page }) => {
    await open(STORY);
    const words = page.locator('.source a[data-event]');
    await words.nth(3).click();
    const chosen = await colourOf(page, '.source a.active', 'background-color');
    const other = await colourOf(page, '.source a[data-event]:not(.active)', 'background-color');
    expect(chosen).not.toBe(other);
    expect(await colourOf(page, '.chronicle li.active', 'outline-style')).toBe('solid');
  });

  test('a pressed button shows its words', async ({ open, page }) => {
    await open(STORY);
    const pressed = '.bar [aria-pressed="true"]';
    expect(await colourOf(page, pressed, 'forced-color-adjust')).toBe('none');
    expect(await colourOf(page, pressed, 'color')).toBe(
      await colourOf(page, 'body', 'background-color')
    );
  });

  test('a side that is chosen differs from the others', async ({ open, page }) => {
    await open(STORY);
    await page.getByRole('button', { name: /^Russia \d+$/ }).click();
    const [chosen, other] = await Promise.all(
      ['true', 'false'].map((isPressed) =>
        colourOf(page, `[role="group"] button[aria-pressed="${isPressed}"]`, 'background-color')
      )
    );
    expect(chosen).toBe(await colourOf(page, 'body', 'color'));
    expect(other).not.toBe(chosen);
  });

  test('the time words of the examples stand out', async ({ open, page }) => {
    await open('/how-dates-are-read/');
    const around = await colourOf(page, 'blockquote', 'color');
    expect(await colourOf(page, 'blockquote mark', 'background-color')).not.toBe(
      'rgba(0, 0, 0, 0)'
    );
    expect(around).not.toBe(await colourOf(page, 'body', 'background-color'));
  });
});

test('a reader who wants less motion gets none', async ({ open, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(STORY);
  expect(await colourOf(page, 'html', 'scroll-behavior')).toBe('auto');
  const before = await page.locator('.axis').innerHTML();
  await page.getByRole('button', { name: 'True scale' }).click();
  const at = await page.locator('.axis').innerHTML();
  await page.waitForTimeout(450);
  expect(at).not.toBe(before);
  expect(await page.locator('.axis').innerHTML()).toBe(at);
});

test('pointing at an entry of the chronicle marks its words, and the other way round', async ({
  open,
  page
}) => {
  await open(STORY);
  await page.setViewportSize({ width: 1440, height: 900 });
  const entry = page.locator('.chronicle li').filter({ hasText: 'technical talks' });
  await entry.hover();
  await expect(page.locator('.source a.active')).toContainText('technical talks');
  await page.locator('.source a[data-event]').nth(1).hover();
  await expect(page.locator('.chronicle li.active')).toHaveCount(1);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('all fonts of a page together weigh at most 90 kB, and are our own', async ({ page }) => {
  let bytes = 0;
  const hosts = new Set<string>();
  page.on('response', async (response) => {
    if (!response.url().endsWith('.woff2')) return;
    hosts.add(new URL(response.url()).host);
    bytes += (await response.body()).length;
  });
  await page.goto(STORY, { waitUntil: 'networkidle' });
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(90_000);
  expect([...hosts]).toEqual([new URL(page.url()).host]);
});

test.describe('nothing moves', () => {
  /** A line more or less where a stand-in font breaks a headline elsewhere; a tenth would be called poor. */
  const MOST_SHIFT = 0.02;

  test.beforeEach(({ page }) =>
    page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
          const shift = Number(document.documentElement.dataset['shift'] ?? 0) + entry.value;
          document.documentElement.dataset['shift'] = String(shift);
        }
      }).observe({ type: 'layout-shift', buffered: true });
    })
  );

  async function shiftOf(page: Page): Promise<number> {
    await page.evaluate(() => document.fonts.ready);
    await page.waitForTimeout(300);
    return page.evaluate(() => Number(document.documentElement.dataset['shift'] ?? 0));
  }

  for (const address of ['/', '/how-dates-are-read/', STORY])
    for (const width of [1440, 1024, 390])
      test(`when fonts and scripts come late to ${address} at ${String(width)} px`, async ({
        open,
        page
      }) => {
        await page.setViewportSize({ width, height: 900 });
        await page.route(/\.(woff2|js)$/, async (route) => {
          await new Promise((resolve) => setTimeout(resolve, 700));
          await route.continue();
        });
        await open(address);
        expect(await shiftOf(page)).toBeLessThan(MOST_SHIFT);
      });
});
