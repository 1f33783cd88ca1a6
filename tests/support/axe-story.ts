import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Nothing to complain of on an open story: plain, with an open card, and filtered at its true scale. */
export async function expectStoryAccessible(page: Page): Promise<void> {
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
}
