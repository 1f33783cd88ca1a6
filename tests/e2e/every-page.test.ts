import { readdirSync } from 'node:fs';
import { SITE } from '../support/build.js';
import { breaches } from '../support/axe.ts';
import { expect, test } from '../support/e2e.ts';

const pages = readdirSync(SITE, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('index.html'))
  .map((file) => `/${file.slice(0, -'index.html'.length)}`)
  .sort();

for (const address of pages) {
  test.describe(address, () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`breaks no rule of axe in the ${colorScheme} theme`, async ({ open, page }) => {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await open(address);
        const only = colorScheme === 'dark' ? 'colours' : undefined;
        expect(await breaches(page, only)).toEqual([]);
      });
    }

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
