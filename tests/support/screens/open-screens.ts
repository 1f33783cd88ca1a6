import type { Page } from '@playwright/test';
import { hostArchive, packed } from '../archive.ts';
import { expect } from '../e2e.ts';
import { aFile, type Screen, type Stage } from './screen.ts';

const NAMES = ['Ann Roth', 'Paul Hale', 'City Council'];
const DEEDS = ['Speaks', 'Votes', 'Travels to Bern'];

function rows(count: number, spoilt: readonly string[] = []): string {
  const events = Array.from({ length: count }, (_, at) => {
    const day = new Date(Date.UTC(2024, 0, 1 + at)).toISOString().slice(0, 10);
    return `${day},${NAMES[at % 3] ?? ''},${DEEDS[at % 3] ?? ''},https://example.org/${String(at)}`;
  });
  return ['date,who,what,link', ...events, ...spoilt].join('\n');
}

async function choose({ page, open }: Stage, content: string): Promise<void> {
  await open('/open/');
  await page.getByLabel('Choose a file').setInputFiles(aFile('council.csv', content));
}

/** An archive on the site's own host, of which a window of time is to be chosen. */
async function archive({ page, open }: Stage, count: number): Promise<void> {
  await hostArchive(page, '/archives/council.parquet', await packed(rows(count)));
  await open('/open/?archive=/archives/council.parquet');
  await expect(page.getByRole('heading', { level: 1, name: 'Which time?' })).toBeVisible();
}

async function start(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open the timeline' }).click();
}

async function opened(stage: Stage, count = 700): Promise<void> {
  await choose(stage, rows(count));
  await start(stage.page);
  await expect(stage.page.getByText('3 actors')).toBeVisible();
}

/** A file of dated events, and the timeline of it, which is drawn on a canvas. */
export const OPEN_SCREENS: readonly Screen[] = [
  { name: 'open', reach: ({ open }) => open('/open/') },
  {
    name: 'open, a file that is none',
    reach: async (stage) => {
      await choose(stage, '');
      await expect(stage.page.getByRole('alert')).toBeVisible();
    }
  },
  {
    name: 'open, the columns',
    reach: async (stage) => {
      await choose(stage, rows(30));
      const heading = { level: 1, name: 'What are the columns?' };
      await expect(stage.page.getByRole('heading', heading)).toBeVisible();
    }
  },
  {
    name: 'open, the columns, without a date',
    reach: async (stage) => {
      await choose(stage, 'who,what\nAnn Roth,Votes\n');
      await expect(stage.page.getByText('Say which column is the date.')).toBeVisible();
    }
  },
  {
    name: 'open, rows left out',
    reach: async (stage) => {
      await choose(stage, rows(60, ['31/2/2024,Ann Roth,Speaks,', '2024-02-03,Ann Roth']));
      await start(stage.page);
      const heading = { level: 1, name: /rows are no events/ };
      await expect(stage.page.getByRole('heading', heading)).toBeVisible();
    }
  },
  { name: 'open, a window of an archive', reach: (stage) => archive(stage, 3000) },
  {
    name: 'open, a window in which nothing happens',
    reach: async (stage) => {
      await archive(stage, 3000);
      await stage.page.getByLabel('From').fill('1990-01-01');
      await stage.page.getByLabel('Up to and with').fill('1990-01-07');
      await start(stage.page);
      await expect(stage.page.getByRole('alert')).toBeVisible();
    }
  },
  { name: 'open, the timeline', reach: opened },
  {
    name: 'open, an actor’s view',
    reach: async (stage) => {
      await opened(stage);
      await stage.page.getByRole('button', { name: 'Paul Hale', exact: true }).click();
      await expect(stage.page.getByText('Around Paul Hale')).toBeVisible();
    }
  },
  {
    name: 'open, an actor looked for',
    reach: async (stage) => {
      await opened(stage);
      await stage.page.getByLabel('Find an actor').fill('hale');
    }
  },
  {
    name: 'open, a card',
    reach: async (stage) => {
      await opened(stage, 9);
      const lanes = stage.page.locator('button.stop');
      await lanes.press('Home');
      await lanes.press('Enter');
      await expect(stage.page.getByRole('dialog')).toBeVisible();
    }
  }
];
