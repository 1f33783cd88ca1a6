import { expect, test } from '../support/e2e-own-site.ts';
import { makeStory } from '../support/story-in-work.ts';

const TEXT =
  'BERN — President Anna Keller visited Oslo on Tuesday. “We will keep talking,” she said.';

test('an open edit survives a new version, which comes when it is taken; then all works with the network off', async ({
  open,
  page,
  site
}) => {
  await makeStory({ page, open }, TEXT);
  const visit = page.locator('.chronicle li').filter({ hasText: 'Keller visits Oslo' });
  await visit.getByRole('button', { name: 'Correct' }).click();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await visit.getByLabel('Title').pressSequentially(' and Bergen');
  site.replace('the next');
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await expect(page.getByText('A new version is ready.')).toBeVisible();
  await expect(page.getByLabel('Title')).toHaveValue('Keller visits Oslo and Bergen');
  await page.getByRole('button', { name: 'Take it' }).click();
  await expect(page.locator('body')).toHaveAttribute('data-version', 'the next');
  await expect(page.locator('.chronicle')).toContainText('Keller visits Oslo and Bergen');
  await expect(page.getByText('A new version is ready.')).toHaveCount(0);
  await site.stop();
  for (const path of ['/', '/library', '/open/', '/embed/paris-moscow/']) await open(path);
  await open('/stories/paris-moscow/?since=2026');
  await page.locator('.chronicle li button').first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await makeStory({ page, open }, TEXT);
});
