import { expect, test } from '../support/e2e.ts';

test.describe('the front page', () => {
  test('opens, answers to input and says what it is', async ({ open, page }) => {
    await open('/');
    await expect(page).toHaveTitle(/Dateline/);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test('forbids scripts and styles from anywhere else', async ({ open, page }) => {
    await open('/');
    const policy = await page
      .locator('meta[http-equiv="content-security-policy"]')
      .getAttribute('content');
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/script-src[^;]*'unsafe-inline'/);
  });
});

test('an address that does not exist answers 404 with the site’s own page', async ({ request }) => {
  const response = await request.get('/no-such-page/');
  expect(response.status()).toBe(404);
  expect(await response.text()).toContain('/_app/');
});
