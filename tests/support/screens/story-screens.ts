import type { Locator, Page } from '@playwright/test';
import { expect } from '../e2e.ts';
import type { Screen, Stage } from './screen.ts';

const STORY = '/stories/paris-moscow/';

function firstMark(page: Page): Locator {
  return page.locator('.mark[tabindex="0"]');
}

async function openCard({ page, open }: Stage): Promise<void> {
  await open(STORY);
  await page.locator('[data-mark^="sergey-lavrov "]').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
}

async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name, exact: true }).first().click();
}

async function share({ page, open }: Stage): Promise<void> {
  await open(STORY);
  await press(page, 'Share or save');
  await expect(page.getByRole('heading', { name: 'Embed' })).toBeVisible();
}

/** The story page, whatever is open on it. */
export const STORY_SCREENS: readonly Screen[] = [
  { name: 'story', reach: ({ open }) => open(STORY) },
  {
    name: 'story, card open',
    from: 'wide',
    reach: openCard
  },
  {
    name: 'story, card open with all quotes',
    from: 'wide',
    reach: async (stage) => {
      await openCard(stage);
      await stage.page.getByRole('dialog').getByText('3 more quotes').click();
    }
  },
  {
    name: 'story, card under the pointer',
    from: 'wide',
    reach: async ({ page, open }) => {
      await open(STORY);
      await page.locator('[data-mark^="dmitry-peskov "]').first().hover();
      await expect(page.getByRole('dialog')).toBeVisible();
    }
  },
  {
    name: 'story, sheet of an entry',
    from: 'narrow',
    reach: async ({ page, open }) => {
      await open(STORY);
      await page
        .getByRole('button', { name: /^How it was read/ })
        .first()
        .click();
      await expect(page.getByRole('dialog')).toBeVisible();
    }
  },
  {
    name: 'story, filter panel',
    reach: async ({ page, open }) => {
      await open(STORY);
      await press(page, 'Filter');
      await expect(page.getByRole('dialog', { name: 'Filter' })).toBeVisible();
    }
  },
  {
    name: 'story, filtered',
    reach: async ({ page, open }) => {
      await open(STORY);
      await page.getByRole('button', { name: /^Russ\w+ \d+$/ }).click();
      await expect(page.getByText(/^\d+ of \d+ events$/)).toBeVisible();
    }
  },
  {
    name: 'story, all filtered out',
    reach: async ({ page, open }) => {
      await open(`${STORY}?actors=tatiana-stanovaya&kinds=denial&others=hide`);
      await press(page, 'Filter');
      await page.getByRole('button', { name: /^Tatiana Stanovaya/ }).click();
      await page.getByRole('button', { name: /^Visit/ }).click();
      await page.getByRole('radio', { name: 'Hide it' }).check();
      await page.keyboard.press('Escape');
      await expect(page.getByText('No event is of these actors').first()).toBeVisible();
    }
  },
  {
    name: 'story, searched',
    reach: async ({ page, open }) => {
      await open(`${STORY}?find=talks`);
      await expect(page.getByText(/^\d+ found$|^\d+ of \d+$/)).toBeVisible();
    }
  },
  {
    name: 'story, searched in vain',
    reach: async ({ page, open }) => {
      await open(`${STORY}?find=zebra`);
      await expect(page.getByText('No event has “zebra”.')).toBeVisible();
    }
  },
  { name: 'story, true scale', from: 'wide', reach: ({ open }) => open(`${STORY}?scale=true`) },
  {
    name: 'story, cluster open',
    from: 'wide',
    reach: async ({ page, open }) => {
      await open(`${STORY}?scale=true`);
      await page
        .getByRole('button', { name: /close together; open/ })
        .first()
        .click();
      await expect(page.getByRole('dialog')).toBeVisible();
    }
  },
  {
    name: 'story, fold open',
    from: 'wide',
    reach: async ({ page, open }) => {
      await open(STORY);
      await page.getByTitle('Unfold 9 days without events').click();
      await expect(page.getByTitle(/^Fold /)).toBeVisible();
    }
  },
  {
    name: 'story, zoomed',
    from: 'wide',
    reach: async ({ page, open }) => {
      await open(STORY);
      await press(page, 'Zoom in');
      await press(page, 'Zoom in');
    }
  },
  {
    name: 'story, keys',
    from: 'wide',
    reach: async ({ page, open }) => {
      await open(STORY);
      await press(page, 'Keys');
      await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
    }
  },
  {
    name: 'story, quote copied',
    from: 'wide',
    reach: async ({ page, open }) => {
      await open(STORY);
      await firstMark(page).focus();
      await page.keyboard.press('c');
      await expect(
        page.getByText(/^Copied with its citation|does not allow copying/)
      ).toBeVisible();
    }
  },
  { name: 'story, share panel', reach: share },
  {
    name: 'story, share panel with notices',
    reach: async (stage) => {
      const { page } = stage;
      await share(stage);
      const panel = page.getByRole('dialog');
      await panel.getByRole('button', { name: /^Copy link to this view/ }).click();
      await panel.getByRole('button', { name: 'Copy code' }).click();
      await panel.getByRole('radio').last().check();
      await expect(panel.getByText(/cannot carry of this story|carries all/)).toBeVisible();
      await panel.getByRole('button', { name: 'Save as page' }).click();
      await expect(panel.getByText(/^Saved as /)).toBeVisible();
    }
  },
  {
    name: 'story, words of an event marked',
    reach: async ({ page, open }) => {
      await open(STORY);
      await page.locator('.source a[data-event]').nth(3).click();
      await expect(page.locator('.chronicle li.active')).toBeVisible();
    }
  },
  {
    name: 'story, event of the link is gone',
    reach: async ({ page, open }) => {
      await open(`${STORY}?event=visit-00000000`);
      await expect(page.getByText('no longer in the story')).toBeVisible();
    }
  },
  { name: 'embedded story', reach: ({ open }) => open('/embed/paris-moscow/') },
  {
    name: 'embedded story, card open',
    from: 'wide',
    reach: async ({ page, open }) => {
      await open('/embed/paris-moscow/');
      await firstMark(page).focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('dialog')).toBeVisible();
    }
  }
];
