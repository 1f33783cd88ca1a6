import { expect, test } from '../support/e2e.ts';

test.describe('the front page', () => {
  test('opens, answers to input and says what it is', async ({ open, page }) => {
    await open('/');
    await expect(page).toHaveTitle(/Dateline/);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test('shows each story with its standfirst, its strongest quote and its time in one picture', async ({
    open,
    page
  }) => {
    await open('/');
    const story = page.getByRole('main').getByRole('listitem').first();
    await expect(story.getByRole('heading', { level: 2 })).toBeVisible();
    await expect(story).toContainText(/\d+ events · \d+ actors/);
    await expect(story.locator('figure blockquote')).not.toBeEmpty();
    await expect(story.locator('figcaption b')).not.toBeEmpty();
    const strip = story.getByRole('img', { name: /^The time of “.+” in one picture: \d+ events$/ });
    await expect(strip).toBeVisible();
    expect(await strip.locator('.glyph').count()).toBeGreaterThan(10);
  });

  for (const width of [1440, 1024, 390])
    test(`is no wider than ${String(width)} px, and no two words of the axis meet`, async ({
      open,
      page
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await open('/');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      const boxes = await page.locator('.strip span:visible').evaluateAll((labels) =>
        labels.map((label) => {
          const { left, right } = label.getBoundingClientRect();
          return { left, right };
        })
      );
      expect(boxes.length).toBeGreaterThan(2);
      boxes.forEach(({ right }, index) => {
        expect(right).toBeLessThan(boxes[index + 1]?.left ?? width);
      });
    });

  test('forbids scripts and styles from anywhere else', async ({ open, page }) => {
    await open('/');
    const policy = await page
      .locator('meta[http-equiv="content-security-policy"]')
      .getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/script-src[^;]*'unsafe-inline'/);
  });
});

test('an address that does not exist answers 404 with the site’s own page', async ({ request }) => {
  const response = await request.get('/no-such-page/');
  expect(response.status()).toBe(404);
  expect(await response.text()).toContain('/_app/');
});
