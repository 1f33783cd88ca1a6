import type { Page } from '@playwright/test';
import { expect, test } from '../support/e2e.ts';

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

async function labelBoxes(page: Page): Promise<readonly Box[]> {
  return page.locator('.mark .label').evaluateAll((labels) =>
    labels.map((label) => {
      const { left, right, top, bottom } = label.getBoundingClientRect();
      return { text: label.textContent, left, right, top, bottom };
    })
  );
}

function meet(a: Box, b: Box): boolean {
  const inset = 3; // Lines of text are taller than their letters.
  return (
    a.left < b.right &&
    b.left < a.right &&
    a.top + inset < b.bottom - inset &&
    b.top + inset < a.bottom - inset
  );
}

for (const width of [1440, 1280, 1024, 768]) {
  test(`at ${String(width)} px, no label meets another or the edge, on both scales and zoomed`, async ({
    open,
    page
  }) => {
    await page.setViewportSize({ width, height: 1000 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open('/stories/paris-moscow/');
    await page.evaluate(() => document.fonts.ready);
    for (const scale of ['Quiet time folded', 'True scale']) {
      await page.getByRole('button', { name: scale }).click();
      await page.getByRole('button', { name: 'Fit', exact: true }).click();
      for (let step = 0; step < 5; step += 1) {
        const plot = await page.locator('.plot').boundingBox();
        const boxes = await labelBoxes(page);
        if (step === 0) expect(boxes.length).toBeGreaterThan(0);
        boxes.forEach((box, at) => {
          expect(box.left, box.text).toBeGreaterThanOrEqual((plot?.x ?? 0) - 1);
          expect(box.right, box.text).toBeLessThanOrEqual((plot?.x ?? 0) + (plot?.width ?? 0) + 1);
          for (const other of boxes.slice(at + 1))
            expect(meet(box, other), `“${box.text}” and “${other.text}”`).toBe(false);
        });
        await page.getByRole('button', { name: 'Zoom in', exact: true }).click();
        await page.locator('.mark[tabindex="0"]').focus();
        await page.keyboard.press('End');
      }
    }
  });
}
