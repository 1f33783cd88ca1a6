import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { breaches } from '../support/axe.ts';
import { expect, test } from '../support/e2e.ts';
import { ROOT } from '../support/install.js';

const FOLDER = join(ROOT, 'tests/fixtures/articles');
const TITLE = 'Harbour deal survives a week of denials';
const BODY = 'President Anna Keller visited Oslo on Tuesday. “We will talk,” she said.';

interface Dropped {
  readonly name: string;
  /** In base64. */
  readonly content: string;
  /** What the file says of its size, where it is not its own. */
  readonly size?: number;
}

function fixture(name: string): Dropped {
  return { name, content: readFileSync(join(FOLDER, name)).toString('base64') };
}

function aText(name: string, words: string): Dropped {
  return { name, content: Buffer.from(words).toString('base64') };
}

/** Drops files onto the page, as the system does. */
async function drop(page: Page, ...files: readonly Dropped[]): Promise<void> {
  const data = await page.evaluateHandle((all) => {
    const transfer = new DataTransfer();
    for (const { name, content, size } of all) {
      const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
      const file = new File([bytes], name);
      transfer.items.add(file);
      if (size !== undefined)
        Object.defineProperty(transfer, 'files', {
          value: [Object.defineProperty(file, 'size', { value: size })]
        });
    }
    return transfer;
  }, files);
  await page.locator('main').dispatchEvent('drop', { dataTransfer: data });
}

/** Copies words, and their markup if they have any, and pastes them by keys. */
async function paste(page: Page, text: string, html: string | null = null): Promise<void> {
  await page.evaluate(
    async ([words, markup]) => {
      const parts = { 'text/plain': new Blob([words ?? ''], { type: 'text/plain' }) };
      const rich =
        markup === null ? {} : { 'text/html': new Blob([markup ?? ''], { type: 'text/html' }) };
      await navigator.clipboard.write([new ClipboardItem({ ...parts, ...rich })]);
    },
    [text, html]
  );
  await page.getByLabel('Paste an article').focus();
  await page.keyboard.press('Control+V');
}

const make = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Make the story' }).click();

test('a new story is a link away from every page', async ({ open, page }) => {
  for (const start of ['/', '/stories/paris-moscow/', '/library/']) {
    await open(start);
    await page.getByRole('navigation').getByRole('link', { name: 'New story' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bring in your articles');
  }
  await open('/');
  await page.getByRole('main').getByRole('link', { name: 'Make a story' }).click();
  await expect(page).toHaveURL(/\/new\/$/);
});

test.describe('bringing articles in', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('takes a file of each kind, with its facts and where they were found, and sends nothing', async ({
    open,
    page
  }) => {
    await open('/new/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    for (const [name, kind, found] of [
      ['harbour.txt', 'Text', 'Found in a line of its own: “Published 6 February 2026”'],
      ['harbour.md', 'Markdown', 'Found in the front matter (date): “2026-02-06T07:30:00+01:00”'],
      [
        'saved-page.html',
        'Page',
        'Found in the page’s data (datePublished): “2026-02-06T07:30:00+01:00”'
      ],
      ['harbour.docx', 'Word', 'Found in a line of its own: “Published 6 February 2026”'],
      ['harbour.pdf', 'PDF', 'Found in a line of its own: “Published 6 February 2026”'],
      ['plain.eml', 'Mail', 'Found in the mail’s header (Date): “Fri, 06 Feb 2026 07:30:00 +0100”'],
      [
        'multipart.eml',
        'Mail',
        'Found in the mail’s header (Date): “Fri, 06 Feb 2026 07:30:00 +0100”'
      ]
    ] as const) {
      await drop(page, fixture(name));
      await expect(page.locator('summary').first()).toContainText(TITLE);
      await expect(page.locator('summary').first()).toContainText(kind);
      const day = page.getByLabel('Published on');
      await expect(day).toHaveValue('2026-02-06');
      await expect(day).toHaveAccessibleDescription(found);
      await page.getByRole('button', { name: /^Remove/ }).click();
      await expect(page.getByRole('listitem')).toHaveCount(0);
    }
    expect(asked.filter((path) => !/^\/_app\/immutable\/[\w./-]+$/u.test(path))).toEqual([]);
    await expect(page).toHaveTitle(/Bring in your articles/);
  });

  test('makes one story of several, whose facts can be changed in its review', async ({
    open,
    page
  }) => {
    await open('/new/');
    await drop(
      page,
      fixture('saved-page.html'),
      aText('oslo.txt', `A visit to Oslo\n\nPublished 6 February 2026\n\n${BODY}`)
    );
    await expect(page.getByText('2 articles', { exact: true })).toBeVisible();
    await make(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE);
    await expect(page.locator('.chronicle li', { hasText: 'visits Oslo' })).toContainText(
      '3 Feb 2026'
    );
    await expect(page.locator('.chronicle')).toContainText('Orlik');
    await page.getByRole('button', { name: '2 articles' }).click();
    await page.getByLabel('Published on').last().fill('2026-02-13');
    await expect(page.locator('.chronicle li', { hasText: 'visits Oslo' })).toContainText(
      '10 Feb 2026'
    );
  });

  test('is led through by keys alone: paste, say the day, make the story', async ({
    open,
    page
  }) => {
    await open('/new/');
    await paste(page, BODY);
    const day = page.getByLabel('Published on');
    await expect(day).toBeFocused();
    await expect(day).toHaveAccessibleDescription(/Not found/);
    await page.keyboard.press('Enter');
    await expect(day).toHaveAccessibleDescription(/Say on which day it was published/);
    await expect(day).toBeFocused();
    await page.keyboard.type('02022026');
    await expect(day).toHaveValue('2026-02-02');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 2, name: 'Chronicle' })).toBeVisible();
  });

  test('reads what was copied from a page, and runs none of it', async ({ open, page }) => {
    await open('/new/');
    const html = `<h1>A visit to Oslo</h1><time datetime="2026-02-06T02:30:00Z">Friday</time><p onclick="document.title=1">${BODY}</p><img src=x onerror="document.title=2"><svg onload="document.title=3"></svg><script>document.title=4</script>`;
    await paste(page, BODY, html);
    await expect(page.locator('summary').first()).toContainText('A visit to Oslo');
    await expect(page.getByLabel('Headline')).toHaveAccessibleDescription(
      'Found in the first heading: “A visit to Oslo”'
    );
    await expect(page.getByText('Left out: scripts and frames (1). None was run.')).toBeVisible();
    await page.getByLabel('Time zone').selectOption('America/New_York');
    await expect(page.getByLabel('Published on')).toHaveValue('2026-02-05');
    await make(page);
    await expect(page.locator('.source')).toContainText('We will talk');
    await expect(page.locator('article img, article script')).toHaveCount(0);
    await expect(page).toHaveTitle(/^A visit to Oslo/);
  });

  test('refuses what is no article in one sentence each, and keeps the rest', async ({
    open,
    page
  }) => {
    await open('/new/');
    await drop(page, { name: 'large.pdf', content: '', size: 200_000_000 });
    await expect(page.getByRole('alert')).toHaveText(
      'large.pdf has 200 MB; wanted one article, at most 50 MB.'
    );
    await drop(
      page,
      ...['scanned.pdf', 'encrypted.pdf', 'renamed.docx'].map(fixture),
      { name: 'rubbish.txt', content: 'AAECAwQFBgc=' },
      aText('empty.txt', ''),
      fixture('harbour.txt'),
      fixture('harbour.txt'),
      aText(
        'german.txt',
        'Die Präsidentin reiste am Dienstag nach Oslo und sagte, dass das nicht von ihr sei.'
      )
    );
    await expect(page.getByText('One article has no date of publication yet.')).toBeVisible();
    await expect(page.getByRole('alert')).toHaveText([
      /200 MB/,
      'scanned.pdf is a PDF of pictures without text, such as a scan; have its text recognised (OCR), or paste it.',
      'encrypted.pdf is locked with a password; save it without one, or paste its text.',
      /^renamed\.docx is a zip archive without a Word document in it; wanted/,
      'rubbish.txt is a binary file; wanted an article.',
      'empty.txt is empty; wanted an article.'
    ]);
    await expect(page.getByText(`The same text is here already, as “${TITLE}”.`)).toBeVisible();
    await expect(page.getByText('This does not look like English.')).toBeVisible();
    await page.getByRole('button', { name: 'Remove german.txt' }).click();
    await make(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE);
  });

  test('takes a hundred at once, and one day for all that have none', async ({ open, page }) => {
    await open('/new/');
    const many = Array.from({ length: 100 }, (_, at) =>
      aText(
        `${String(at)}.txt`,
        `President Anna Keller visited ${String(at)} towns on Tuesday, ${'she said, '.repeat(at)}and left.`
      )
    );
    await drop(page, ...many);
    await expect(page.getByText('100 articles have no date of publication yet.')).toBeVisible();
    await make(page);
    await expect(page.getByLabel('Published on')).toBeFocused();
    await page.getByLabel('Published on').fill('2026-02-06');
    await page.getByRole('button', { name: 'Give all without a date this one' }).click();
    await expect(page.getByText('100 articles', { exact: true })).toBeVisible();
  });

  for (const [colorScheme, width] of [
    ['light', 1440],
    ['dark', 390]
  ] as const) {
    test.describe(`${colorScheme}, ${String(width)} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 }, hasTouch: width < 640 });

      test('breaks no rule of axe and is no wider than the page, by touch too', async ({
        open,
        page
      }) => {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await open('/new/');
        await drop(
          page,
          fixture('saved-page.html'),
          fixture('scanned.pdf'),
          aText('oslo.txt', BODY)
        );
        await expect(page.getByText('One article has no date of publication yet.')).toBeVisible();
        const press = page.getByRole('button', { name: 'Make the story' });
        await (width < 640 ? press.tap() : press.click());
        await expect(page.getByLabel('Published on').last()).toBeFocused();
        expect(await breaches(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      });
    });
  }

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test('says why nothing can be brought in', async ({ page }) => {
      await page.goto('/new/');
      await expect(page.getByText('that is switched off here')).toBeVisible();
      await expect(page.getByLabel('Paste an article')).toBeHidden();
    });
  });
});

test('a TimelineJS timeline becomes a story on its records, and nothing of it runs or is fetched', async ({
  open,
  page
}) => {
  await open('/new');
  const bridge = readFileSync(join(ROOT, 'tests/fixtures/timelines/bridge.json'));
  await drop(page, { name: 'bridge.json', content: bridge.toString('base64') });
  await expect(
    page.getByText('A TimelineJS timeline: 3 events, 1 era, 1 row left out')
  ).toBeVisible();
  await expect(page.getByText('there is no day 31 in month 2 of that year')).toBeVisible();
  await page.getByRole('button', { name: 'Make the story' }).click();
  await page.waitForURL(/\/edit/u);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A bridge over the Alda');
  const opening = page.locator('li[data-event]').filter({ hasText: 'It opens' });
  await expect(opening).toContainText('All of the town came.');
  await expect(opening).toContainText('row 3 of bridge.json');
  await expect(opening).toContainText('“1963-8-9 14:30”');
  await expect(opening).toContainText('The Courier (https://a.example/photos)');
  await expect(opening.getByRole('link', { name: 'See it at a.example' })).toHaveAttribute(
    'href',
    'https://a.example/opening.jpg'
  );
  await expect(page.locator('li[data-event]').first()).toContainText('12,000 BC');
  await expect(page).not.toHaveTitle('taken');
});
