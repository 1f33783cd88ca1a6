import type { Page } from '@playwright/test';
import { getDocument } from 'unpdf/pdfjs';
import { expect, test } from '../support/e2e.ts';

const STORY = '/stories/paris-moscow/';

/** A page of a PDF: its words without spaces, in the order in which they stand, and where its links lead. */
interface PrintedPage {
  readonly words: string;
  readonly links: readonly string[];
}

/** Without spaces, ends of lines, marks that set the direction of a word, and those that a style sheet sets. */
function bare(text: string): string {
  return text.replace(/[\s\u2066-\u2069“”]/g, '');
}

async function readPdf(bytes: Uint8Array): Promise<readonly PrintedPage[]> {
  const pdf = await getDocument({ data: bytes, verbosity: 0 }).promise;
  const numbers = Array.from({ length: pdf.numPages }, (_, at) => at + 1);
  return Promise.all(
    numbers.map(async (number) => {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      const notes = (await page.getAnnotations()) as readonly { dest?: unknown; url?: string }[];
      return {
        words: bare(items.map((item) => ('str' in item ? item.str : '')).join('')),
        links: notes.flatMap(({ dest, url }) => (typeof dest === 'string' ? [dest] : (url ?? [])))
      };
    })
  );
}

interface PrintedWords {
  readonly words: string;
  readonly fill: string | null;
}

/** The words of each band of lanes, as they would be printed. */
async function printedBands(page: Page): Promise<readonly (readonly PrintedWords[])[]> {
  return page.evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'));
    const bands = [...document.querySelectorAll('figure tbody svg')];
    const found = bands.map((band) =>
      [...band.querySelectorAll('text')].map((text) => ({
        words: text.textContent,
        fill: text.getAttribute('fill')
      }))
    );
    window.dispatchEvent(new Event('afterprint'));
    return found;
  });
}

test.use({ colorScheme: 'dark' });

test('a story is printed as a chronology: all titles and quotes as text, links that lead, no lane parted, dark on white', async ({
  open,
  page
}) => {
  await open(STORY);
  await expect
    .poll(async () => (await printedBands(page)).length, { timeout: 15_000 })
    .toBeGreaterThan(3);
  const bands = await printedBands(page);
  const fills = bands.flat().map(({ words, fill }) => `${words}: ${fill ?? ''}`);
  expect(fills).toContain('France: #1f55a5');
  expect(fills).toContain('“technical talks”: #1b1a18');
  expect(await page.locator('html').getAttribute('data-theme')).toBeNull();
  const titles = await page.locator('.chronicle h4').allTextContents();
  const reply = await page.request.get(`${STORY}story.json`);
  const { story } = (await reply.json()) as {
    story: { title: string; events: { quotes: { exact: string }[] }[] };
  };
  const quotes = story.events.flatMap((event) => event.quotes.map(({ exact }) => exact));
  expect(quotes.length).toBeGreaterThan(5);
  for (const format of ['A4', 'Letter']) {
    const pages = await readPdf(new Uint8Array(await page.pdf({ format })));
    expect(pages.length).toBeLessThan(8);
    const all = pages.map(({ words }) => words).join('');
    for (const words of [story.title, ...titles, ...quotes, 'read by machine, not yet reviewed'])
      expect(all).toContain(bare(words));
    for (const band of bands) {
      const onOne = pages.some((each) =>
        band.every(({ words }) => each.words.includes(bare(words)))
      );
      expect(onOne, `${band.map(({ words }) => words).join(', ')} stand on one page`).toBe(true);
    }
    const anchors = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
    const links = pages.flatMap((each) => each.links);
    expect(links.filter((link) => link.startsWith('note-')).length).toBeGreaterThan(10);
    expect(links.filter((link) => !anchors.includes(link) && !URL.canParse(link))).toEqual([]);
  }
});
