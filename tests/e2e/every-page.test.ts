import { readdirSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { SITE } from '../support/build.js';
import { expect, test } from '../support/e2e.ts';

const pages = readdirSync(SITE, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('index.html'))
  .map((file) => `/${file.slice(0, -'index.html'.length)}`)
  .sort();

for (const address of pages) {
  test.describe(address, () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`breaks no rule of WCAG 2.2 AA in the ${colorScheme} theme`, async ({ open, page }) => {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await open(address);
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
          .analyze();
        expect(
          violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))
        ).toEqual([]);
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
