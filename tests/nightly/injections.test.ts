import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { FORMATS } from '#lib/io/export/formats.ts';
import { writeStoryDocument } from '#lib/io/story-document.ts';
import { storyFragment } from '#lib/state/send-story.ts';
import { USUAL_VIEW } from '#lib/state/view-query.ts';
import { expect, test } from '../support/e2e.ts';
import { expectOnlyWords, fillEachField, openEachCard } from '../support/injected-page.ts';
import { articlesOf, injectedStory, tableOf } from '../support/injected-story.ts';
import { INJECTIONS } from '../support/injections.ts';
import { savePage } from '../support/saved-page.ts';

/** A story of so many is drawn as one, not as a file of many events. */
const AT_ONCE = 90;
/** What a link and a lane may hold; what is longer comes in files and fields. */
const LONGEST = 1000;

const all = INJECTIONS.map(({ words }) => words);
const short = all.filter((words) => words.length < LONGEST);
const parts = Array.from({ length: Math.ceil(short.length / AT_ONCE) }, (_, at) =>
  short.slice(at * AT_ONCE, (at + 1) * AT_ONCE)
);

test.use({ alsoAsked: ['file:'], viewport: { width: 1440, height: 900 } });

/** Hands files to the page as somebody does who chooses them. */
async function choose(page: Page, name: string, text: string): Promise<void> {
  const file = { name, mimeType: 'text/plain', buffer: Buffer.from(text) };
  await page.locator('input[type="file"]').first().setInputFiles(file);
}

async function saved(page: Page, name: string): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name, exact: true }).click();
  return readFileSync(await (await download).path());
}

/** What was brought in stands in the list, or the page says why it does not. */
async function brought(page: Page): Promise<void> {
  await expect(page.locator('main li, main [role="alert"]').first()).toBeVisible();
  await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0);
}

test('what looks for more than words finds it where it is', async ({ page }) => {
  await page.setContent(
    '<p onclick="x">a</p><a href="java&#9;script:x">b</a><svg><set></set></svg><iframe srcdoc="x"></iframe>'
  );
  await expect(expectOnlyWords(page, 'a planted page')).rejects.toThrow(
    /p\[onclick\][^]*a to java[^]*<set>[^]*srcdoc/u
  );
});

for (const [at, words] of parts.entries()) {
  const story = injectedStory(words);
  const part = `part ${at + 1} of ${parts.length}`;

  test(`a story with them in every field shows words: sent, kept, worked on, pictured, saved: ${part}`, async ({
    open,
    page
  }) => {
    await open(`/sent/${storyFragment(story.entries, story.story.events, USUAL_VIEW)}`);
    await expect(page.locator('.chronicle li').first()).toBeVisible();
    expect(await openEachCard(page)).toBeGreaterThan(0);
    await expectOnlyWords(page, 'a story in a link');
    await page.getByRole('button', { name: 'Share or save' }).click();
    const svg = await saved(page, 'Save as SVG');
    await expectOnlyWords(page, 'the panel to share');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Keep it in your stories' }).click();
    await page.getByRole('link', { name: 'Work on it' }).click();
    const desk = page.getByRole('toolbar', { name: 'Review' });
    await expect(desk).toBeVisible();
    expect(await openEachCard(page)).toBeGreaterThan(0);
    await expectOnlyWords(page, 'the desk');
    for (const name of [
      'Story',
      /^\d+ articles?$/,
      /^\d+ actors?$/,
      'Add an event',
      /set aside$/
    ]) {
      await desk.getByRole('button', { name }).click();
      await expectOnlyWords(page, `the desk with ${name}`);
      await desk.getByRole('button', { name }).click();
    }
    await open('/library/');
    await expect(page.locator('main li').first()).toBeVisible();
    await expectOnlyWords(page, 'the library');
    await page.goto(`data:image/svg+xml;base64,${svg.toString('base64')}`);
    await expectOnlyWords(page, 'the picture');
    await open(await savePage(`injected-${at}`, writeStoryDocument(story)));
    expect(await openEachCard(page)).toBeGreaterThan(0);
    await expectOnlyWords(page, 'the page of one file');
    await page.emulateMedia({ media: 'print' });
    await expectOnlyWords(page, 'the page of one file, printed');
  });

  test(`whatever it is exported as comes in again as words: ${part}`, async ({ open, page }) => {
    for (const { id, ending, load } of FORMATS) {
      const { text } = (await load()).write(story, { address: null });
      await open('/new/');
      await choose(page, `story.${ending}`, text);
      await brought(page);
      await expectOnlyWords(page, `${id}, brought in`);
    }
  });

  test(`articles and tables that hold them come in as words: ${part}`, async ({ open, page }) => {
    for (const [name, text] of articlesOf(words)) {
      await open('/new/');
      await choose(page, name, text);
      await brought(page);
      await fillEachField(page, words.slice(0, 5));
      await expectOnlyWords(page, name);
    }
    await open('/open/');
    // A file with control characters is refused whole.
    const cells = words.filter((each) => !/\p{Cc}/u.test(each));
    await choose(page, 'events.csv', tableOf(cells));
    await expect(page.getByRole('table').first()).toBeVisible();
    await expectOnlyWords(page, 'a table before it is read');
    await page
      .getByRole('button', { name: /^(?:Show|Open|Read)/ })
      .first()
      .click();
    await expectOnlyWords(page, 'a table that is read');
  });

  test(`an address that holds them leads to words: ${part}`, async ({ open, page }) => {
    for (const each of words) {
      const query = PARAMETERS.map((name) => `${name}=${encodeURIComponent(toWellFormed(each))}`);
      const hash = encodeURIComponent(toWellFormed(each));
      const address = ADDRESSES[words.indexOf(each) % ADDRESSES.length] ?? '/';
      await open(`${address}?${query.join('&')}#${hash}`);
      await expectOnlyWords(page, `${address} with ${each}`);
    }
  });
}

test('every text field of every page takes them as words', async ({ open, page }) => {
  for (const address of ['/new/', '/read/', '/library/', '/open/', '/stories/paris-moscow/']) {
    await open(address);
    await fillEachField(page, all);
    await expectOnlyWords(page, address);
  }
});

const ADDRESSES = [
  '/stories/paris-moscow/',
  '/embed/paris-moscow/',
  '/sent/',
  '/edit/',
  '/open/',
  '/library/',
  '/new/',
  '/read/'
];
/** All that any page reads from its address. */
const PARAMETERS = [
  ...['event', 'only', 'others', 'events', 'find', 'scale', 'open', 'zoom', 'start'],
  ...['from', 'to', 'order', 'pin', 'hide', 'around', 'zone', 'archive', 'since', 'until', 'story']
];

/** Half a letter cannot stand in an address. */
function toWellFormed(words: string): string {
  return words.replace(/\p{Surrogate}/gu, '\ufffd');
}
