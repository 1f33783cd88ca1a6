import type { Locator, Page } from '@playwright/test';
import { breaches } from '../support/axe.ts';
import { expect, test } from '../support/e2e.ts';
import { entryOf, HARBOUR, makeStory } from '../support/story-in-work.ts';

function looked(page: Page): Locator {
  return page.getByText(/\d+ of \d+ looked at/);
}

test.describe('a story in work', () => {
  test('is checked by a first-time user in eight actions', async ({ open, page }) => {
    let actions = 0;
    const act = async (action: Promise<unknown>): Promise<void> => {
      actions += 1;
      await action;
    };
    await open('/new/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await act(page.getByLabel('Paste an article').fill(HARBOUR));
    await act(page.getByRole('button', { name: 'Add this text' }).click());
    await act(page.getByLabel('Published on').fill('2026-02-06'));
    await act(page.getByRole('button', { name: 'Make the story' }).click());
    const visit = entryOf(page, 'Keller visits Oslo');
    await act(visit.getByRole('button', { name: 'Correct' }).click());
    const date = visit.getByLabel('Date');
    await act(date.fill('Monday'));
    await expect(visit.getByText('Mon 2 Feb 2026 (2026-02-02)')).toBeVisible();
    await act(date.press('Enter'));
    await expect(visit.locator('.when')).toContainText('Mon 2 Feb 2026');
    const strike = entryOf(page, 'union');
    await act(strike.getByRole('button', { name: 'No event' }).click());
    await expect(strike).toHaveCount(0);
    await expect(page.locator('[data-mark]').first()).toBeVisible();
    expect(actions).toBeLessThanOrEqual(8);
    const others = asked.filter(
      (path) => !/^\/_app\/(?:immutable\/[\w./-]+|version\.json)$/u.test(path)
    );
    expect(others, 'only the page’s own scripts are asked for').toEqual([]);
  });

  test('keeps what the machine read beside what a person changed, and takes it back', async ({
    open,
    page
  }) => {
    await makeStory({ page, open });
    const visit = entryOf(page, 'Keller visits Oslo');
    await visit.getByRole('button', { name: 'Correct' }).click();
    await visit.getByLabel('Title').fill('Keller goes to Oslo');
    await visit.getByLabel('Title').press('Enter');
    const changed = entryOf(page, 'Keller goes to Oslo');
    await expect(changed).toContainText('visits Oslo');
    await expect(changed.getByLabel('Title')).toBeFocused();
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();

    await page.reload();
    await expect(changed).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(entryOf(page, 'Keller visits Oslo')).toBeVisible();
    await expect(changed).toHaveCount(0);
    await page.getByRole('button', { name: 'Redo' }).click();
    await expect(changed).toBeVisible();
  });

  test('is reviewed by keys alone, doubtful events first', async ({ open, page }) => {
    await makeStory({ page, open });
    const total = Number((await looked(page).innerText()).split(' ')[2]);
    await page.getByRole('button', { name: 'Next to look at' }).focus();
    await page.keyboard.press('Enter');
    const focused = page.locator('.chronicle li:has(:focus)');
    const first = await focused.locator('h4').innerText();
    await page.keyboard.press('y');
    await expect(looked(page)).toHaveText(`1 of ${String(total)} looked at`);
    await expect(focused.locator('h4')).not.toHaveText(first);
    await page.keyboard.press('x');
    await expect(looked(page)).toHaveText(`1 of ${String(total - 1)} looked at`);
    await page.keyboard.press('e');
    await expect(focused.getByLabel('Title')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(focused.getByRole('button', { name: 'Correct' })).toBeFocused();
    await page.keyboard.press('Control+z');
    await expect(looked(page)).toHaveText(`1 of ${String(total)} looked at`);
  });

  test('is signed once all of it has been looked at', async ({ open, page }) => {
    await makeStory({ page, open });
    await page.getByRole('button', { name: 'Story', exact: true }).click();
    const sign = page.getByRole('button', { name: 'Sign the story as checked' });
    await expect(sign).toBeDisabled();
    await page.getByLabel('Your name').fill('Ann Roth');
    await page.getByRole('button', { name: 'Confirm all shown' }).click();
    await sign.click();
    await expect(page.locator('.meta')).toContainText('Ann Roth');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.locator('.meta')).toContainText('read by machine');
  });

  test('takes words of the article as an event, an actor and a quote', async ({ open, page }) => {
    await makeStory({ page, open });
    await select(page, 'two officials');
    await page.getByRole('button', { name: 'Make an event of it' }).click();
    await expect(page.getByLabel('Words of the article')).toHaveValue('two officials');
    await page.getByRole('textbox', { name: 'Title' }).fill('Officials speak of the visit');
    await page.getByRole('button', { name: 'Add the event' }).click();
    const added = entryOf(page, 'Officials speak of the visit');
    await expect(added).toContainText('paragraph 1');
    await added.getByRole('button', { name: 'Correct' }).click();
    await select(page, 'the deal was dead');
    await page.getByRole('button', { name: /^Add as a quote/ }).click();
    await expect(added.locator('q, blockquote').first()).toContainText('the deal was dead');
    await select(page, 'envoys');
    await page.getByRole('button', { name: 'Name an actor' }).click();
    await added.getByLabel('Add somebody').selectOption({ label: 'envoys' });
    await expect(added.getByLabel('Part of envoys')).toBeVisible();
  });

  test('keeps corrections when an article is read anew, and lists those that no longer fit', async ({
    open,
    page
  }) => {
    await makeStory({ page, open });
    const visit = entryOf(page, 'Keller visits Oslo');
    await visit.getByRole('button', { name: 'Correct' }).click();
    await visit.getByLabel('Title').fill('Keller goes to Oslo');
    await visit.getByLabel('Title').press('Enter');
    await expect(entryOf(page, 'Keller goes to Oslo').locator('.when')).toContainText('3 Feb');
    await page.getByRole('button', { name: '1 article' }).click();
    await page.getByLabel('Published on').fill('2026-02-13');
    await expect(entryOf(page, 'Keller goes to Oslo').locator('.when')).toContainText('10 Feb');
    await page.getByText('Its text').click();
    const text = page.getByLabel('Text of the article');
    await text.fill(HARBOUR.replace('visited Oslo on Tuesday', 'stayed at home'));
    await text.press('Tab');
    await page.getByRole('button', { name: '1 set aside' }).click();
    await expect(page.locator('#desk-panel')).toContainText('Renaming:');
    await expect(page.locator('#desk-panel')).toContainText('does not stand in article');
  });

  test('follows what another tab does', async ({ open, page, context }) => {
    await makeStory({ page, open });
    const other = await context.newPage();
    await other.goto(page.url());
    await entryOf(other, 'Keller visits Oslo').getByRole('button', { name: 'No event' }).click();
    await expect(entryOf(page, 'Keller visits Oslo')).toHaveCount(0);
    await page.getByRole('button', { name: /set aside/ }).click();
    await page.getByRole('button', { name: /^Bring back/ }).click();
    await expect(entryOf(other, 'Keller visits Oslo')).toBeVisible();
  });

  test('that this browser does not keep is told so, with a way on', async ({ open, page }) => {
    await open('/edit/?story=none');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'This browser keeps no such story'
    );
    await expect(page.getByRole('link', { name: 'Begin a new story' })).toBeVisible();
  });

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

    test('is reviewed by touch alone', async ({ open, page }) => {
      await makeStory({ page, open });
      const total = Number((await looked(page).innerText()).split(' ')[2]);
      await page.getByRole('button', { name: 'Next to look at' }).tap();
      const focused = page.locator('.chronicle li:has(:focus)');
      await focused.getByRole('button', { name: 'It is right' }).tap();
      await expect(looked(page)).toHaveText(`1 of ${String(total)} looked at`);
      await focused.getByRole('button', { name: 'No event' }).tap();
      await expect(looked(page)).toHaveText(`1 of ${String(total - 1)} looked at`);
      const visit = entryOf(page, 'Keller visits Oslo');
      await visit.getByRole('button', { name: 'Correct' }).tap();
      await visit.getByLabel('Kind').selectOption('meeting');
      await expect(visit.locator('.who')).toContainText('Meeting');
      await page.getByRole('button', { name: '1 set aside' }).tap();
      await page.getByRole('button', { name: /^Bring back/ }).tap();
      await expect(looked(page)).toHaveText(/ of \d+ looked at/);
      await expect(page.getByRole('button', { name: '0 set aside' })).toBeVisible();
    });
  });

  for (const [colorScheme, width, panels] of [
    ['light', 1440, [/actors$/, 'Add an event']],
    ['dark', 390, ['Story', '1 article', '0 set aside']]
  ] as const) {
    test.describe(`${colorScheme}, ${String(width)} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 }, hasTouch: width < 640 });

      test('breaks no rule of axe, whatever is open, and is no wider than the page', async ({
        open,
        page
      }) => {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await makeStory({ page, open });
        const press = (button: Locator): Promise<void> =>
          width < 640 ? button.tap() : button.click();
        await press(entryOf(page, 'Keller visits Oslo').getByRole('button', { name: 'Correct' }));
        for (const panel of panels) {
          await press(page.getByRole('button', { name: panel, exact: true }));
          await expect(page.locator('#desk-panel')).toBeVisible();
          expect(await breaches(page)).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        }
      });
    });
  }
});

/** Selects words of the article, as a reader does by dragging over them. */
async function select(page: Page, words: string): Promise<void> {
  await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(
      document.querySelector('section.source') ?? document.body,
      NodeFilter.SHOW_TEXT
    );
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const selection = document.getSelection();
      selection?.removeAllRanges();
      selection?.addRange(range);
      return;
    }
    throw new RangeError(`the page has no text “${wanted}” in one piece`);
  }, words);
}
