import { expect, test } from '../support/e2e.ts';

const STORY = '/stories/paris-moscow/';

test('the front page leads to the story', async ({ open, page }) => {
  await open('/');
  await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
  await expect(page).toHaveURL(/\/stories\/[\w-]+\/$/);
  await expect(page.getByRole('heading', { name: 'Chronicle' })).toBeVisible();
});

test.describe('chronicle and source', () => {
  test('an entry leads to its words, the words lead to their entry', async ({ open, page }) => {
    await open(STORY);
    const entry = page
      .locator('.chronicle li')
      .filter({ has: page.locator('h4', { hasText: 'Peskov' }) });
    await entry
      .getByRole('link', { name: /^paragraph/ })
      .first()
      .click();
    await expect(page.locator('.source a.active').filter({ hasText: 'Peskov' })).toBeInViewport();
    await expect(entry).toHaveClass(/active/);
    const words = page.locator('.source a').filter({ hasText: 'technical talks' }).first();
    await words.click();
    await expect(page.locator('.chronicle li.active')).toContainText('technical talks');
    await expect(page.locator('.chronicle li.active')).toBeInViewport();
  });

  test('the article reads as it was written, mark for mark', async ({ open, page }) => {
    await open(STORY);
    await expect(page.locator('.source')).toContainText(
      'French officials declined to confirm or deny Bonne’s visit.'
    );
    expect(await page.locator('.source a[href^="#entry-"]').count()).toBeGreaterThan(10);
  });

  test('events without a lower bound stand last, under their own heading', async ({
    open,
    page
  }) => {
    await open(STORY);
    await expect(page.locator('.chronicle h3').filter({ visible: true }).last()).toHaveText(
      'No date given'
    );
    await expect(page.locator('.chronicle h3').first()).toHaveText('2022');
    await expect(page.getByText('3 years without events')).toBeVisible();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the story reads fully, no control stands there dead', async ({ page }) => {
    await page.goto(STORY);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('.chronicle li').first()).toBeVisible();
    await expect(page.locator('.source')).toContainText('PARIS —');
    await expect(page.locator('.mark').first()).toBeVisible();
    await expect(page.locator('.bar')).toBeHidden();
    await expect(page.getByRole('button')).toHaveCount(0);
    const entry = page.locator('.chronicle li').nth(3);
    await entry
      .getByRole('link', { name: /^paragraph/ })
      .first()
      .click();
    await expect(page).toHaveURL(/#words-/);
  });

  test('a note tells how each date was read, since no card can', async ({ page }) => {
    await page.goto(STORY);
    const entry = page.locator('.chronicle li').filter({ hasText: 'Bonne visits' }).first();
    await entry.getByRole('link', { name: /^Note \d+$/ }).click();
    const note = page.locator('.chronicle li:target');
    await expect(note).toBeInViewport();
    await expect(note).toContainText('“Tuesday” is the last Tuesday on or before publication');
    const notes = page.getByRole('region', { name: 'How each date was read' });
    const dated = await page.locator('.chronicle li .who').count();
    await expect(notes.getByRole('listitem')).toHaveCount(dated);
  });
});

test.describe('an entry of the chronicle', () => {
  test('opens its card beside it, and Escape leads back', async ({ open, page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await open(STORY);
    const button = page.getByRole('button', {
      name: 'How it was read: Bonne visits the Russian capital. Bonne. Visit. unnamed sources. Tuesday 3 February 2026'
    });
    await button.focus();
    await page.keyboard.press('Enter');
    const card = page.getByRole('dialog');
    await expect(card).toBeFocused();
    await expect(card.getByRole('list', { name: 'How the date was read' })).toContainText(
      'Tuesday'
    );
    const [at, by] = [await card.boundingBox(), await button.boundingBox()];
    expect(Math.abs((at?.y ?? 0) - (by?.y ?? 0))).toBeLessThan(900);
    await page.keyboard.press('Escape');
    await expect(card).toHaveCount(0);
    await expect(button).toBeFocused();
  });

  test('has no card when it is the publication, which is given and not read', async ({
    open,
    page
  }) => {
    await open(STORY);
    const entry = page.locator('.chronicle li').filter({ hasText: 'publishes the article' });
    await expect(entry.getByRole('button')).toHaveCount(0);
    await expect(entry).toContainText('line above the article');
  });
});

test.describe('on a narrow screen', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('an entry opens its sheet, and a press beside it closes it', async ({ open, page }) => {
    await open(STORY);
    const entry = page.locator('.chronicle li').filter({ hasText: 'would somehow call' }).first();
    await entry.getByRole('button', { name: /^How it was read/ }).click();
    const sheet = page.getByRole('dialog');
    await expect(sheet).toContainText('about two weeks ago');
    const box = await sheet.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(844, 0);
    expect(box?.width).toBe(390);
    await page.mouse.click(200, 40);
    await expect(sheet).toHaveCount(0);
  });

  test('the chronicle is the timeline, and nothing is wider than the screen', async ({
    open,
    page
  }) => {
    await open(STORY);
    await expect(page.locator('.timeline')).toBeHidden();
    await expect(page.locator('.chronicle .stripes').first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await page.getByRole('button', { name: /^Russia \d+$/ }).click();
    await expect(page.getByText(/^\d+ of \d+ events$/)).toBeVisible();
  });
});

test.describe('the theme', () => {
  test('follows the system until the reader chooses, and stays chosen', async ({ open, page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await open(STORY);
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await ground()).toBe('rgb(20, 22, 26)');
    await page.getByRole('button', { name: 'Switch to the light theme' }).click();
    expect(await ground()).toBe('rgb(251, 249, 244)');
    await page.reload();
    expect(await ground()).toBe('rgb(251, 249, 244)');
    await expect(page.getByRole('button', { name: 'Switch to the dark theme' })).toBeVisible();
  });
});
