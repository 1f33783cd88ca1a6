import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/e2e.ts';

const STORY = '/stories/paris-moscow/';

const slider = (page: Page, name: string): Locator => page.getByRole('slider', { name });
const win = (page: Page): Locator => slider(page, 'Window on time; arrows move it');

async function frame(page: Page): Promise<{ x: number; width: number; y: number }> {
  const box = await page.locator('.brush .frame').boundingBox();
  if (box === null) throw new Error('the brush is drawn');
  return { x: box.x, width: box.width, y: box.y + box.height / 2 };
}

async function drag(page: Page, from: number, to: number, y: number): Promise<void> {
  await page.mouse.move(from, y);
  await page.mouse.down();
  await page.mouse.move((from + to) / 2, y);
  await page.mouse.move(to, y);
  await page.mouse.up();
}

test.beforeEach(async ({ open, page }) => {
  await page.setViewportSize({ width: 1440, height: 1300 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(`${STORY}?scale=true`);
});

test('pulling an edge makes the window begin or end there, in step with the axis', async ({
  page
}) => {
  const before = await frame(page);
  await drag(page, before.x + 2, before.x + before.width / 2, before.y);
  const half = await frame(page);
  expect(half.x).toBeCloseTo(before.x + before.width / 2 - 2, -1);
  expect(half.x + half.width).toBeCloseTo(before.x + before.width, -1);
  await expect(slider(page, 'Start of the window')).toHaveAttribute('aria-valuetext', /2024/);
  await expect(page.locator('.axis text').first()).toContainText('2024');
  await expect.poll(() => page.url()).toMatch(/zoom=/);
});

test('dragging the window moves it and keeps its width', async ({ page }) => {
  const all = await frame(page);
  await drag(page, all.x + 2, all.x + all.width * 0.7, all.y);
  const before = await frame(page);
  await drag(page, before.x + before.width / 2, before.x + before.width / 2 - 300, before.y);
  const after = await frame(page);
  expect(after.x).toBeCloseTo(before.x - 300, -1);
  expect(after.width).toBeCloseTo(before.width, -1);
});

test('a press beside the window brings it there', async ({ page }) => {
  const all = await frame(page);
  await drag(page, all.x + 2, all.x + all.width * 0.8, all.y);
  await page.mouse.click(all.x + all.width * 0.3, all.y);
  const { x, width } = await frame(page);
  expect(x + width / 2).toBeCloseTo(all.x + all.width * 0.3, -1);
});

test('the folded axis follows it too', async ({ open, page }) => {
  await open(STORY);
  const { x, width, y } = await frame(page);
  await drag(page, x + 2, x + width - 4, y);
  await expect(page.locator('.axis')).not.toContainText('2022');
  await expect(page.locator('.axis')).toContainText('6 Feb');
});

test('keys move the window and its edges, as sliders', async ({ page }) => {
  const start = slider(page, 'Start of the window');
  const now = async (of: Locator): Promise<number> =>
    Number(await of.getAttribute('aria-valuenow'));
  await start.focus();
  const first = await now(start);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => now(start)).toBeGreaterThan(first);
  await page.keyboard.press('PageUp');
  await win(page).focus();
  const middle = await now(win(page));
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => now(win(page))).toBeLessThan(middle);
  await page.keyboard.press('Home');
  await expect.poll(() => now(start)).toBe(first);
  await page.keyboard.press('End');
  await expect
    .poll(async () => Number(await slider(page, 'End of the window').getAttribute('aria-valuenow')))
    .toBe(Number(await start.getAttribute('aria-valuemax')));
});

test('a strip shows how closely events stand, and a filter thins it', async ({ page }) => {
  const columns = page.locator('.minimap .density');
  await expect.poll(() => columns.count()).toBeGreaterThan(20);
  const all = await columns.count();
  await page.getByRole('button', { name: /^European Union \d+$/ }).click();
  await expect.poll(() => columns.count()).toBeLessThan(all);
});
