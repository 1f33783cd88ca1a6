import type { Page } from '@playwright/test';
import { breaches } from '../support/axe.ts';
import { expect, test } from '../support/e2e.ts';
import { makeStory } from '../support/story-in-work.ts';

function titles(page: Page): Promise<readonly string[]> {
  return page.locator('.chronicle li h4').allInnerTexts();
}

test('a story goes from desk to desk in a link, with its corrections and its view', async ({
  open,
  page,
  browser,
  baseURL
}) => {
  await makeStory({ page, open });
  const visit = page.locator('.chronicle li', { hasText: 'Keller visits Oslo' });
  await visit.getByRole('button', { name: 'Correct' }).click();
  await visit.getByLabel('Title').fill('<b>Keller</b> goes to Oslo');
  await visit.getByLabel('Title').press('Enter');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  const sent = await titles(page);
  expect(sent.join()).toContain('<b>Keller</b> goes to Oslo');

  await page.getByRole('button', { name: 'Share or save' }).click();
  await expect(page.getByText(/The link has [\d,]+ characters/)).toBeVisible();
  const link = await page.getByLabel('Link to this view').inputValue();
  expect(link).toMatch(/^[^?#]+\/sent\/#1\.[\w-]+(?:\?event=[\w-]+)?$/);

  const theirs = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  const their = await theirs.newPage();
  const asked: string[] = [];
  their.on('request', (request) => asked.push(request.url()));
  await their.goto(link);
  await expect(their.getByText('nobody but its sender vouches for it')).toBeVisible();
  await expect.poll(() => titles(their)).toEqual(sent);
  expect(await breaches(their)).toEqual([]);
  const story = link.slice(link.indexOf('#') + 1, link.indexOf('#') + 60);
  expect(asked.filter((address) => address.includes(story))).toEqual([]);

  await their.getByRole('button', { name: 'Keep it in your stories' }).press('Enter');
  await expect(their.getByRole('link', { name: 'Work on it' })).toBeFocused();
  await their.getByRole('link', { name: 'Your stories' }).last().click();
  await expect(their.getByRole('heading', { name: 'Your stories' })).toBeVisible();
  await expect(
    their.getByRole('link', { name: 'Harbour deal survives a week of denials' })
  ).toBeVisible();
  await theirs.close();
});

test('a link that was cut is refused in a sentence, and a link to a lost event shows the story', async ({
  open,
  page
}) => {
  await open('/sent/#1.AAAA');
  await expect(page.getByRole('heading', { name: 'This link cannot be opened' })).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('cut or altered on its way');
  await open('/stories/paris-moscow/?event=visit-00000000');
  await expect(page.getByText('no longer in the story')).toBeVisible();
  await expect(page.locator('[data-mark]').first()).toBeVisible();
});
