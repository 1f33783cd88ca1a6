import type { Page } from '@playwright/test';
import type { KeptStory } from '#lib/domain/kept-story.ts';
import { writeBackup } from '#lib/io/backup/backup-file.ts';
import { aKeptStory, anArticle, anEntry } from '../any-journal.ts';
import { expect } from '../e2e.ts';
import { aFile, type Screen, type Stage } from './screen.ts';

function story(id: string, title: string): KeptStory {
  const changes = [
    { do: 'title', to: title } as const,
    { do: 'bring', articles: [anArticle('council')] } as const
  ];
  const { summary } = aKeptStory(id);
  return aKeptStory(id, {
    summary: { ...summary, title, events: ['The council meets'] },
    entries: [anEntry(`${id}-first`, { do: 'together', changes })]
  });
}

const BERN = story('bern', 'A council in Bern');
const LONG = story('long', `A ${'very'.repeat(40)} long title`);

async function choose(page: Page, content: string): Promise<void> {
  await page.getByLabel('Restore a backup').setInputFiles([aFile('b.json', content)]);
}

async function shelf({ page, open }: Stage): Promise<void> {
  await open('/library/');
  await choose(page, writeBackup([BERN, LONG]));
  await page.getByRole('button', { name: 'Do it' }).click();
  await expect(page.getByText('Done. What the file has is here.')).toBeVisible();
}

/** What a colleague did to the same story meanwhile. */
function theirs(id: string, to: string): ReturnType<typeof anEntry> {
  const event = { article: 'council', exact: 'met in Bern' };
  return anEntry(id, { do: 'rename', event, to, why: '' }, 9);
}

/** The stories that this browser keeps. */
export const LIBRARY_SCREENS: readonly Screen[] = [
  { name: 'library, empty', reach: ({ open }) => open('/library/') },
  { name: 'library', reach: shelf },
  {
    name: 'library, searched',
    reach: async (stage) => {
      await shelf(stage);
      await stage.page.getByLabel('Find in titles').fill('council');
      await expect(stage.page.getByRole('status').getByText(/council/)).toBeVisible();
    }
  },
  {
    name: 'library, searched in vain',
    reach: async (stage) => {
      await shelf(stage);
      await stage.page.getByLabel('Find in titles').fill('zebra');
      await expect(stage.page.getByText('No story here has “zebra”.')).toBeVisible();
    }
  },
  {
    name: 'library, renaming',
    reach: async (stage) => {
      await shelf(stage);
      await stage.page.getByRole('button', { name: 'Rename: “A council in Bern”' }).click();
      await expect(stage.page.getByLabel('Title of the story')).toBeFocused();
    }
  },
  {
    name: 'library, one deleted, with a way back',
    reach: async (stage) => {
      await shelf(stage);
      await stage.page.getByRole('button', { name: 'Delete: “A council in Bern”' }).click();
      await expect(stage.page.getByText('is deleted.')).toBeVisible();
    }
  },
  {
    name: 'library, what is deleted',
    reach: async (stage) => {
      await shelf(stage);
      await stage.page.getByRole('button', { name: 'Delete: “A council in Bern”' }).click();
      await stage.page.getByRole('button', { name: /^Deleted/ }).click();
      await expect(stage.page.getByText('for 30 more days')).toBeVisible();
    }
  },
  {
    name: 'library, nothing archived',
    reach: async (stage) => {
      await shelf(stage);
      await stage.page.getByRole('button', { name: /^Archived/ }).click();
      await expect(stage.page.getByText('Nothing is archived.')).toBeVisible();
    }
  },
  {
    name: 'library, a file that is none',
    reach: async ({ page, open }) => {
      await open('/library/');
      await choose(page, '{"a":1}');
      await expect(page.getByRole('alert')).toBeVisible();
    }
  },
  {
    name: 'library, a backup that differs',
    reach: async (stage) => {
      await shelf(stage);
      const entries = [...BERN.entries, anEntry('t', { do: 'title', to: 'Them' }, 9)];
      await choose(stage.page, writeBackup([{ ...BERN, entries }, LONG]));
      await expect(stage.page.getByText('Here already, and different')).toBeVisible();
    }
  },
  {
    name: 'library, a merge that asks, unanswered',
    reach: async ({ page, open }) => {
      await open('/library/');
      const ours = { ...BERN, entries: [...BERN.entries, theirs('o', 'The council meets')] };
      await choose(page, writeBackup([ours]));
      await page.getByRole('button', { name: 'Do it' }).click();
      const other = { ...BERN, entries: [...BERN.entries, theirs('t', 'Council in session')] };
      await page
        .getByLabel('Merge a file: “A council in Bern”')
        .setInputFiles([aFile('paul.json', writeBackup([other]))]);
      await page.getByRole('button', { name: 'Do it' }).click();
      await expect(page.getByRole('alert')).toBeVisible();
    }
  },
  {
    name: 'library, a browser that keeps nothing',
    reach: async ({ page, open }) => {
      await page.addInitScript(() => {
        Object.defineProperty(window, 'indexedDB', { value: undefined });
      });
      await open('/library/');
      await expect(page.getByRole('alert')).toBeVisible();
    }
  }
];
