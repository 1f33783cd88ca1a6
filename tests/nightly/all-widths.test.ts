import { breaches } from '../support/axe.ts';
import { expect, test } from '../support/e2e.ts';
import { sitePages } from '../support/site-pages.ts';

for (const width of [320, 390, 768, 1024, 1440, 1920])
  for (const colorScheme of ['light', 'dark'] as const)
    test(`no page breaks a rule of axe at ${width} px in the ${colorScheme} theme, nor scrolls sideways`, async ({
      open,
      page
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      for (const address of sitePages()) {
        await open(address);
        expect(await breaches(page), address).toEqual([]);
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth
        );
        expect(over, `${address} is wider than its window`).toBe(0);
      }
    });
