import { expect } from '../e2e.ts';
import type { Screen, Stage } from './screen.ts';

const TEXT =
  'President Anna Keller visited Oslo on Tuesday to save the harbour deal, two officials said. “It will hold,” Keller told reporters on Thursday.';
const GERMAN =
  'Die Präsidentin reiste am Dienstag nach Oslo und sagte, dass das nicht von ihr sei.';

async function read({ page, open }: Stage, text: string): Promise<void> {
  await open('/read/');
  await page.getByLabel('The article').fill(text);
  await page.getByLabel('Published on').fill('2026-02-06');
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page.getByRole('button', { name: 'Change the text' })).toBeVisible();
}

/** Pages without a store: the list, the legend, the errors, an article read once. */
export const PLACE_SCREENS: readonly Screen[] = [
  { name: 'front page', reach: ({ open }) => open('/') },
  { name: 'how dates are read', reach: ({ open }) => open('/how-dates-are-read/') },
  { name: 'read', reach: ({ open }) => open('/read/') },
  {
    name: 'read, nothing filled in',
    reach: async ({ page, open }) => {
      await open('/read/');
      await page.getByRole('button', { name: 'Read it' }).click();
      await expect(page.getByLabel('The article')).toBeFocused();
    }
  },
  { name: 'read, a story', reach: (stage) => read(stage, TEXT) },
  { name: 'read, no English', reach: (stage) => read(stage, GERMAN) },
  { name: 'read, no event', reach: (stage) => read(stage, 'Rain, then more rain.') },
  { name: 'sent, without a story', reach: ({ open }) => open('/sent/') },
  {
    name: 'sent, refused',
    reach: async ({ page, open }) => {
      await open('/sent/#1.AAAA');
      await expect(page.getByRole('alert')).toBeVisible();
    }
  }
];
