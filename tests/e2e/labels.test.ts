import { expectLabelsInPlace } from '../support/labels-in-place.ts';
import { test } from '../support/e2e.ts';

// A theme has nothing to do with places: the second is looked at once, in long strides.
for (const [width, colorScheme, steps] of [
  [1440, 'light', 10],
  [768, 'dark', 5]
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
