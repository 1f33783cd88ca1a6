import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../support/e2e.ts';
import { ROOT } from '../support/install.js';
import { Listener } from '../support/listen.ts';

const FOLDER = join(ROOT, 'tests/nightly/transcripts');

/** Compares with the transcript that was reviewed and kept, or keeps this one: `DATELINE_TRANSCRIPTS=write`. */
function expectKept(name: string, transcript: string): void {
  const file = join(FOLDER, `${name}.txt`);
  if (process.env['DATELINE_TRANSCRIPTS'] === 'write') writeFileSync(file, transcript);
  expect(transcript).toBe(readFileSync(file, 'utf8'));
}

const TEXT = `Harbour deal survives a week of denials

BERN — President Anna Keller visited Oslo on Tuesday to save the harbour deal, two officials said. Her minister Paul Orlik met envoys in Bergen on Wednesday.

“We will keep talking,” Keller told reporters on Thursday.
`;

test.use({ viewport: { width: 1440, height: 900 }, permissions: ['clipboard-write'] });

test.describe('what is heard, step by step', () => {
  test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }));

  test('on the first story: by Tab to the timeline, along it, into a card, filtered, folded', async ({
    open,
    page
  }) => {
    const listener = await Listener.at(page);
    await open('/stories/paris-moscow/');
    listener.heading('By Tab from the top to the timeline');
    await listener.press('Tab', 8);
    listener.heading('A side alone, then all');
    await page.getByRole('button', { name: /^Russia \d+$/ }).focus();
    await listener.hear('(goes to the sides)');
    await listener.press('Space', 2);
    listener.heading('The filter');
    await page.getByRole('button', { name: 'Filter', exact: true }).focus();
    await listener.press('Enter');
    await listener.press('Tab', 2);
    await listener.press('Escape');
    listener.heading('A search');
    await page.getByRole('textbox', { name: 'Search events and quotes' }).focus();
    await listener.hear('(goes to the search)');
    await listener.type('talks');
    await listener.press('Enter');
    await listener.press('Escape', 2);
    listener.heading('Along the timeline');
    await page.locator('.mark[tabindex="0"]').focus();
    await listener.press('Home');
    await listener.press('.', 3);
    await listener.press('ArrowRight');
    await listener.press('ArrowDown');
    listener.heading('Into a card and back');
    await listener.press('Enter');
    await listener.press('Tab', 3);
    await listener.press('Escape');
    listener.heading('Quote copied, time unfolded, keys listed');
    await listener.press('c');
    await listener.press('g', 2);
    await listener.press('?');
    await listener.press('Escape');
    listener.heading('The window on time');
    await page.getByRole('slider', { name: 'Start of the window' }).focus();
    await listener.hear('(goes to the window)');
    await listener.press('ArrowRight');
    await listener.press('Tab');
    expectKept('story', listener.transcript);
  });

  test('on the way from an article to a reviewed story', async ({ open, page }) => {
    const listener = await Listener.at(page);
    await open('/new/');
    listener.heading('An article is brought in');
    await page.getByLabel('Paste an article').focus();
    await listener.hear('(goes to the field)');
    await listener.type(TEXT);
    await listener.press('Tab');
    await listener.press('Enter');
    listener.heading('The story is made, first without a day');
    await page.getByRole('button', { name: 'Make the story' }).focus();
    await listener.press('Enter');
    await page.getByLabel('Published on').fill('2026-02-06');
    await page.getByRole('button', { name: 'Make the story' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('toolbar', { name: 'Review' })).toBeVisible();
    await listener.hear('Enter');
    listener.heading('It is reviewed');
    await page.getByRole('button', { name: 'Next to look at' }).focus();
    await listener.hear('(goes to the review)');
    await listener.press('Enter');
    await listener.press('Tab', 2);
    await listener.press('y');
    await listener.press('x');
    await listener.press('Control+z');
    listener.heading('An event is corrected');
    await listener.press('e');
    await listener.press('Tab');
    await page.keyboard.press('Control+A');
    await listener.type('when pigs fly');
    await listener.press('Enter');
    await page.keyboard.press('Control+A');
    await listener.type('Monday');
    await listener.press('Tab', 3);
    await listener.press('Escape');
    listener.heading('A panel');
    await page.getByRole('button', { name: 'Story', exact: true }).focus();
    await listener.press('Enter');
    await listener.press('Tab', 3);
    await listener.press('Escape');
    expectKept('review', listener.transcript);
  });
});
