import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/e2e.ts';

const STORY = '/stories/paris-moscow/';

async function saved(
  page: Page,
  name: string
): Promise<{ readonly file: string; readonly bytes: Buffer }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name, exact: true }).click();
  const file = await download;
  return { file: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

/** Px of a PNG, as its head says. */
function sizeOf(png: Buffer): readonly [number, number] {
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

test('the panel saves the timeline as SVG and as PNG, and asks nothing of anybody but its own fonts', async ({
  open,
  page
}) => {
  await open(STORY);
  await page.getByRole('button', { name: 'Share' }).click();
  const svg = await saved(page, 'Save as SVG');
  expect(svg.file).toBe('paris-tries-to-get-through-to-moscow.svg');
  const text = svg.bytes.toString('utf8');
  const [, width = '', height = ''] = /<svg [^>]*width="(\d+)" height="(\d+)"/.exec(text) ?? [];
  const png = await saved(page, 'Save as PNG, 2×');
  expect(png.file).toBe('paris-tries-to-get-through-to-moscow@2x.png');
  expect(sizeOf(png.bytes)).toEqual([2 * Number(width), 2 * Number(height)]);
  await expect(page.getByText(`${png.file} is saved`)).toBeVisible();
  // As a page of its own, where none of ours is.
  await page.goto(`data:image/svg+xml;base64,${svg.bytes.toString('base64')}`);
  await expect(page).toHaveTitle('Paris tries to get through to Moscow');
  const faces = await page.evaluate(() =>
    document.fonts.ready.then((fonts) => [...fonts].map(({ status }) => status))
  );
  expect(faces).toEqual(['loaded', 'loaded']);
});

test('a phone, whose page has no lanes, saves them as well', async ({ open, page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await open(STORY);
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByLabel('all of its time').check();
  const { bytes } = await saved(page, 'Save as PNG, 1×');
  expect(sizeOf(bytes)[0]).toBeGreaterThan(1000);
});
