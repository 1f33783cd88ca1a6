import { breaches } from '../support/axe.ts';
import { expect, test } from '../support/e2e.ts';
import { SCREENS } from '../support/screens/all-screens.ts';

const WIDTHS = { wide: [1440, 1920, 1024, 768], narrow: [390, 320] } as const;

for (const [room, widths] of Object.entries(WIDTHS))
  test.describe(`axe finds nothing to complain of in either theme, ${room}`, () => {
    test.use({ viewport: { width: widths[0], height: 900 } });
    for (const { name, reach } of SCREENS.filter((screen) => (screen.from ?? room) === room))
      test(name, async ({ open, page }) => {
        await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
        await reach({ page, open });
        for (const width of widths) {
          await page.setViewportSize({ width, height: 900 });
          for (const colorScheme of ['light', 'dark'] as const) {
            await page.emulateMedia({ colorScheme });
            await page.waitForTimeout(100);
            expect.soft(await breaches(page), `${String(width)} px, ${colorScheme}`).toEqual([]);
          }
        }
      });
  });
