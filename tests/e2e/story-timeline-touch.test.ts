import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from '../support/e2e.ts';

const STORY = '/stories/paris-moscow/';

test.use({ hasTouch: true, isMobile: true, viewport: { width: 1024, height: 1180 } });

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Moves fingers in a straight line each; real touches, which the browser may turn into scrolling. */
async function touch(
  page: Page,
  fingers: readonly { readonly from: Point; readonly to: Point }[],
  { steps = 8, pauseMs = 16 } = {}
): Promise<void> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const at = (share: number) =>
    fingers.map(({ from, to }, id) => ({
      id,
      x: from.x + (to.x - from.x) * share,
      y: from.y + (to.y - from.y) * share
    }));
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
  for (let step = 1; step <= steps; step += 1) {
    await session.send('Input.dispatchTouchEvent', {
      type: 'touchMove',
      touchPoints: at(step / steps)
    });
    await page.waitForTimeout(pauseMs);
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await session.detach();
}

async function tickX(page: Page, label: string): Promise<number> {
  const box = await page.locator('.axis text').filter({ hasText: label }).first().boundingBox();
  return box?.x ?? Number.NaN;
}

async function plot(page: Page): Promise<Point> {
  const box = await page.locator('.plot').boundingBox();
  if (box === null) throw new Error('the plot is drawn');
  return { x: box.x + box.width / 2, y: box.y + 200 };
}

test.beforeEach(async ({ open, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(STORY);
});

test('two fingers zoom, and what lies between them stays there', async ({ page }) => {
  const lineX = async (date: string): Promise<number> => {
    const day = Date.parse(`${date}T00:00Z`) / 86_400_000;
    const box = await page.locator(`.axis [data-day="${String(day)}"]`).boundingBox();
    return box?.x ?? Number.NaN;
  };
  const column = async (): Promise<number> =>
    (await lineX('2026-02-05')) - (await lineX('2026-02-04'));
  const { y } = await plot(page);
  const before = await column();
  const middle = (await lineX('2026-02-04')) + before / 2;
  await touch(page, [
    { from: { x: middle - 40, y }, to: { x: middle - 100, y } },
    { from: { x: middle + 40, y }, to: { x: middle + 100, y } }
  ]);
  await expect.poll(column).toBeGreaterThan(before * 2);
  expect((await lineX('2026-02-04')) + (await column()) / 2).toBeCloseTo(middle, -1);
});

test('one finger sideways pans', async ({ page }) => {
  await page.getByRole('button', { name: 'Zoom in', exact: true }).tap();
  const { x, y } = await plot(page);
  const before = await tickX(page, '4 Feb');
  await touch(page, [{ from: { x: x + 100, y }, to: { x, y } }]);
  await expect.poll(() => tickX(page, '4 Feb')).toBeLessThan(before - 70);
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('one finger up scrolls the page and leaves the time alone', async ({ page }) => {
  await page.getByRole('button', { name: 'Zoom in', exact: true }).tap();
  const { x, y } = await plot(page);
  const before = await tickX(page, '4 Feb');
  await touch(page, [{ from: { x, y: y + 150 }, to: { x, y: y - 150 } }]);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(80);
  expect(await tickX(page, '4 Feb')).toBeCloseTo(before, 0);
});

test('a tap opens a sheet at the lower edge; a swipe down closes it', async ({ page }) => {
  await page.locator('[data-mark^="sergey-lavrov "]').tap();
  const sheet = page.getByRole('dialog');
  await expect(sheet).toBeVisible();
  const box = await sheet.boundingBox();
  if (box === null) throw new Error('the sheet is drawn');
  expect(box.y + box.height).toBeCloseTo(1180, 0);
  expect(box.width).toBe(1024);
  const middle = { x: 512, y: box.y + 14 };
  await touch(page, [{ from: middle, to: { x: 512, y: middle.y + 20 } }], { pauseMs: 60 });
  await expect(sheet).toBeVisible();
  await touch(page, [{ from: middle, to: { x: 512, y: middle.y + 180 } }]);
  await expect(sheet).toHaveCount(0);
});

test('the sheet has a button that closes it', async ({ page }) => {
  await page.locator('[data-mark^="dmitry-peskov "]').tap();
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).tap();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('a finger that rests on a mark on its way opens nothing', async ({ page }) => {
  const box = await page.locator('[data-mark^="sergey-lavrov "]').boundingBox();
  if (box === null) throw new Error('the mark is drawn');
  const from = { x: box.x + 12, y: box.y + box.height / 2 };
  await touch(page, [{ from, to: { x: from.x + 80, y: from.y } }], { pauseMs: 40 });
  await page.waitForTimeout(300);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
