import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../support/e2e.ts';

const STORY = '/stories/paris-moscow/';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`axe finds nothing to complain of, ${colorScheme}`, () => {
    test.use({ colorScheme, viewport: { width: 1440, height: 900 } });

    test('on the front page', async ({ open, page }) => {
      await open('/');
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    });

    test('on the story, plain, filtered, and with an open card', async ({ open, page }) => {
      await open(STORY);
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      await page.locator('.mark[tabindex="0"]').focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('dialog')).toBeVisible();
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'True scale' }).click();
      await page.getByRole('button', { name: /^Russia \d+$/ }).click();
      await page.waitForTimeout(600);
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    });

    test('on a narrow screen', async ({ open, page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await open(STORY);
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    });
  });
}
