import type { Locator, Page } from '@playwright/test';
import { expect } from '../e2e.ts';
import { entryOf, makeStory } from '../story-in-work.ts';
import type { Screen, Stage } from './screen.ts';

async function correct(stage: Stage): Promise<Locator> {
  await makeStory(stage);
  const visit = entryOf(stage.page, 'Keller visits Oslo');
  await visit.getByRole('button', { name: 'Correct' }).click();
  await expect(visit.getByLabel('Title')).toBeVisible();
  return visit;
}

function panel(button: string | RegExp): Screen['reach'] {
  return async (stage) => {
    await makeStory(stage);
    await stage.page.getByRole('button', { name: button, exact: true }).click();
    await expect(stage.page.locator('#desk-panel')).toBeVisible();
  };
}

/** Selects words of the article, as a reader does by dragging over them. */
async function select(page: Page, words: string): Promise<void> {
  await page.evaluate((wanted) => {
    const root = document.querySelector('section.source') ?? document.body;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      document.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      return;
    }
  }, words);
}

/** A story in work, with its tools. */
export const DESK_SCREENS: readonly Screen[] = [
  {
    name: 'desk, no such story',
    reach: async ({ page, open }) => {
      await open('/edit/?story=none');
      await expect(page.getByText('This browser keeps no such story')).toBeVisible();
    }
  },
  { name: 'desk', reach: (stage) => makeStory(stage) },
  {
    name: 'desk, next to look at',
    reach: async (stage) => {
      await makeStory(stage);
      await stage.page.getByRole('button', { name: 'Next to look at' }).click();
      await expect(stage.page.locator('.chronicle li:has(:focus)')).toBeVisible();
    }
  },
  {
    name: 'desk, form of an event',
    reach: async (stage) => {
      await correct(stage);
    }
  },
  {
    name: 'desk, form with a date that cannot be read',
    reach: async (stage) => {
      const visit = await correct(stage);
      await visit.getByLabel('Date').fill('when pigs fly');
      await visit.getByLabel('Date').press('Enter');
      await expect(visit.getByLabel('Date')).toHaveAttribute('aria-invalid', 'true');
    }
  },
  {
    name: 'desk, an event corrected',
    reach: async (stage) => {
      const visit = await correct(stage);
      await visit.getByLabel('Title').fill('Keller goes to Oslo');
      await visit.getByLabel('Title').press('Enter');
      await expect(entryOf(stage.page, 'Keller goes to Oslo')).toContainText('visits Oslo');
    }
  },
  { name: 'desk, panel of the story', reach: panel('Story') },
  {
    name: 'desk, panel of the articles',
    reach: async (stage) => {
      await panel('1 article')(stage);
      await stage.page.getByText('Its text').click();
      await expect(stage.page.getByLabel('Text of the article')).toBeVisible();
    }
  },
  {
    name: 'desk, panel of the actors',
    reach: async (stage) => {
      await panel(/actors$/)(stage);
      await stage.page.getByText('Two people?').first().click();
    }
  },
  { name: 'desk, panel to add an event', reach: panel('Add an event') },
  { name: 'desk, nothing set aside', reach: panel('0 set aside') },
  {
    name: 'desk, an event set aside',
    reach: async (stage) => {
      await makeStory(stage);
      await entryOf(stage.page, 'union').getByRole('button', { name: 'No event' }).click();
      await stage.page.getByRole('button', { name: '1 set aside' }).click();
      await expect(stage.page.locator('#desk-panel li').getByRole('button')).toBeVisible();
    }
  },
  {
    name: 'desk, words selected',
    reach: async (stage) => {
      await makeStory(stage);
      await select(stage.page, 'two officials');
      await expect(stage.page.getByRole('toolbar', { name: 'Selected words' })).toBeVisible();
    }
  },
  {
    name: 'desk, no room on the disk',
    reach: async (stage) => {
      const { page } = stage;
      await makeStory(stage);
      await page.evaluate(() => {
        IDBObjectStore.prototype.put = IDBObjectStore.prototype.add = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      });
      await page.getByRole('button', { name: 'Story', exact: true }).click();
      await page.getByLabel('Title of the story').fill('Harbour deal holds');
      await expect(page.locator('[data-save="cannot"]').first()).toBeVisible();
    }
  },
  {
    name: 'desk, share panel',
    reach: async (stage) => {
      await makeStory(stage);
      await stage.page.getByRole('button', { name: 'Share or save' }).click();
      await expect(stage.page.getByText(/The link has [\d,]+ characters/)).toBeVisible();
    }
  },
  {
    name: 'a story from a link',
    reach: async (stage) => {
      await makeStory(stage);
      await stage.page.getByRole('button', { name: 'Share or save' }).click();
      await expect(stage.page.getByText(/The link has [\d,]+ characters/)).toBeVisible();
      const link = await stage.page.getByLabel('Link to this view').inputValue();
      await stage.open(link.slice(link.indexOf('/sent/')));
      await expect(stage.page.getByText('nobody but its sender vouches for it')).toBeVisible();
      await stage.page.getByRole('button', { name: 'Keep it in your stories' }).click();
      await expect(stage.page.getByText('Kept in your stories.')).toBeVisible();
    }
  }
];
