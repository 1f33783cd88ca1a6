import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect } from '../e2e.ts';
import { ROOT } from '../install.js';
import { aFile, type Screen } from './screen.ts';

const BODY = 'President Anna Keller visited Oslo on Tuesday. “We will talk,” she said.';

async function bring(page: Page, files: readonly string[]): Promise<void> {
  const chosen = files.map((path) => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return aFile(name, readFileSync(join(ROOT, 'tests/fixtures', path)));
  });
  await page.locator('input[type=file]').setInputFiles(chosen);
}

/** Bringing articles and timelines in. */
export const NEW_SCREENS: readonly Screen[] = [
  { name: 'new', reach: ({ open }) => open('/new/') },
  {
    name: 'new, an article without a day',
    reach: async ({ page, open }) => {
      await open('/new/');
      await page.getByLabel('Paste an article').fill(BODY);
      await page.getByRole('button', { name: 'Add this text' }).click();
      await page.getByRole('button', { name: 'Make the story' }).click();
      await expect(page.getByLabel('Published on')).toBeFocused();
    }
  },
  {
    name: 'new, files of every kind',
    reach: async ({ page, open }) => {
      await open('/new/');
      await bring(page, [
        'articles/saved-page.html',
        'articles/scanned.pdf',
        'articles/harbour.txt',
        'articles/harbour.txt'
      ]);
      await expect(page.getByRole('alert')).toBeVisible();
      await expect(page.getByText('The same text is here already').first()).toBeVisible();
      await page.locator('summary').first().click();
      await expect(page.getByText('How it begins')).toBeVisible();
    }
  },
  {
    name: 'new, the report of an imported timeline',
    reach: async ({ page, open }) => {
      await open('/new/');
      await bring(page, ['timelines/bridge.json']);
      await expect(page.getByText('there is no day 31 in month 2')).toBeVisible();
    }
  }
];
