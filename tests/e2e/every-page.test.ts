import { breaches } from '../support/axe.ts';
import { expect, test } from '../support/e2e.ts';
import { sitePages } from '../support/site-pages.ts';

for (const address of sitePages()) {
  test.describe(address, () => {
    // In other languages by night: only words differ.
    if (!address.startsWith('/fr/'))
      test('breaks no rule of axe in either theme', async ({ open, page }) => {
        await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
        await open(address);
        expect(await breaches(page)).toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
        expect(await breaches(page, 'colours')).toEqual([]);
      });

    test.describe('without JavaScript', () => {
      test.use({ javaScriptEnabled: false });

      test('has a title and one heading above all others', async ({ page }) => {
        await page.goto(address);
        await expect(page).toHaveTitle(/Dateline/);
        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      });
    });
  });
}
