import { breaches } from '../support/axe.ts';
import { expect, test } from '../support/e2e.ts';

const PAGE = '/how-dates-are-read/';

test('the masthead leads to it from every page, and it leads to the story', async ({
  open,
  page
}) => {
  await open('/');
  await page.getByRole('link', { name: 'How dates are read' }).click();
  await expect(page).toHaveURL(PAGE);
  await expect(page.getByRole('link', { name: 'How dates are read' })).toHaveAttribute(
    'aria-current',
    'page'
  );
  await page.getByRole('link', { name: 'See them all on the timeline' }).click();
  await expect(page).toHaveURL(/\/stories\/[\w-]+\/$/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('each rule about dates has its event: the mark, the words, the date and its steps', async ({
    page
  }) => {
    await page.goto(PAGE);
    const rules = page.getByRole('region', { name: 'The edge says how certain' });
    const examples = rules.locator('ol > li');
    expect(await examples.count()).toBeGreaterThanOrEqual(6);
    for (const example of await examples.all()) {
      await expect(example.getByRole('heading', { level: 3 })).toBeVisible();
      await expect(example.getByRole('img', { name: /^Drawn on the timeline: / })).toBeVisible();
      await expect(example.locator('.mark')).toHaveCount(1);
      await expect(example.locator('blockquote')).not.toBeEmpty();
      await expect(example.getByRole('list', { name: 'How the date was read' })).toBeVisible();
    }
  });

  test('the words of an example stand in the article, letter for letter', async ({ page }) => {
    await page.goto(PAGE);
    const quoted = await page.locator('ol > li blockquote').allInnerTexts();
    await page.getByRole('link', { name: 'See them all on the timeline' }).click();
    const article = (await page.locator('.source').innerText()).replace(/\s+/g, ' ');
    for (const words of quoted) expect(article).toContain(words.replace(/\s+/g, ' ').trim());
  });

  test('every shape of a mark has its name', async ({ page }) => {
    await page.goto(PAGE);
    const shapes = page.getByRole('region', { name: 'The shape says what happened' });
    await expect(shapes.getByRole('listitem')).toHaveCount(13);
  });
});

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [1440, 390])
    test(`at ${String(width)} px in the ${colorScheme} theme, axe finds nothing and nothing sticks out`, async ({
      open,
      page
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await open(PAGE);
      expect(await breaches(page, colorScheme === 'dark' ? 'colours' : undefined)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    });

test('keys alone lead from the front page to it, and on to the story', async ({ open, page }) => {
  await open('/');
  const onto = async (name: string): Promise<void> => {
    const link = page.getByRole('link', { name, exact: true });
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press('Tab');
      if (await link.evaluate((element) => element === document.activeElement)) break;
    }
    await expect(link).toBeFocused();
    await page.keyboard.press('Enter');
  };
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the story' })).toBeFocused();
  await onto('How dates are read');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How dates are read');
  await onto('See them all on the timeline');
  await expect(page).toHaveURL(/\/stories\//);
});

test('it reads in the designed order, each part under its heading', async ({ open, page }) => {
  await open(PAGE);
  const headings = await page.getByRole('heading', { level: 2 }).allInnerTexts();
  expect(headings).toEqual([
    'The edge says how certain',
    'The shape says what happened',
    'The colour says whose side',
    'Who says so stays with it',
    'What also holds'
  ]);
});
