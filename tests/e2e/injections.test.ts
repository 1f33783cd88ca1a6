import { readFileSync } from 'node:fs';
import { writeStoryDocument } from '#lib/io/story-document.ts';
import { storyFragment } from '#lib/state/send-story.ts';
import { USUAL_VIEW } from '#lib/state/view-query.ts';
import { expect, test } from '../support/e2e.ts';
import { expectOnlyWords, openEachCard } from '../support/injected-page.ts';
import { injectedStory } from '../support/injected-story.ts';
import { someOfEach } from '../support/injections.ts';
import { savePage } from '../support/saved-page.ts';

test.use({ alsoAsked: ['file:'] });

const words = someOfEach(1, 8);
const document = injectedStory(words);

test('words that try to be more stay words: in a link, on each card, in the picture and on the saved page', async ({
  open,
  page
}) => {
  await open(`/sent/${storyFragment(document.entries, document.story.events, USUAL_VIEW)}`);
  await expect(page.locator('.chronicle li').first()).toBeVisible();
  expect(await openEachCard(page)).toBeGreaterThanOrEqual(words.length);
  await expectOnlyWords(page, 'a story in a link');
  await page.getByRole('button', { name: 'Share or save' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as SVG' }).click();
  const svg = readFileSync(await (await download).path());
  await expectOnlyWords(page, 'the panel to share');
  // As a page of its own, which has no policy.
  await page.goto(`data:image/svg+xml;base64,${svg.toString('base64')}`);
  await expect(page.locator('svg')).toBeVisible();
  await expectOnlyWords(page, 'the picture');
  await open(await savePage('injected', writeStoryDocument(document)));
  expect(await openEachCard(page)).toBeGreaterThanOrEqual(words.length);
  await expectOnlyWords(page, 'the page of one file');
});
