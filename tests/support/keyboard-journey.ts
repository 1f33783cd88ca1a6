// The way through a story by keys alone, the same on the site and in a page of one file.
import { expect, type Page } from '@playwright/test';

export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent.trim() ?? '';
  });

const focusedMark = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute('data-mark') ?? '');

/** Presses a key and waits until the focus is where it leads. */
async function press(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 20)))
  );
}

/** Presses Tab until what has the focus is called so. */
export async function tabTo(page: Page, name: RegExp, key = 'Tab'): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press(key);
    if (name.test(await focused(page))) return;
  }
  throw new Error(`no stop is called ${String(name)}; the last was ${await focused(page)}`);
}

/**
 * From an open story at the top of the page to the words of an event in its article: filter, search, walk through
 * time, read, copy, and find the words.
 */
export async function walkByKeys(page: Page): Promise<void> {
  await tabTo(page, /^Russia \d+$/);
  await page.keyboard.press('Space');
  await expect(page.getByText(/^\d+ of \d+ events$/)).toBeVisible();
  await tabTo(page, /^Filter/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await tabTo(page, /^Statement, quoted/);
  await page.keyboard.press('Space');
  await expect(page.locator('.chronicle li .who')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await tabTo(page, /^Show all$/, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^\d+ of \d+ events$/)).toHaveCount(0);

  await tabTo(page, /^Search events and quotes$/);
  await page.keyboard.type('peskov');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText('Dmitry Peskov');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect.poll(() => focusedMark(page)).toMatch(/^dmitry-peskov /);

  await press(page, 'Home');
  const first = /^(?:vladimir-putin|emmanuel-macron) talks/;
  await expect.poll(() => focusedMark(page)).toMatch(first);
  await press(page, 'End');
  await expect.poll(() => focusedMark(page)).not.toMatch(first);
  await press(page, 'Home');
  for (
    let step = 0;
    !(await focusedMark(page)).startsWith('emmanuel-macron') && step < 4;
    step += 1
  )
    await press(page, '.');
  await press(page, 'ArrowRight');
  await expect.poll(() => focused(page)).toMatch(/^Macron says he would somehow call/);
  await press(page, 'ArrowRight');
  await expect.poll(() => focused(page)).toMatch(/“technical talks”/);
  await press(page, 'ArrowLeft');
  await expect.poll(() => focused(page)).toMatch(/^Macron says he would somehow call/);
  await press(page, 'ArrowDown');
  await expect.poll(() => focusedMark(page)).toMatch(/^bonne /);
  await press(page, 'ArrowUp');
  await expect.poll(() => focusedMark(page)).toMatch(/^emmanuel-macron /);

  await press(page, 'End');
  await press(page, 'Home');
  await expect.poll(() => focusedMark(page)).toMatch(first);
  for (let step = 0; !/Lavrov: “If/.test(await focused(page)) && step < 20; step += 1)
    await press(page, '.');
  await expect(page.getByRole('dialog')).toContainText('Sergey Lavrov');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect.poll(() => focusedMark(page)).toMatch(/^sergey-lavrov /);
  await page.keyboard.press('c');
  await expect(page.getByText('Copied with its citation.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Sergey Lavrov');
  await page.keyboard.press('g');
  await expect(page.getByRole('button', { name: 'True scale' })).toHaveAttribute(
    'aria-pressed',
    'true'
  );
  await page.keyboard.press('g');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect.poll(() => focusedMark(page)).toMatch(/^sergey-lavrov /);

  await page.keyboard.press('Enter');
  await tabTo(page, /^Show in the article$/);
  await page.keyboard.press('Enter');
  await expect(page.locator('.source a.active').first()).toBeInViewport();
}
