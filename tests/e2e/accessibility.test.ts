import { breaches } from '../support/axe.ts';
import { expect, test } from '../support/e2e.ts';

const STORY = '/stories/paris-moscow/';

for (const [colorScheme, only] of [
  ['light', undefined],
  ['dark', 'colours']
] as const) {
  test.describe(`axe finds nothing to complain of, ${colorScheme}`, () => {
    test.use({ colorScheme, viewport: { width: 1440, height: 900 } });

    test('on the story, plain, filtered, and with an open card', async ({ open, page }) => {
      await open(STORY);
      expect(await breaches(page, only)).toEqual([]);
      await page.locator('.mark[tabindex="0"]').focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await breaches(page, only)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'True scale' }).click();
      await page.getByRole('button', { name: /^Russia \d+$/ }).click();
      await page.waitForTimeout(600);
      expect(await breaches(page, only)).toEqual([]);
    });

    test('on the story with a search, the filters, the keys and a list of events open', async ({
      open,
      page
    }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await open(`${STORY}?find=talks`);
      expect(await breaches(page, only)).toEqual([]);
      await page.getByRole('textbox').fill('zebra');
      // Until it is said, the controls below may still move.
      await expect(page.getByText('No event has “zebra”.')).toBeVisible();
      await page.getByRole('button', { name: 'Filter' }).click();
      await page.getByRole('button', { name: /^Statement, quoted/ }).click();
      await page.getByRole('radio', { name: 'Hide it' }).check();
      expect(await breaches(page, only)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Keys' }).click();
      await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
      expect(await breaches(page, only)).toEqual([]);
      await open(`${STORY}?scale=true`);
      await page
        .getByRole('button', { name: /close together; open/ })
        .first()
        .click();
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await breaches(page, only)).toEqual([]);
    });

    test('on a narrow screen', async ({ open, page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await open(STORY);
      expect(await breaches(page, only)).toEqual([]);
    });
  });
}
