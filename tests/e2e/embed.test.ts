import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { EMBED_SCRIPT_HASH, embedCode, EMBED_HEIGHT_PX } from '#lib/components/embed/embed-code.ts';
import { breaches } from '../support/axe.ts';
import { expect, test } from '../support/e2e.ts';
import { firstDocument, pageOf } from '../support/saved-page.ts';

const EMBED = 'embed/paris-moscow/';
const TITLE = 'Paris tries to get through to Moscow';
const WIDTH_PX = 960;

/** Where pages of somebody else stand: another host than the site's, answered by the test itself. */
const ELSEWHERE = 'http://localhost:';

/** Nothing of a page stands as its author meant it, and nothing may load but what it names. */
const hostile = (origin = ''): string => `
  <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline';
    script-src '${EMBED_SCRIPT_HASH}'; frame-src ${origin}">
  <style>
    * { all: unset; font: 40px cursive !important; color: lime !important; letter-spacing: 9px; zoom: 1 }
    head, script, style { display: none }
    div { display: block; direction: rtl }
    iframe { display: block; height: auto !important; max-width: 100%; background: purple }
  </style>`;

/** A page of somebody else's, 960 px wide, with the story in it. */
async function embedIn(page: Page, origin = '', head = ''): Promise<void> {
  const code = embedCode(`${origin}${EMBED}`, TITLE);
  const body = `<!doctype html><html><head>${head}</head><body><div style="width: ${WIDTH_PX}px">${code}</div></body></html>`;
  await page.goto(await addressOf(body));
  await page.frameLocator('iframe').locator('html[data-hydrated]').waitFor({ state: 'attached' });
}

const servers: Server[] = [];

test.afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});

/** Where the page stands until the test ends. */
async function addressOf(body: string): Promise<string> {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html').end(body);
  });
  servers.push(server);
  await once(server.listen(0, 'localhost'), 'listening');
  return `${ELSEWHERE}${(server.address() as AddressInfo).port}/`;
}

function heightOf(page: Page): Promise<number> {
  return page.locator('iframe').evaluate((frame) => frame.getBoundingClientRect().height);
}

/** How much of what is in the frame the frame does not show, in px. */
function cutOff(page: Page): Promise<number> {
  return page
    .frameLocator('iframe')
    .locator('html')
    .evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
}

test.use({ viewport: { width: 1000, height: 1100 }, alsoAsked: [ELSEWHERE] });

test('the panel gives the code to embed a published story, and saves it as the page that the command line writes', async ({
  baseURL,
  open,
  page
}) => {
  await open('/stories/paris-moscow/');
  await page.getByRole('button', { name: 'Share' }).click();
  const code = page.getByRole('textbox', { name: 'Code to embed the story' });
  await expect(code).toHaveValue(embedCode(`${baseURL ?? ''}${EMBED}`, TITLE));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as page' }).click()
  ]);
  expect(download.suggestedFilename()).toBe('paris-tries-to-get-through-to-moscow.html');
  expect(readFileSync(await download.path(), 'utf8')).toBe(await pageOf(firstDocument()));
});

test('a story looks in a hostile page as in a plain one, is as high as it needs to be, and opens its cards', async ({
  baseURL,
  page
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const pictures: Buffer[] = [];
  for (const head of ['', hostile(baseURL)]) {
    await embedIn(page, baseURL, head);
    await expect.poll(() => heightOf(page)).not.toBe(EMBED_HEIGHT_PX);
    await expect.poll(() => cutOff(page)).toBe(0);
    const story = page.frameLocator('iframe').getByRole('article');
    await story.evaluate(() => document.fonts.ready);
    pictures.push(await story.screenshot({ caret: 'hide' }));
  }
  const [plain, inHostile] = pictures;
  expect(inHostile?.equals(plain ?? Buffer.of())).toBe(true);
  const frame = page.frameLocator('iframe');
  await frame.locator('.mark[tabindex="0"]').focus();
  await page.keyboard.press('Enter');
  await expect(frame.getByRole('dialog')).toBeFocused();
  await page.keyboard.press('Escape');
  const opened = page.waitForEvent('popup');
  await frame.getByRole('link', { name: 'The whole story, with its sources' }).click();
  await expect(await opened).toHaveURL(/\/stories\/paris-moscow\/$/);
});

test('the frame is made as high as the story itself says, and by nobody else', async ({
  baseURL,
  page
}) => {
  await embedIn(page, baseURL);
  await expect.poll(() => heightOf(page)).not.toBe(EMBED_HEIGHT_PX);
  const height = await heightOf(page);
  // From the page itself, and from a frame of the same site that is narrower.
  await page.evaluate(
    (address) => {
      window.postMessage({ datelineHeight: 5000 }, '*');
      const other = document.createElement('iframe');
      Object.assign(other, { src: address, id: 'other', width: 300 });
      document.body.append(other);
    },
    `${baseURL ?? ''}${EMBED}`
  );
  const other = page.frameLocator('#other').getByRole('article');
  await page.frameLocator('#other').locator('html[data-hydrated]').waitFor({ state: 'attached' });
  await expect.poll(() => other.evaluate(({ clientHeight }) => clientHeight)).not.toBe(height);
  await page.evaluate(() => document.querySelector('#other')?.remove());
  // From the right frame, what is no height; to it, what would be one.
  const frame = page.frames()[1];
  for (const said of [-1, 0, 1e9, NaN, '3000', null, { valueOf: 1 }])
    await frame?.evaluate((datelineHeight) => {
      parent.postMessage({ datelineHeight }, '*');
      parent.postMessage(datelineHeight, '*');
    }, said);
  await page.evaluate(() => {
    document
      .querySelector('iframe')
      ?.contentWindow?.postMessage({ datelineHeight: 1, html: '<b>', location: 'x' }, '*');
  });
  expect(await heightOf(page)).toBe(height);
  // From the right frame, once another page has taken its place.
  await page.evaluate(() => {
    window.frames[0]?.location.replace(
      'data:text/html,<script>parent.postMessage({ datelineHeight: 3000 }, "*")</script>taken'
    );
  });
  await expect(page.frameLocator('iframe').getByText('taken')).toBeVisible();
  expect(await heightOf(page)).toBe(height);
});

test.describe('at 200 %', () => {
  test.use({ viewport: { width: 500, height: 550 }, deviceScaleFactor: 2 });

  test('the chronicle is the timeline of an embedded story, within its frame, and axe finds nothing to complain of', async ({
    baseURL,
    open,
    page
  }) => {
    await embedIn(page, baseURL, '<style>div { width: auto !important }</style>');
    await expect.poll(() => cutOff(page)).toBe(0);
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('.timeline')).toBeHidden();
    await expect(frame.locator('.chronicle .stripes').first()).toBeVisible();
    expect(
      await frame.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)
    ).toBe(0);
    await open(`/${EMBED}`);
    expect(await breaches(page)).toEqual([]);
  });
});
