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

/** A page that does not exist, as a host answers; the number is kept back, of which the browser would complain. */
async function lose({ page, open }: Stage): Promise<void> {
  await page.route('**/no-such-page/', async (route) => {
    await route.fulfill({ response: await route.fetch(), status: 200 });
  });
  await open('/no-such-page/');
}

/** A part of a page that the site has no longer. */
async function miss(stage: Stage): Promise<void> {
  const { page, open } = stage;
  await open('/how-dates-are-read/');
  await page.evaluate(() => dispatchEvent(new Event('vite:preloadError')));
  await expect(page.getByRole('alert')).toBeVisible();
}

/** The worker that keeps the site, with a newer version beside it. */
async function update({ page, open }: Stage, path: string): Promise<void> {
  await page.addInitScript(() => {
    const worker = { postMessage: () => undefined };
    const registration = Object.assign(new EventTarget(), { installing: null, waiting: worker });
    const container = Object.assign(new EventTarget(), {
      controller: worker,
      register: () => Promise.resolve(registration)
    });
    Object.defineProperty(navigator, 'serviceWorker', { value: container });
  });
  await open(path);
  await expect(page.getByText('A new version is ready.')).toBeVisible();
}

/** Pages without a store: the list, the legend, the errors, an article read once. */
export const PLACE_SCREENS: readonly Screen[] = [
  { name: 'front page', reach: ({ open }) => open('/') },
  { name: 'no page', reach: lose },
  { name: 'a part of the page missing', reach: miss },
  { name: 'a new version', reach: (stage) => update(stage, '/') },
  {
    name: 'a new version that would lose a text',
    reach: async (stage) => {
      await update(stage, '/read/');
      await stage.page.getByLabel('The article').fill(TEXT);
      await stage.page.getByRole('button', { name: 'Take it' }).click();
      await expect(stage.page.getByText(/^Something on this page is not kept yet/)).toBeVisible();
    }
  },
  {
    name: 'a new version, taken by another tab',
    reach: async (stage) => {
      await update(stage, '/');
      await stage.page.evaluate(() =>
        navigator.serviceWorker.dispatchEvent(new Event('controllerchange'))
      );
      await expect(stage.page.getByText('Another tab has taken a new version.')).toBeVisible();
    }
  },
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
