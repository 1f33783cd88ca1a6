import { expect, test } from '@playwright/test';

test('an unknown story is a designed page that says what happened and what to do', async ({
  page
}) => {
  const response = await page.goto('/stories/no-such-story/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page here');
  await expect(page.getByText('/stories/no-such-story/')).toBeVisible();
  await page.getByRole('link', { name: 'See all stories' }).click();
  await expect(page).toHaveURL('/');
});

test('an unknown address of the site in French is told in French', async ({ page }) => {
  const response = await page.goto('/fr/stories/no-such-story/');
  expect(response?.status()).toBe(404);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Il n’y a pas de page ici');
  await page.getByRole('link', { name: 'Voir tous les dossiers' }).click();
  await expect(page).toHaveURL('/fr/');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an unknown address says so', async ({ page }) => {
    await page.goto('/stories/no-such-story/');
    await expect(page.getByText('There is no page here.')).toBeVisible();
    await page.getByRole('link', { name: 'See all stories' }).click();
    await expect(page).toHaveURL('/');
    await expect(page.getByText('There is no page here.')).toBeHidden();
  });
});
