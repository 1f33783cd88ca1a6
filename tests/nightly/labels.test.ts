import { expectLabelsInPlace } from '../support/labels-in-place.ts';
import { test } from '../support/e2e.ts';

// In smaller steps, and at the widths between.
for (const [width, colorScheme, steps] of [
  [1440, 'light', 40],
  [1280, 'light', 40],
  [1024, 'dark', 40],
  [768, 'light', 40]
] as const) {
  test(`at ${String(width)} px, ${colorScheme}, labels keep clear of each other, folds and links, and marks keep to their dates, on both scales and zoomed`, async ({
    open,
    page
  }) => {
    await page.setViewportSize({ width, height: 1300 });
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme });
    await open('/stories/paris-moscow/');
    await page.evaluate(() => document.fonts.ready);
    await expectLabelsInPlace(page, steps);
  });
}
