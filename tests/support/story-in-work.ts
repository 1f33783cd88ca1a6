import type { Locator, Page } from '@playwright/test';
import type { Stage } from './screens/screen.ts';

export const HARBOUR = `Harbour deal survives a week of denials

BERN — President Anna Keller visited Oslo on Tuesday to save the harbour deal, two officials said. Her minister Paul Orlik met envoys in Bergen on Wednesday.

“We will keep talking,” Keller told reporters on Thursday. Orlik denied that the deal was dead. The union had struck in March 2025.
`;

/** The day on which the articles of these tests were published. */
const PUBLISHED = '2026-02-06';

/** Makes a story of a text, as somebody does who comes for the first time, and waits for its desk. */
export async function makeStory({ page, open }: Stage, text = HARBOUR): Promise<void> {
  await open('/new/');
  await page.getByLabel('Paste an article').fill(text);
  await page.getByRole('button', { name: 'Add this text' }).click();
  await page.getByLabel('Published on').fill(PUBLISHED);
  await page.getByRole('button', { name: 'Make the story' }).click();
  await page.getByRole('toolbar', { name: 'Review' }).waitFor();
}

/** The entry of the chronicle whose title has these words. */
export function entryOf(page: Page, words: string): Locator {
  return page.locator('.chronicle li').filter({ has: page.locator('h4', { hasText: words }) });
}

/** What the page says once all changes are on the disk. */
export function savedNotice(page: Page): Locator {
  return page.locator('[data-save="saved"]').first();
}
